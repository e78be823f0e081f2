#!/usr/bin/env bash
# Rehearses the image without a container engine: makes the file tree that the last stage of Dockerfile.jvm describes in a plain
# directory, and runs it there as the image's user, with a read-only root and 512 MB of memory. Reports size, start, memory and
# load, with and without the ahead-of-time cache. Not the real thing: the programs around Java are those of this machine.
#   ./mvnw -Dquick -DskipTests package && sudo deploy/rehearse.sh [MATCHES [MEGABYTES]]
# Needs Linux, root (mounts, user, memory limit), a JDK 25 (JDK25, else under /usr/lib/jvm), curl and wrk.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly matches=${1:-100} megabytes=${2:-512} starts=5 seconds=20 patience=300 port=18090

fail() { printf 'rehearse: %s\n' "$1" >&2; exit 1; }
line() { printf '%-58s %s\n' "$1" "$2"; }
now() { date +%s%N; }
since() { echo $((($(now) - $1) / 1000000)); }

# All mounts happen in a namespace of the child, and are gone with it: what is removed here is a plain directory.
if [[ ${REHEARSAL:-} == '' ]]; then
  [[ $(id -u) -eq 0 ]] || fail "needs root, for mounts, the image's user and the memory limit"
  command -v wrk > /dev/null || fail "needs wrk"
  [[ -f target/quarkus-app/quarkus-run.jar ]] || fail "package first: ./mvnw -Dquick -DskipTests package"
  directory=$(mktemp -d)
  code=0
  REHEARSAL=$directory unshare --mount --propagation private bash deploy/rehearse.sh "$@" || code=$?
  ! grep -qF "$directory" /proc/self/mountinfo || fail "$directory still holds mounts; nothing was removed"
  rm -rf --one-file-system "$directory"
  exit "$code"
fi

jdk=${JDK25:-$(find /usr/lib/jvm -maxdepth 1 -name '*25*' -type d | sort | sed -n 1p)}
[[ -x $jdk/bin/java ]] || fail "there is no JDK 25; name it in JDK25"
readonly work=$REHEARSAL
readonly root=$work/root
group=
server=

end() {
  if [[ -n $server ]]; then kill -KILL "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
  if [[ -n $group ]]; then rmdir "$group" 2>/dev/null || true; fi
}
trap end EXIT

# Instructions of the last stage, one a line.
last_stage() {
  sed -e '/^#/d' -e ':a' -e '/\\$/{N;s/\\\n */ /;ba' -e '}' Dockerfile.jvm | awk '/^FROM /{stage=""} {stage=stage $0 "\n"} END{printf "%s", stage}'
}

copy_files() {
  local words from word destination
  cp -a target/quarkus-app "$work/quarkus-app"
  PATH=$jdk/bin:$PATH deploy/image/lay-out-engine "$work/quarkus-app"
  while read -ra words; do
    from=.
    if [[ ${words[1]} == --from=build ]]; then from=build; words=("${words[0]}" "${words[@]:2}"); fi
    destination=$root${words[-1]}
    for word in "${words[@]:1:${#words[@]}-2}"; do
      if [[ $from == build ]]; then word=$work${word#/build/target}; fi
      copy_one "$destination" "$word"
    done
  done < <(last_stage | grep '^COPY ')
}

copy_one() { # destination, source: like COPY, which puts the content of a directory
  local file
  mkdir -p "$1"
  # shellcheck disable=SC2086
  for file in $2; do
    if [[ -d $file ]]; then cp -a "$file/." "$1/"; else cp -a "$file" "$1/"; fi
  done
}

mount_machine() {
  local place
  mkdir -p "$root"/{usr/local/bin,etc,proc,dev,tmp,data,mnt/image,opt/java/openjdk}
  mount --bind "$root" "$root"
  for place in bin lib lib64 sbin; do
    if [[ -L /$place ]]; then cp -a "/$place" "$root/$place"; fi
  done
  for place in /usr /etc; do
    mount --bind "$place" "$root$place"
    mount -o remount,bind,ro "$root$place"
  done
  for place in /proc /dev; do mount --rbind "$place" "$root$place"; done
  mount --bind "$jdk" "$root/opt/java/openjdk"
  mount --bind deploy/image "$root/mnt/image"
}

environment() {
  echo "PATH=/opt/java/openjdk/bin:/opt/prospector-bin:/usr/bin:/bin"
  last_stage | sed -n 's/^ENV //p' | tr -s ' ' '\n'
}

make_cache() {
  local -a variables
  mapfile -t variables < <(environment)
  chroot "$root" env -i "${variables[@]}" /mnt/image/make-cache
}

close_root() {
  umount "$root/mnt/image"
  mount -o remount,bind,ro "$root"
  mount -t tmpfs -o mode=1777,noexec,nosuid tmpfs "$root/tmp"
  mkdir "$work/data"
  mount --bind "$work/data" "$root/data"
  chown "$(last_stage | sed -n 's/^USER //p')" "$root/data"
}

limit_memory() {
  local bytes=$((megabytes * 1048576))
  if [[ -d /sys/fs/cgroup/memory ]]; then
    group=/sys/fs/cgroup/memory/prospector-rehearsal-$$
    mkdir "$group"
    echo "$bytes" > "$group/memory.limit_in_bytes"
    echo "$bytes" > "$group/memory.memsw.limit_in_bytes" 2>/dev/null || true
  elif mkdir "/sys/fs/cgroup/prospector-rehearsal-$$" 2>/dev/null; then
    group=/sys/fs/cgroup/prospector-rehearsal-$$
    echo "$bytes" > "$group/memory.max" || fail "the memory controller cannot be used"
  else
    fail "there is no way to limit memory on this machine"
  fi
}

# Runs the image's entry point as its user in its root, within the limit; more variables first, then --, then arguments.
contained() {
  local user variables more=()
  while [[ $1 != -- ]]; do more+=("$1"); shift; done
  shift
  user=$(last_stage | sed -n 's/^USER //p')
  mapfile -t variables < <(environment)
  # shellcheck disable=SC2016
  exec bash -c 'echo $$ > "$0/cgroup.procs"; exec "$@"' "$group" chroot "$root" setpriv --reuid "${user%:*}" \
    --regid "${user#*:}" --clear-groups --no-new-privs --bounding-set=-all env -i "${variables[@]}" "PORT=$port" \
    "${more[@]}" prospector "$@"
}

timed() { # what, variable or "", then the command
  local what=$1 begin more=()
  if [[ -n $2 ]]; then more=("$2"); fi
  shift 2
  begin=$(now)
  (contained "${more[@]}" -- "$@") > "$work/command.log" 2>&1 || { cat "$work/command.log" >&2; fail "failed: $*"; }
  line "$what" "$(since "$begin") ms"
}

start_server() { # variables; sets server and ready_ms
  local begin
  begin=$(now)
  (contained "$@" -- serve) > "$work/server.log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/q/health/ready"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; fail "the server ended"; }
    sleep 0.02
  done
  ready_ms=$(since "$begin")
}

stop_server() {
  local begin
  begin=$(now)
  kill "$server"
  wait "$server" || true
  server=
  stop_ms=$(since "$begin")
}

memory_of() { awk -v key="$1:" '$1 == key {printf "%d MB", $2 / 1024}' "/proc/$server/status"; }
peak_of_group() {
  local file=$group/memory.max_usage_in_bytes
  [[ -f $file ]] || file=$group/memory.peak
  awk '{printf "%d MB", $1 / 1048576}' "$file"
}

addresses() {
  curl -s "http://127.0.0.1:$port/sitemap.xml" | grep -o '<loc>[^<]*' | sed -E 's#<loc>https?://[^/]*##' > "$work/addresses"
}

load() { # more variables: 16 connections ask for each page in turn
  env ADDRESSES="$work/addresses" "$@" wrk -t1 -c16 -d"${seconds}s" -s bench/addresses.lua "http://127.0.0.1:$port" \
    | sed -n '$p'
}

# An empty volume with saves: the server is ready without them, and imports them itself. Challonge does not answer.
server_imports() {
  local begin
  rm -rf "$root"/data/snapshots
  start_server PROSPECTOR_LIMITS_RATE=0 PROSPECTOR_SYNC_ON_START=true CHALLONGE_KEY=none CHALLONGE_USER=none CHALLONGE_TOURNAMENT_ID=none \
    "CHALLONGE_URL=http://127.0.0.1:$((port + 1))/v1"
  line "empty snapshots: start to ready" "$ready_ms ms"
  begin=$(now)
  until curl -sf "http://127.0.0.1:$port/health" | grep -q '"matches":[1-9]'; do
    if [[ $(since "$begin") -gt $((patience * 1000)) ]]; then cat "$work/server.log" >&2; fail "no import within $patience s"; fi
    sleep 0.1
  done
  line "import of $matches saves inside the server" "$(since "$begin") ms; resident $(memory_of VmRSS), most $(memory_of VmHWM)"
}

starts_of() { # what, variables
  local run all=() what=$1
  shift
  for ((run = 0; run < starts; run++)); do start_server "$@"; all+=("$ready_ms"); resident=$(memory_of VmRSS); stop_server; done
  line "start to ready, $what" "$(printf '%s\n' "${all[@]}" | sort -n | paste -sd ' ' -) ms; resident $resident"
}

main() {
  local off=JDK_JAVA_OPTIONS=-XX:AOTMode=off
  mkdir -p "$root/usr/local/bin"
  copy_files
  mkdir -p "$root/opt/prospector-bin"
  mv "$root/usr/local/bin/"* "$root/opt/prospector-bin/"
  mount_machine
  make_cache
  limit_memory
  du -sm "$root/opt/prospector"/* | while read -r size path; do line "size of ${path#"$root"}" "$size MB"; done
  close_root
  timed "demo tournament of $matches matches" '' demo --matches "$matches" --directory /data/saves
  timed "command that does nothing, with the cache" '' --version
  timed "command that does nothing, without" "$off" --version
  timed "import of $matches saves, with the cache" '' import --no-progress
  timed "the same without, --force" "$off" import --no-progress --force
  line "most memory within the limit so far, files included" "$(peak_of_group)"
  starts_of "with the cache"
  starts_of "without" "$off"
  server_imports
  addresses
  line "each page in turn, 16 connections, cold" "$(load)"
  line "again, warm" "$(load)"
  line "at 100 requests a second" "$(load RATE=100 CONNECTIONS=16)"
  line "server after load" "resident $(memory_of VmRSS), most $(memory_of VmHWM)"
  line "most memory within the limit, files included" "$(peak_of_group)"
  stop_server
  line "SIGTERM to end" "$stop_ms ms"
  line "left in /tmp" "$(find "$root/tmp" -mindepth 1 | wc -l) files"
  if chroot "$root" touch /opt/prospector/probe 2> /dev/null; then fail "the root can be written to"; fi
  line "root" "read-only, for root too; user $(last_stage | sed -n 's/^USER //p')"
}

main
