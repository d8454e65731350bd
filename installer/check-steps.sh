# shellcheck shell=sh
# What the checks of the Linux packages share: a minimal Debian, and a day's work in it. Read with "." by check-linux.sh
# and check-rpm.sh, which define "install PACKAGE" and "newer".

root=$(cd "$(dirname "$0")/.." && pwd)
display=:77
run=

say() { printf '%s\n' "$*"; }
fail() { printf '%s: %s\n' "$(basename "$0" .sh)" "$*" >&2; exit 1; }

if [ "$(id -u)" != 0 ] || { [ -z "${CHECK_BASE:-}" ] && ! command -v debootstrap >/dev/null; }; then
    say "$(basename "$0" .sh): skipped; it needs root and debootstrap."
    exit 0
fi

work=$(mktemp -d /tmp/pullboard-check.XXXXXX)
base=$work/debian
running=
cleanup() {
    for pid in $running; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
    umount "$base/proc" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 1' INT TERM

# With run=exec, in a process of its own that a signal reaches.
inside() {
    $run chroot "$base" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

as_worker() {
    $run chroot --userspec=worker:worker "$base" /usr/bin/env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/worker \
        DISPLAY="$display" "$@"
}

as_mate() {
    chroot --userspec=mate:mate --groups=pullboard "$base" /usr/bin/env -i PATH=/usr/bin:/bin LANG=C.UTF-8 \
        HOME=/home/mate DISPLAY="$display" "$@"
}

# packages PATTERN [OLDER NEWER]: names both; the older one is built here of the same source, where none is given.
packages() {
    if [ $# = 3 ]; then
        older=$2
        newer=$3
        return
    fi
    # shellcheck disable=SC2086 # the pattern is one
    newer=$(ls "$root"/target/installer/$1 2>/dev/null) || fail "there is no package: mvn -Pinstaller"
    cp "$newer" "$work"
    newer=$work/$(basename "$newer")
    mvn -q -B -f "$root/pom.xml" -Pinstaller -Drevision=0.0.9
    mkdir "$work/older"
    # shellcheck disable=SC2086
    cp "$root"/target/installer/$1 "$work/older"
    older=$(ls "$work"/older/*)
}

debian() {
    if [ -n "${CHECK_BASE:-}" ]; then
        cp -a "$CHECK_BASE" "$base"
    else
        debootstrap --variant=minbase bookworm "$base" >"$work/debootstrap.log" 2>&1 ||
            fail "debootstrap failed: $(tail -n 1 "$work/debootstrap.log")"
    fi
    cp /etc/resolv.conf "$base/etc/resolv.conf"
    cp /etc/hosts "$base/etc/hosts"
    mount -t proc proc "$base/proc"
    inside apt-get update -qq
}

apt_install() { inside apt-get install -y -qq --no-install-recommends "$@" >"$work/apt.log" 2>&1; }

# Two people, and a display that nobody sees.
people_and_display() {
    inside sh -c 'useradd --create-home worker && useradd --create-home mate'
    apt_install xvfb || fail "xvfb does not install: $(tail -n 3 "$work/apt.log")"
    mkdir -p "$base/tmp/.X11-unix" && chmod 1777 "$base/tmp" "$base/tmp/.X11-unix"
    (run=exec && inside Xvfb "$display" -screen 0 1920x1080x24 -nolisten tcp) >/dev/null 2>&1 &
    running=$!
}

# Everything but the data, and what package tools keep about themselves.
files() {
    inside find / -xdev ! -path '/proc*' ! -path '/tmp*' ! -path '/var/lib/dpkg*' ! -path '/var/lib/apt*' \
        ! -path '/var/lib/rpm*' ! -path '/root/.rpmdb*' ! -path '/var/lib/dnf*' ! -path '/var/cache*' \
        ! -path '/var/log*' ! -path '/home/*' ! -path '/var/lib/pullboard*' | LC_ALL=C sort
}

open_window() {
    rm -f "$base$data/owner.sock"
    (run=exec && as_worker pullboard "$@") >"$work/window.log" 2>&1 &
    window=$!
    running="$running $window"
    tries=0
    while ! [ -S "$base$data/owner.sock" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 600 ] && kill -0 "$window" 2>/dev/null || fail "no window: $(cat "$work/window.log")"
        sleep 0.1
    done
}

close_window() {
    kill "$window"
    wait "$window" 2>/dev/null || true
}

revision() { as_worker pullboard status --json | sed -n 's/.*"revision": *\([0-9]*\).*/\1/p'; }

# Docks find the menu entry by the window's class.
known_to_docks() {
    class=$(xprop -display "$display" -name Pullboard WM_CLASS)
    entry=$(sed -n 's/^StartupWMClass=//p' "$base/usr/share/applications/pullboard.desktop")
    [ "$class" = "WM_CLASS(STRING) = \"$entry\", \"$entry\"" ] || fail "the window is called $class, the menu entry $entry"
}

a_day() {
    data=/home/worker/.local/share/pullboard
    as_worker pullboard init --sample gear-shop
    open_window
    as_worker pullboard add WO-CHECK --part "Spur gear" --quantity 12
    first=$(as_worker pullboard export stations --to /home/worker/stations.csv >/dev/null &&
        sed -n '2s/,.*//p' "$base/home/worker/stations.csv" | tr -d '"')
    as_worker pullboard limit "$first" 99
    as_worker pullboard move WO-CHECK --to "$first"
    as_worker pullboard move WO-CHECK --to "$first" --lane ready --good 12
    as_worker pullboard status
    as_worker pullboard tickets --all --to /home/worker/tickets.pdf
    as_worker pullboard picture --to /home/worker/board.png --size 1366x768
    as_worker pullboard report weekly --to /home/worker/week.pdf
    as_worker pullboard backup --to /home/worker/day.pullboard
    as_worker pullboard open /home/worker/day.pullboard
    head -c 5 "$base/home/worker/tickets.pdf" | grep -q '%PDF-' || fail "the tickets are no PDF"
    [ "$(wc -c <"$base/home/worker/board.png")" -gt 20000 ] || fail "the picture of the board is empty"
    close_window
    as_worker pullboard verify
}

upgrade() {
    before=$(revision)
    echo 'theme = dark' >>"$base/etc/pullboard/plant.properties"
    install "$newer"
    [ "$(revision)" = "$before" ] || fail "the board changed by the upgrade: $before, $(revision)"
    as_worker pullboard settings | grep -q '^theme *dark' || fail "the upgrade took the plant's settings"
    sed -i '/^theme = dark$/d' "$base/etc/pullboard/plant.properties"
    as_worker pullboard verify
    open_window
    [ ! -x /usr/bin/xprop ] || known_to_docks
    close_window
}

one_board_for_all() {
    inside pullboard-setup shared on
    inside pullboard-setup allow worker mate
    data=/var/lib/pullboard
    as_worker pullboard init --sample gear-shop
    as_mate pullboard status >/dev/null
    open_window
    as_mate pullboard add WO-MATE --part "Spur gear" --quantity 5
    close_window
    as_worker pullboard status --json | grep -q WO-MATE || fail "a colleague's card is not on the shared board"
    as_mate pullboard verify
    if chroot --userspec=nobody:nogroup "$base" ls "$data" >/dev/null 2>&1; then
        fail "strangers can look into the shared board"
    fi
    inside pullboard-setup shared off
}

# nothing_left: the files are those of $work/without again, and the data is there.
nothing_left() {
    files >"$work/again"
    diff "$work/without" "$work/again" || fail "the removal left something"
    left=$(grep -i pullboard "$work/again" || true)
    [ -z "$left" ] || fail "the removal left: $left"
    [ -d "$base/home/worker/.local/share/pullboard/journal" ] || fail "the removal took the data"
}
