#!/bin/sh
# The long versions of the tests about losing nothing; the short ones run with every build. What they showed stands in
# docs/operations.md. Needs the dependencies of the build; the full disk and the read-only directory need root for mounts.
#   bench/robustness.sh [kills] [publishes] [switches]
set -eu
cd "$(dirname "$0")/.."
kills=${1:-200}
publishes=${2:-50}
switches=${3:-500}

run() {
    ./mvnw -Dquick test "$@" 2>&1 | grep -E "kills hit|publishes and|switches:|Tests run:|ERROR|BUILD" || true
}

echo "== $kills imports killed at random moments"
run -Dtest=KilledImportTest -Dprospector.kills="$kills"
echo "== $publishes publishes and twice as many rollbacks under load from 16 connections"
run -Dtest=SwitchUnderLoadTest -Dprospector.publishes="$publishes"
echo "== $switches switches: memory and open files"
run -Dtest=SwitchingTest -Dprospector.switches="$switches"

if [ "$(id -u)" != 0 ] || [ ! -f target/quarkus-app/quarkus-run.jar ]; then
    echo "== full disk and read-only directory: left out (they want root and the packaged jar)"
    exit 0
fi

jar=target/quarkus-app/quarkus-run.jar
work=$(mktemp -d)
disk=$work/data
mkdir "$disk"
trap 'umount "$disk" 2>/dev/null || true; rm -rf "$work"' EXIT

prospector() {
    code=0
    PROSPECTOR_DATA=$disk java -jar "$jar" "$@" || code=$?
    echo "-- exit code $code: $*"
}

java -jar "$jar" demo --matches 6 --directory "$work/saves" > "$work/demo.log"
java -jar "$jar" demo --matches 60 --directory "$work/more" >> "$work/demo.log"

echo "== full disk"
mount -t tmpfs -o size=64m tmpfs "$disk"
prospector import --no-progress --directory "$work/saves"
dd if=/dev/zero of="$disk/ballast" bs=1k count=$(($(df --output=avail -k "$disk" | tail -1) - 1500)) 2>/dev/null || true
prospector import --no-progress --directory "$work/more"
prospector snapshot verify
rm "$disk/ballast"
prospector import --no-progress --force --directory "$work/saves"
prospector snapshot verify
ls -la "$disk/snapshots"

echo "== read-only directory"
mount -o remount,ro "$disk"
prospector import --no-progress --force --directory "$work/saves"
prospector snapshot verify
