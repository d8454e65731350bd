#!/bin/sh
# Builds Pullboard if its sources are newer than what was built, and runs it with the given arguments:
#     sh installer/run.sh                  opens the board
#     sh installer/run.sh status --json    runs a command; only its answer goes to standard output
# Whatever else there is to say goes to standard error. The exit code is the program's.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
jar=$root/target/app/pullboard.jar
. "$root/installer/system.sh"

build() {
    if [ -f "$jar" ] && [ -z "$(find "$root/pom.xml" "$root/src/main" -newer "$jar" -print | head -n 1)" ]; then
        return
    fi
    mvn=$(command -v mvn || true)
    [ -n "$mvn" ] || mvn=${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}
    if [ -z "$mvn" ] || [ ! -x "$mvn" ]; then
        say "Pullboard is built by Maven and found none: install it (Debian: apt-get install maven)."
        return 1
    fi
    say "Building Pullboard; the first time this takes a minute or two ..."
    # The options keep Maven on a new JDK from warning about its own parts.
    quiet="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djansi.noreset=true"
    JAVA_HOME=$1 MAVEN_OPTS="$quiet ${MAVEN_OPTS:-}" "$mvn" -q -B -Dstyle.color=never -f "$root/pom.xml" \
        -Dmaven.test.skip=true package >&2 </dev/null
    touch "$jar"
}

needs_display() { # the window, "picture" and "manual" do; any other command does not
    while [ $# -gt 0 ]; do
        case $1 in
            --help | --version) return 1 ;;
            --data | --lang) [ $# -lt 2 ] || shift ;;
            -*) ;;
            picture | manual | open) return 0 ;;
            *) return 1 ;;
        esac
        shift
    done
    return 0
}

has_display() {
    [ "$(uname -s)" = Linux ] || return 0
    case ${DISPLAY:-} in
        '') return 1 ;;
        :*)
            number=${DISPLAY#:}
            [ -e "/tmp/.X11-unix/X${number%%.*}" ] || grep -q "@/tmp/.X11-unix/X${number%%.*}\$" /proc/net/unix
            ;;
    esac
}

# Runs the program with a virtual display that lives exactly as long as it does.
in_virtual_display() {
    say "There is no display: starting a virtual one. Nobody sees it; 'picture --to FILE.png' shows what is on it."
    mkdir -p /tmp/.X11-unix
    told=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$told" >/dev/null 2>&1 </dev/null &
    xvfb=$!
    trap 'kill "$xvfb" 2>/dev/null; rm -f "$told"' EXIT
    tries=0
    while [ ! -s "$told" ]; do
        tries=$((tries + 1))
        if [ "$tries" -gt 100 ] || ! kill -0 "$xvfb" 2>/dev/null; then
            say "The virtual display (Xvfb) did not start."
            exit 1
        fi
        sleep 0.1
    done
    DISPLAY=:$(cat "$told") "$java" -XX:+UseSerialGC -Dprism.order=sw -jar "$jar" "$@" <&0 &
    program=$!
    trap 'kill "$program" 2>/dev/null' INT TERM HUP
    code=0
    wait "$program" || code=$?
    if kill -0 "$program" 2>/dev/null; then # the wait was cut short by a signal, which the program has got
        code=0
        wait "$program" || code=$?
    fi
    exit "$code"
}

jdk=$(find_jdk)
java=$jdk/bin/java
build "$jdk"

if needs_display "$@"; then
    if has_display; then
        add_packages "$(missing_packages)"
    else
        add_packages "$(missing_packages xvfb)"
        in_virtual_display "$@"
    fi
fi
exec "$java" -XX:+UseSerialGC -jar "$jar" "$@"
