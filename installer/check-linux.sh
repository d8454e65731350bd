#!/bin/sh
# Tries the .deb as a person would: in a minimal Debian made with debootstrap, installs an older version, works a day
# on it under a virtual display, upgrades it, and removes it. Run as root after `mvn -Pinstaller`:
#     sh installer/check-linux.sh [OLDER.deb NEWER.deb]
# Without arguments the older package is built here of the same source, under the number 0.0.9. A Debian that is there
# already can be named by CHECK_BASE; it is copied and not changed.
set -eu
. "$(dirname "$0")/check-steps.sh"

install() {
    cp "$1" "$base/root/"
    apt_install "/root/$(basename "$1")" || fail "it does not install: $(tail -n 3 "$work/apt.log")"
    rm "$base/root/$(basename "$1")"
    inside dpkg-query --show pullboard
}

erase() { inside apt-get purge -y -qq pullboard >/dev/null 2>&1; }

packages 'pullboard_*.deb' "$@"
say "A minimal Debian ..."
debian
say "Installing $(basename "$older") ..."
install "$older"
inside dpkg-query --show --showformat='with ${Package} ${Version}\n' libgtk-3-0 cups-bsd
people_and_display
say "A day of work ..."
a_day
say "Upgrading to $(basename "$newer") ..."
upgrade
say "One board for all users ..."
one_board_for_all
say "Removing ..."
erase
files >"$work/without"
install "$newer"
as_worker pullboard status >/dev/null
erase
nothing_left
say "check-linux: passed."
