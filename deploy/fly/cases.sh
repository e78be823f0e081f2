# shellcheck shell=bash
# The cases of test.sh: what deploy.sh does in each situation. They use its variables work, bin and code.
# shellcheck disable=SC2154

case_deploys_waits_and_verifies() {
  echo 2 > "$work/answers/not-ready"
  deploy --yes
  ends_with 0
  called "mvnw --batch-mode --no-transfer-progress verify"
  called "flyctl deploy --app prospector --ha=false --yes --build-arg VERSION="
  called "sleep 3"
  called "curl https://prospector.fly.dev/health"
  called_not "create"
  called_not "secrets import"
  says "healthy, version"
}

case_tells_its_exit_codes() { deploy --help; ends_with 0; says "20  the deployment failed"; called_not "flyctl"; }
case_refuses_unknown_options() { deploy --force; ends_with 2; says "Unknown option --force"; }
case_refuses_an_env_file_that_is_not_there() { deploy --env-file nowhere; ends_with 2; says "no file nowhere"; }
case_refuses_an_option_without_its_file() { deploy --env-file; ends_with 2; says "wants a file"; }

case_names_a_missing_flyctl() { rm "$bin/flyctl"; deploy --yes; ends_with 10; says "flyctl is missing"; }
case_names_another_missing_tool() { rm "$bin/jq"; deploy --yes; ends_with 10; says "jq is missing"; }
case_takes_the_short_name_of_flyctl() { mv "$bin/flyctl" "$bin/fly"; deploy --yes; ends_with 0; }

case_wants_a_login() { refuse auth-whoami 1; deploy --yes; ends_with 11; says "flyctl auth login"; }
case_takes_a_token_for_a_login() {
  refuse auth-whoami 1
  more_environment+=(FLY_API_TOKEN=token-of-test)
  deploy --yes
  ends_with 0
  says_not token-of-test
}

case_wants_a_clean_tree() {
  echo change >> "$work/repository/fly.toml"
  deploy --yes
  ends_with 12
  called_not "flyctl deploy"
}

case_stops_when_a_test_fails() { echo 1 > "$work/answers/mvnw.code"; deploy --yes; ends_with 13; called_not "flyctl deploy"; }
case_leaves_tests_out_on_request() { deploy --yes --skip-tests; ends_with 0; called_not "mvnw"; }

case_creates_the_app_after_asking() {
  refuse status 1 "Error: failed to get app: Could not find App \"prospector\""
  deploy --skip-tests <<< $'y\ny'
  says "There is no app prospector. Create it?"
  called "flyctl apps create prospector --yes"
  ends_with 0
}
case_creates_no_app_without_a_yes() {
  refuse status 1 "Error: Could not find App"
  deploy --skip-tests
  ends_with 14
  called_not "apps create"
}
case_tells_an_outage_from_a_missing_app() {
  refuse status 1 "Error: connection refused"
  deploy --yes --skip-tests
  ends_with 14
  says "connection refused"
  called_not "apps create"
}
case_tells_that_an_app_could_not_be_created() {
  refuse status 1 "Error: Could not find App"
  refuse apps-create 1 "Name has already been taken"
  deploy --yes --skip-tests
  ends_with 14
  says "could not be created"
}

case_creates_the_volume_after_asking() {
  answer volumes-list '[]'
  deploy --skip-tests <<< $'yes\ny'
  ends_with 0
  called "flyctl volumes create tournament_data --app prospector --region sjc --size 1 --snapshot-retention 14 --yes"
}
case_wants_the_volume_in_its_region() {
  answer volumes-list '[{"name": "tournament_data", "region": "fra"}, {"name": "other", "region": "sjc"}]'
  deploy --skip-tests <<< n
  ends_with 15
  called_not "volumes create"
}
case_tells_that_a_volume_could_not_be_created() {
  answer volumes-list '[]'
  refuse volumes-create 1
  deploy --yes --skip-tests
  ends_with 15
}
case_creates_no_second_volume_when_they_are_not_listed() {
  refuse volumes-list 1
  deploy --yes --skip-tests
  ends_with 15
  called_not "volumes create"
}

case_sends_missing_secrets_unseen() {
  answer secrets-list '[{"name": "CHALLONGE_USER"}]'
  secrets_file '# mine' 'CHALLONGE_KEY=very-secret' 'CHALLONGE_USER=me' 'GOOGLE_DRIVE_API_KEY=' 'PORT=9999' 'CHALLONGE_TOURNAMENT_ID=cup'
  deploy --skip-tests <<< $'y\ny'
  ends_with 0
  says "Set the secrets CHALLONGE_KEY CHALLONGE_TOURNAMENT_ID PROSPECTOR_RELEASE_TOKEN?"
  says_not very-secret
  called "flyctl secrets import --app prospector --stage"
  called_not very-secret
  grep -qxF CHALLONGE_KEY=very-secret "$work/answers/imported" || wrong "the key did not arrive"
  grep -qE '^PROSPECTOR_RELEASE_TOKEN=[0-9a-f]{64}$' "$work/answers/imported" || wrong "no token was made"
  if grep -qE '^(CHALLONGE_USER|PORT|GOOGLE)' "$work/answers/imported"; then wrong "sent more than was missing"; fi
}
case_sends_all_secrets_on_request() {
  secrets_file 'CHALLONGE_KEY=new-secret'
  deploy --yes --skip-tests --update-secrets
  ends_with 0
  [[ $(cat "$work/answers/imported") == CHALLONGE_KEY=new-secret ]] || wrong "sent something else"
}
case_takes_another_env_file() {
  answer secrets-list '[{"name": "PROSPECTOR_RELEASE_TOKEN"}]'
  printf 'CHALLONGE_KEY=elsewhere' > "$work/other"
  deploy --yes --skip-tests --env-file "$work/other"
  ends_with 0
  says "CHALLONGE_TOURNAMENT_ID is not set"
  [[ $(cat "$work/answers/imported") == CHALLONGE_KEY=elsewhere ]] || wrong "sent something else"
}
case_sends_no_secrets_without_a_yes() {
  answer secrets-list '[]'
  secrets_file 'CHALLONGE_KEY=very-secret'
  deploy --skip-tests
  ends_with 16
  says_not very-secret
  called_not "secrets import"
}
case_names_the_line_of_a_broken_env_file_only() {
  secrets_file 'CHALLONGE_USER=me' 'very secret'
  deploy --yes --skip-tests
  ends_with 16
  says "Line 2 of .env"
  says_not "very secret"
}
case_tells_that_secrets_were_not_taken() {
  answer secrets-list '[]'
  secrets_file 'CHALLONGE_KEY=very-secret'
  refuse secrets-import 1 "cannot take very-secret"
  deploy --yes --skip-tests
  ends_with 16
  says_not very-secret
}
case_makes_no_new_token_when_secrets_are_not_listed() {
  refuse secrets-list 1
  deploy --yes --skip-tests
  ends_with 16
  called_not "secrets import"
}

case_deploys_nothing_without_a_yes() { deploy --skip-tests; ends_with 1; called_not "flyctl deploy"; }
case_shows_the_log_of_a_failed_deployment() {
  refuse deploy 1 "release_command failed"
  answer logs "Refused: fewer games"
  deploy --yes --skip-tests
  ends_with 20
  says "Refused: fewer games"
  called_not "curl"
}
case_fails_even_without_a_log() { refuse deploy 1; refuse logs 1; deploy --yes --skip-tests; ends_with 20; says "no log"; }
case_tells_what_goes_on_after_an_interruption() {
  touch "$work/answers/deploy.interrupts"
  deploy --yes --skip-tests
  ends_with 130
  says "What Fly.io had begun goes on"
  called_not curl
}
case_deploys_without_a_rehearsal_on_request() {
  deploy --yes --skip-tests --skip-rehearsal
  ends_with 0
  called "--skip-release-command"
}

case_gives_up_when_it_is_not_ready_in_time() {
  echo 9 > "$work/answers/not-ready"
  answer logs "Listening on nothing"
  deploy --yes --skip-tests
  ends_with 21
  says "Listening on nothing"
  [[ $(grep -c ready "$work/calls") == 3 ]] || wrong "did not look three times"
}
case_notices_an_old_version() { health healthy 0.0.1; deploy --yes --skip-tests; ends_with 22; says "Version 0.0.1 answers"; }
case_notices_an_unhealthy_server() { health unhealthy 0.1.0; deploy --yes --skip-tests; ends_with 22; says "'unhealthy'"; }
case_notices_an_answer_that_is_no_json() { echo '<html>' > "$work/answers/health"; deploy --yes --skip-tests; ends_with 22; }
case_guesses_the_address_without_a_status() {
  answer status '{}'
  deploy --yes --skip-tests
  ends_with 0
  called "curl https://prospector.fly.dev/q/health/ready"
}

case_goes_back_to_the_image_before() {
  health healthy 0.0.1
  deploy --yes --rollback
  ends_with 0
  called "flyctl deploy --app prospector --image registry/before --ha=false --yes --skip-release-command"
  called_not "mvnw"
  says "healthy, version 0.0.1"
}
case_goes_back_from_a_release_that_failed() {
  answer releases '[{"Status": "failed", "ImageRef": "registry/bad"}, {"Status": "complete", "ImageRef": "registry/good"}]'
  deploy --yes --rollback
  ends_with 0
  called "--image registry/good"
}
case_goes_back_to_a_named_image() { deploy --rollback registry/old --yes; ends_with 0; called "--image registry/old"; }
case_goes_back_only_after_a_yes() { deploy --rollback; ends_with 1; called_not "flyctl deploy"; }
case_tells_that_there_is_no_image_before() {
  answer releases '[{"Status": "complete", "ImageRef": "registry/now"}]'
  deploy --yes --rollback
  ends_with 23
}
case_tells_that_the_way_back_failed() { refuse deploy 1; deploy --yes --rollback; ends_with 23; says "could not be deployed"; }

case_changes_nothing_in_a_dry_run() {
  refuse status 1 "Error: Could not find App"
  refuse volumes-list 1
  refuse secrets-list 1
  secrets_file 'CHALLONGE_KEY=very-secret'
  deploy --dry-run
  ends_with 0
  says "would run: flyctl"
  says "would set: CHALLONGE_KEY PROSPECTOR_RELEASE_TOKEN"
  says_not very-secret
  for change in mvnw "apps create" "volumes create" "secrets import" "flyctl deploy" curl; do called_not "$change"; done
}
case_goes_back_on_paper_in_a_dry_run() { deploy --dry-run --rollback; ends_with 0; called_not "flyctl deploy"; says "registry/before"; }
case_has_no_colours_in_a_file() { deploy --yes --skip-tests; ends_with 0; says_not $'\e['; }
