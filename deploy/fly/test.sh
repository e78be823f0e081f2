#!/usr/bin/env bash
# Runs deploy.sh against stand-ins of flyctl, curl, sleep and mvnw, in a repository of its own, one case for each branch.
#   test.sh            all cases
#   test.sh --list     their names
#   test.sh NAME...    some of them
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=deploy/fly/cases.sh
source "$here/cases.sh"

readonly tools='bash git jq sed grep od tr tail head paste cut cat dirname env rm mkdir'

stand_in() { # name: the rest of the script from stdin
  { printf '#!/usr/bin/env bash\nset -euo pipefail\n'; cat; } > "$bin/$1"
  chmod 755 "$bin/$1"
}

# Answers a call by what answers/ holds for its first word or two: .out, .err, .code, and .2.code for the second time.
stand_ins() {
  stand_in flyctl <<'FLYCTL'
key=$1
case $1 in apps | auth | secrets | volumes) key=$1-$2 ;; esac
printf 'flyctl %s\n' "$*" >> "$CALLS"
if [[ $key == secrets-import ]]; then cat > "$ANSWERS/imported"; fi
if [[ -f $ANSWERS/$key.interrupts ]]; then kill -TERM "$PPID"; fi
if [[ -f $ANSWERS/$key.out ]]; then cat "$ANSWERS/$key.out"; fi
if [[ -f $ANSWERS/$key.err ]]; then cat "$ANSWERS/$key.err" >&2; fi
if [[ -f $ANSWERS/$key.code ]]; then exit "$(cat "$ANSWERS/$key.code")"; fi
FLYCTL
  stand_in curl <<'CURL'
url=${!#}
printf 'curl %s\n' "$url" >> "$CALLS"
case $url in
  */q/health/ready)
    left=$(cat "$ANSWERS/not-ready" 2>/dev/null || echo 0)
    if [[ $left -gt 0 ]]; then echo $((left - 1)) > "$ANSWERS/not-ready"; exit 22; fi
    ;;
  */health) cat "$ANSWERS/health" ;;
esac
CURL
  stand_in sleep <<'SLEEP'
printf 'sleep %s\n' "$*" >> "$CALLS"
SLEEP
}

# A repository with the script, and a directory of programs that is the whole PATH; each case has a copy of both.
prepare() {
  work=$prepared bin=$prepared/bin
  mkdir -p "$work/repository/deploy/fly" "$work/answers" "$bin"
  cp "$here/deploy.sh" "$here/talk.sh" "$here/preflight.sh" "$work/repository/deploy/fly/"
  cp "$here/../../fly.toml" "$here/../../pom.xml" "$work/repository/"
  : > "$work/calls"
  printf '.env\n' > "$work/repository/.gitignore"
  # shellcheck disable=SC2016
  printf '#!/usr/bin/env bash\nprintf "mvnw %%s\\n" "$*" >> "$CALLS"\nexit "$(cat "$ANSWERS/mvnw.code" 2>/dev/null || echo 0)"\n' \
    > "$work/repository/mvnw"
  chmod 755 "$work/repository/mvnw"
  (
    cd "$work/repository"
    git init -q
    git add -A
    git -c user.name=test -c user.email=test@example.org -c commit.gpgsign=false commit -q -m first
  )
  for tool in $tools; do ln -s "$(command -v "$tool")" "$bin/$tool"; done
  stand_ins
  all_well
}

# A deployed app, healthy, with all that it needs.
all_well() {
  answer status '{"Name": "prospector", "Hostname": "prospector.fly.dev"}'
  answer volumes-list '[{"id": "vol_1", "name": "tournament_data", "region": "sjc"}]'
  answer secrets-list '[{"name": "CHALLONGE_KEY"}, {"name": "CHALLONGE_TOURNAMENT_ID"}, {"name": "PROSPECTOR_RELEASE_TOKEN"}]'
  answer releases '[{"Status": "complete", "ImageRef": "registry/now"}, {"Status": "failed", "ImageRef": "registry/bad"},
    {"Status": "complete", "ImageRef": "registry/now"}, {"Status": "complete", "ImageRef": "registry/before"}]'
  health healthy "$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$here/../../pom.xml" | sed -n 1p)"
}

answer() { printf '%s\n' "$2" > "$work/answers/$1.out"; }
refuse() { # call, code, message
  printf '%s\n' "$2" > "$work/answers/$1.code"
  printf '%s\n' "${3:-}" > "$work/answers/$1.err"
  rm -f "$work/answers/$1.out"
}
health() { printf '{"status": "%s", "version": "%s"}\n' "$1" "$2" > "$work/answers/health"; }
secrets_file() { printf '%s\n' "$@" > "$work/repository/.env"; }

# stdin of deploy.sh is the answers to its questions
deploy() {
  code=0
  (
    cd "$work/repository"
    env -i PATH="$bin" HOME="$work" CALLS="$work/calls" ANSWERS="$work/answers" GIT_CONFIG_NOSYSTEM=1 \
      PROSPECTOR_READY_TRIES=3 "${more_environment[@]}" deploy/fly/deploy.sh "$@"
  ) > "$work/out" 2> "$work/err" || code=$?
}

wrong() {
  printf 'FAILED %s: %s\n' "$name" "$1"
  sed 's/^/  out: /' "$work/out"
  sed 's/^/  err: /' "$work/err"
  sed 's/^/  call: /' "$work/calls"
  exit 1
}

ends_with() { [[ $code == "$1" ]] || wrong "exit code $code, not $1"; }
says() { grep -qF -- "$1" "$work/out" "$work/err" || wrong "does not say: $1"; }
says_not() { ! grep -qF -- "$1" "$work/out" "$work/err" || wrong "says: $1"; }
called() { grep -qF -- "$1" "$work/calls" || wrong "not called: $1"; }
called_not() { ! grep -qF -- "$1" "$work/calls" || wrong "called: $1"; }

run() {
  local name=$1 work bin code more_environment
  work=$(mktemp -d)
  bin=$work/bin
  more_environment=(TERM=dumb)
  if (
    trap 'rm -rf "$work"' EXIT
    cp -R "$prepared/." "$work"
    "case_$name" < /dev/null
  ); then
    echo "ok $name"
  else
    return 1
  fi
}

names() { declare -F | sed -n 's/^declare -f case_//p'; }

main() {
  local failed=0 name work bin tool
  if [[ ${1:-} == --list ]]; then names; return; fi
  if [[ $# -eq 0 ]]; then
    local all
    mapfile -t all < <(names)
    set -- "${all[@]}"
  fi
  prepared=$(mktemp -d)
  trap 'rm -rf "$prepared"' EXIT
  prepare
  for name in "$@"; do run "$name" || failed=$((failed + 1)); done
  [[ $failed -eq 0 ]] || { echo "$failed failed"; return 1; }
}

main "$@"
