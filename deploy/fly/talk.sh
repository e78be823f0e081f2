# shellcheck shell=bash
# How deploy.sh speaks: steps and results on stdout, questions and failures on stderr. Colours on a terminal only.

bold='' green='' red='' plain=''
if [[ -t 1 && -t 2 && -z ${NO_COLOR:-} && ${TERM:-dumb} != dumb ]]; then
  bold=$'\e[1m' green=$'\e[32m' red=$'\e[31m' plain=$'\e[0m'
fi

step() { printf '%s== %s%s\n' "$bold" "$1" "$plain"; }
ok() { printf '%s   %s%s\n' "$green" "$1" "$plain"; }
say() { printf '   %s\n' "$1"; }
note() { printf '   %s\n' "$1" >&2; }

# exit code, what is wrong, what to do
fail() {
  printf '%sFailed: %s%s\n   To mend it: %s\n' "$red" "$2" "$plain" "$3" >&2
  exit "$1"
}

# Asks; no answer is no. --yes and --dry-run are yes.
confirm() {
  local answer=
  if ${assume_yes:-false} || ${dry_run:-false}; then return 0; fi
  printf '%s [y/N] ' "$1" >&2
  read -r answer || true
  [[ $answer == [yY] || $answer == [yY][eE][sS] ]]
}
