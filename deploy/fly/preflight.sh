# shellcheck shell=bash
# What deploy.sh looks at before it deploys, one function each. They use its settings and its functions change and setting.
# shellcheck disable=SC2154

# Values of this machine, which mean nothing on Fly.io or stand in fly.toml.
readonly local_names='PORT|PROSPECTOR_DATA|SAVES_DIRECTORY|PROSPECTOR_RELEASE_URL'

check_tools() {
  local tool
  step "Tools"
  fly=flyctl
  command -v flyctl > /dev/null || fly=fly
  command -v "$fly" > /dev/null || fail 10 "flyctl is missing." "Install it: https://fly.io/docs/flyctl/install/"
  for tool in git curl jq; do
    command -v "$tool" > /dev/null || fail 10 "$tool is missing." "Install $tool."
  done
  ok "flyctl, git, curl, jq"
}

check_login() {
  step "Login"
  if [[ -n ${FLY_API_TOKEN:-} ]]; then
    ok "by FLY_API_TOKEN"
  elif "$fly" auth whoami > /dev/null 2>&1; then
    ok "logged in"
  else
    fail 11 "Not logged in at Fly.io." "flyctl auth login, or set FLY_API_TOKEN."
  fi
}

check_tree() {
  step "Working tree"
  [[ -z $(git status --porcelain) ]] || fail 12 "There are uncommitted changes." "Commit or stash them: git status"
  ok "clean, $(git rev-parse --short HEAD)"
}

check_tests() {
  step "Tests"
  if $skip_tests; then
    ok "left out"
  elif ! change ./mvnw --batch-mode --no-transfer-progress verify; then
    fail 13 "A test failed." "Read its report above; --skip-tests only when you know why."
  fi
}

check_app() {
  local answer
  step "App $app"
  if answer=$("$fly" status --app "$app" --json 2>&1); then
    ok "there"
    return
  fi
  if ! grep -qiE 'could not find|not found' <<< "$answer"; then
    fail 14 "Fly.io does not say whether the app $app exists: $(sed -n 1p <<< "$answer")" "Repeat it; flyctl doctor"
  fi
  confirm "There is no app $app. Create it?" || fail 14 "There is no app $app." "Answer yes, or: flyctl apps create $app"
  change "$fly" apps create "$app" --yes || fail 14 "The app $app could not be created." \
    "Its name may be taken: write another one into fly.toml, there also into PROSPECTOR_RELEASE_URL."
}

check_volume() {
  local name region size days volumes
  name=$(setting source) region=$(setting primary_region)
  size=$(setting initial_size) days=$(setting snapshot_retention)
  step "Volume $name"
  # A rehearsal of a new app has none to list.
  if ! volumes=$("$fly" volumes list --app "$app" --json 2>/dev/null); then
    $dry_run || fail 15 "Fly.io does not list the volumes." "Repeat it; flyctl volumes list --app $app says more."
    volumes='[]'
  fi
  if jq -e --arg name "$name" --arg region "$region" \
    'any(.[]?; (.name // .Name) == $name and (.region // .Region) == $region)' <<< "$volumes" > /dev/null; then
    ok "there, in $region"
    return
  fi
  confirm "There is no volume $name in $region. Create it, ${size%%[gG]*} GB?" \
    || fail 15 "There is no volume $name in $region." "Answer yes, or: flyctl volumes create $name --region $region"
  change "$fly" volumes create "$name" --app "$app" --region "$region" --size "${size%%[gG]*}" \
    --snapshot-retention "$days" --yes || fail 15 "The volume $name could not be created." "flyctl volumes list --app $app"
}

# Names of the secrets that Fly.io has, one a line. Not to know them would mean a new token while the server has the old one.
known_secrets() {
  local answer
  if ! answer=$("$fly" secrets list --app "$app" --json 2>/dev/null); then
    $dry_run && return
    fail 16 "Fly.io does not list the secrets." "Repeat it; flyctl secrets list --app $app says more."
  fi
  jq -r '.[]? | .name // .Name' <<< "$answer"
}

# Lines NAME=VALUE of the env file that are for Fly.io: no comment, no empty value, nothing of this machine.
secret_lines() {
  [[ -f $env_file ]] || return 0
  grep -E '^[A-Za-z_][A-Za-z0-9_]*=.' "$env_file" | grep -vE "^($local_names)=" || true
}

check_env_file() {
  local wrong
  [[ -f $env_file ]] || return 0
  # The number of the line only: its text may be a secret.
  wrong=$(grep -nvE '^[[:space:]]*(#|$)|^[A-Za-z_][A-Za-z0-9_]*=' "$env_file" | sed -n '1s/:.*//p' || true)
  [[ -z $wrong ]] || fail 16 "Line $wrong of $env_file is not NAME=VALUE." "Write it like .env.example does."
}

new_token() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }

# Lines that are to be sent: those that Fly.io does not have, or all; and a token for the rehearsal when there is none.
wanted_lines() {
  local known=$1 line name
  while IFS= read -r line; do
    name=${line%%=*}
    if $update_secrets || ! grep -qxF "$name" <<< "$known"; then printf '%s\n' "$line"; fi
  done < <(secret_lines)
  if ! grep -qxF PROSPECTOR_RELEASE_TOKEN <<< "$known" && ! secret_lines | grep -q '^PROSPECTOR_RELEASE_TOKEN='; then
    printf 'PROSPECTOR_RELEASE_TOKEN=%s\n' "$(new_token)"
  fi
}

check_secrets() {
  local known lines names name
  step "Secrets"
  check_env_file
  known=$(known_secrets)
  lines=$(wanted_lines "$known")
  for name in CHALLONGE_KEY CHALLONGE_TOURNAMENT_ID; do
    if ! grep -qxF "$name" <<< "$known" && ! grep -q "^$name=" <<< "$lines"; then
      note "$name is not set: the server will not sync with Challonge."
    fi
  done
  if [[ -z $lines ]]; then
    ok "all there"
    return
  fi
  names=$(cut -d= -f1 <<< "$lines" | paste -sd ' ' -)
  confirm "Set the secrets $names?" || fail 16 "Secrets are missing: $names" "Answer yes, or: flyctl secrets set NAME=VALUE"
  if $dry_run; then
    say "would set: $names"
    return
  fi
  # By stdin, so that no process list shows them; staged, so that they take effect with the deployment.
  "$fly" secrets import --app "$app" --stage <<< "$lines" > /dev/null 2>&1 \
    || fail 16 "Fly.io did not take the secrets: $names" "flyctl secrets set NAME=VALUE shows why."
  ok "set: $names"
}
