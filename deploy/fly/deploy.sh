#!/usr/bin/env bash
# Deploys Prospector to Fly.io: looks at everything first, then deploys, waits and verifies. --help tells all of it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"
# shellcheck source=deploy/fly/talk.sh
source "$here/talk.sh"
# shellcheck source=deploy/fly/preflight.sh
source "$here/preflight.sh"

usage() {
  cat <<'HELP'
Usage: deploy/fly/deploy.sh [OPTIONS]

Deploys the committed version to Fly.io, as fly.toml says. Looks first at tools, login, clean tree, tests, app, volume and
secrets, and asks before it creates what is missing. Then it deploys, waits until the site is ready, and verifies /health.

  --yes               answer each question with yes, as CI does
  --dry-run           look only; print what would be done
  --skip-tests        do not run ./mvnw verify, as when CI has run it
  --env-file FILE     where secrets come from; default .env. Values are never printed and never an argument of a process
  --update-secrets    send the secrets that Fly.io has already, too
  --skip-rehearsal    deploy without the release command, as when the running server is broken or older than the rehearsal
  --rollback [IMAGE]  go back to an image, without IMAGE to the one before; leaves data, secrets and fly.toml alone
  --help              this text

Exit codes, and what to do:
   0  done
   1  the last question was not answered with yes
   2  wrong usage                           see above
  10  a tool is missing                     install what is named: flyctl, git, curl, jq
  11  not logged in                         flyctl auth login, or set FLY_API_TOKEN
  12  uncommitted changes                   commit or stash them
  13  a test failed                         read its report; --skip-tests only when you know why
  14  no app                                answer yes, or flyctl apps create NAME; the name stands in fly.toml
  15  no volume                             answer yes, or flyctl volumes create NAME --region REGION
  16  secrets could not be set              look at the named line of the env file; set them with flyctl secrets set
  20  the deployment failed                 the old version goes on; the log names the reason. When `release` refused the
                                            version: docs/operations.md, section Release
  21  not ready in time                     read the log above; --rollback goes back
  22  /health does not say what it should   the log above; --rollback goes back
  23  no way back                           name an image: flyctl releases --image, then --rollback IMAGE
 130  interrupted                           what Fly.io had begun goes on; flyctl status

Settings: PROSPECTOR_READY_TRIES (60) looks at readiness, PROSPECTOR_READY_PAUSE (3) seconds apart. NO_COLOR.
HELP
}

assume_yes=false
dry_run=false
skip_tests=false
update_secrets=false
skip_rehearsal=false
rollback=false
rollback_image=
env_file=.env

parse() {
  while [[ $# -gt 0 ]]; do
    case $1 in
      --yes) assume_yes=true ;;
      --dry-run) dry_run=true ;;
      --skip-tests) skip_tests=true ;;
      --update-secrets) update_secrets=true ;;
      --skip-rehearsal) skip_rehearsal=true ;;
      --env-file)
        [[ $# -gt 1 ]] || fail 2 "--env-file wants a file." "deploy/fly/deploy.sh --help"
        env_file=$2
        [[ -f $env_file ]] || fail 2 "There is no file $env_file." "Name the file with the secrets."
        shift
        ;;
      --rollback)
        rollback=true
        if [[ $# -gt 1 && $2 != -* ]]; then rollback_image=$2; shift; fi
        ;;
      --help | -h) usage; exit 0 ;;
      *) fail 2 "Unknown option $1." "deploy/fly/deploy.sh --help" ;;
    esac
    shift
  done
}

# A value of fly.toml by its key; the first one, and plain strings only.
setting() {
  sed -nE "s/^[[:space:]]*$1[[:space:]]*=[[:space:]]*\"?([^\"#]*)\"?.*/\\1/p" fly.toml | sed -n '1s/[[:space:]]*$//p'
}

version() { sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | sed -n 1p; }

# Runs what changes something; with --dry-run only says it.
change() {
  if $dry_run; then
    say "would run: $*"
  else
    "$@"
  fi
}

show_log() {
  note "The last lines of the log:"
  "$fly" logs --app "$app" --no-tail 2>&1 | tail -n 40 >&2 || note "There is no log to be had."
}

deploy() {
  local options=(--app "$app" --ha=false --yes --build-arg "VERSION=$(version)" --build-arg "REVISION=$(git rev-parse HEAD)")
  if $skip_rehearsal; then options+=(--skip-release-command); fi
  step "Deploy $(version), $(git rev-parse --short HEAD)"
  change "$fly" deploy "${options[@]}" && return
  show_log
  fail 20 "The deployment failed; the version before goes on." \
    "Read the log above. When 'release' refused the version, docs/operations.md says what to do."
}

await_ready() {
  local tries=${PROSPECTOR_READY_TRIES:-60} try
  step "Wait until https://$host/q/health/ready answers"
  for ((try = 1; try <= tries; try++)); do
    if curl --fail --silent --max-time 10 --output /dev/null "https://$host/q/health/ready"; then
      ok "ready"
      return
    fi
    sleep "${PROSPECTOR_READY_PAUSE:-3}"
  done
  show_log
  fail 21 "Not ready after $tries looks." "Read the log above; deploy/fly/deploy.sh --rollback goes back."
}

# version: what /health must say; empty: any
verify() {
  local answer status running
  step "Verify https://$host/health"
  answer=$(curl --silent --show-error --max-time 10 "https://$host/health") || answer=
  status=$(jq -r '.status // empty' <<< "$answer" 2>/dev/null) || status=
  running=$(jq -r '.version // empty' <<< "$answer" 2>/dev/null) || running=
  if [[ $status != healthy ]]; then
    show_log
    fail 22 "/health says '${status:-nothing}'." "Read the log above; deploy/fly/deploy.sh --rollback goes back."
  fi
  if [[ -n $1 && $running != "$1" ]]; then
    show_log
    fail 22 "Version ${running:-unknown} answers, not $1." "flyctl status shows which machine runs what."
  fi
  ok "healthy, version $running"
}

site_of_app() {
  host=$("$fly" status --app "$app" --json | jq -r '.Hostname // .hostname // empty') || host=
  host=${host:-$app.fly.dev}
}

# The newest image of a release that succeeded, other than that of the newest release, whatever became of that one.
image_before() {
  "$fly" releases --app "$app" --image --json | jq -r '
    def image: .ImageRef // .imageRef // .image_ref // "";
    def worked: (.Status // .status // "") | ascii_downcase | IN("complete", "succeeded");
    (.[0] | image) as $now | [.[] | select(worked) | image | select(. != "" and . != $now)] | .[0] // empty'
}

go_back() {
  local image=$rollback_image
  step "Go back"
  if [[ -z $image ]]; then
    image=$(image_before) || image=
  fi
  [[ -n $image ]] || fail 23 "There is no earlier image." "flyctl releases --image lists them; --rollback IMAGE takes one."
  confirm "Deploy $image again, without a rehearsal?" || fail 1 "Not rolled back." "Answer yes, or give --yes."
  change "$fly" deploy --app "$app" --image "$image" --ha=false --yes --skip-release-command && return
  show_log
  fail 23 "The image $image could not be deployed." "Old images are removed at times; name another one: flyctl releases --image."
}

after() { # version that must answer
  if $dry_run; then
    ok "Nothing was changed."
    return
  fi
  site_of_app
  await_ready
  verify "$1"
  ok "https://$host"
}

main() {
  parse "$@"
  trap 'note "Interrupted. What Fly.io had begun goes on: flyctl status"; exit 130' INT TERM
  check_tools
  app=$(setting app)
  check_login
  if $rollback; then
    go_back
    after ""
    return
  fi
  check_tree
  check_tests
  check_app
  check_volume
  check_secrets
  confirm "Deploy version $(version) to $app?" || fail 1 "Not deployed." "Answer yes, or give --yes."
  deploy
  after "$(version)"
}

main "$@"
