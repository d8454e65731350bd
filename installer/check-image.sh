#!/bin/sh
# Builds the packages of what `mvn package` has left in target/app, and starts the program out of the .deb, or where
# there is no dpkg-deb, out of its folder: its version, a new board, and a window with a picture of it.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. installer/system.sh

fail() { printf 'check-image: %s\n' "$*" >&2; exit 1; }

if [ "$(uname -s)" != Linux ]; then
    echo "check-image: skipped; it tries the Linux packages."
    exit 0
fi

missing=$(missing_packages xvfb)
if [ -n "$missing" ]; then
    echo "check-image: skipped; there is no $missing."
    exit 0
fi
jdk=$(find_jdk)
version=$(sed -n 's/^version=//p' target/classes/pullboard/version.properties)
date=$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' pom.xml)
"$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 installer/Package.java "$root" "$version" "$date"

work=$(mktemp -d /tmp/pullboard-image.XXXXXX)
display=
window=
cleanup() {
    for pid in $window $display; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 1' INT TERM

program=target/installer/image/Pullboard/bin/pullboard
deb=$(ls target/installer/pullboard_*.deb 2>/dev/null || true)
if [ -n "$deb" ]; then
    dpkg-deb --extract "$deb" "$work/tree"
    program=$work/tree/opt/pullboard/bin/pullboard
fi
pullboard() { "$program" --data "$work/board" "$@"; }

pullboard --version
pullboard init --sample gear-shop
mkdir -p /tmp/.X11-unix
Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$work/number" >/dev/null 2>&1 &
display=$!
tries=0
while [ ! -s "$work/number" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || fail "the virtual display did not start"
    sleep 0.1
done
DISPLAY=:$(cat "$work/number")
export DISPLAY
"$program" --data "$work/board" >"$work/log" 2>&1 &
window=$!
tries=0
while [ ! -S "$work/board/owner.sock" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 600 ] && kill -0 "$window" 2>/dev/null || fail "no window: $(cat "$work/log")"
    sleep 0.1
done
pullboard picture --to "$work/board.png"
[ "$(wc -c <"$work/board.png")" -gt 20000 ] || fail "the picture of the board is empty"
echo "check-image: passed."
