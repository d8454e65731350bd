#!/bin/sh
# Tries the .rpm with rpm and dnf as a person would: installs an older version, works a day on it under a virtual
# display, upgrades it, and removes it. Run as root after `mvn -Pinstaller`:
#     sh installer/check-rpm.sh [OLDER.rpm NEWER.rpm]
# The system is a minimal Debian with rpm and dnf in it, for want of one whose own packages are .rpm. What Debian's
# libraries provide is told to rpm by a package without files, which rpm's own tool reads off the libraries: so the
# names that the .rpm asks for are looked up as on Fedora, openSUSE or Red Hat.
set -eu
. "$(dirname "$0")/check-steps.sh"

install() {
    cp "$1" "$base/root/"
    inside dnf -q -y --disablerepo='*' install "/root/$(basename "$1")" >"$work/dnf.log" 2>&1 ||
        fail "it does not install: $(tail -n 5 "$work/dnf.log")"
    rm "$base/root/$(basename "$1")"
    inside rpm -q pullboard
}

# Settings of the plant that were changed are kept by rpm, as .rpmsave.
erase() {
    inside dnf -q -y --disablerepo='*' remove pullboard >"$work/dnf.log" 2>&1 ||
        fail "it cannot be removed: $(tail -n 5 "$work/dnf.log")"
    inside rm -rf /etc/pullboard
}

# Without its libraries it is refused, with their names.
refused() {
    cp "$1" "$base/root/refused.rpm"
    if inside rpm --force-debian -U --test /root/refused.rpm >"$work/refused" 2>&1; then
        fail "it installs without the libraries that it needs"
    fi
    grep -q 'libgtk-3.so.0()(64bit) is needed' "$work/refused" || fail "it is refused: $(cat "$work/refused")"
    rm "$base/root/refused.rpm"
}

# A package without files that provides what these Debian packages have installed.
told_to_rpm() {
    apt_install libgtk-3-0 libxtst6 libgl1 libxxf86vm1 cups-bsd || fail "no libraries: $(tail -n 3 "$work/apt.log")"
    spec=$base/root/libraries.spec
    {
        printf '%s\n' 'Name: debian-libraries' 'Version: 12' 'Release: 1' 'Summary: Libraries that are there' \
            'License: various' 'AutoReqProv: no' 'Provides: /usr/bin/lpr'
        inside sh -c 'ls /usr/lib/*-linux-gnu/lib*.so.* | /usr/lib/rpm/elfdeps --provides' | sort -u | sed 's/^/Provides: /'
        printf '%s\n' '%description' 'What Debian has installed.' '%files'
    } >"$spec"
    inside rpmbuild -bb --quiet --define '_topdir /root/rpmbuild' /root/libraries.spec >"$work/spec.log" 2>&1 ||
        fail "rpmbuild failed: $(tail -n 3 "$work/spec.log")"
    inside sh -c 'rpm --force-debian -U /root/rpmbuild/RPMS/*/debian-libraries-*.rpm && rm -r /root/rpmbuild /root/libraries.spec'
}

packages 'pullboard-*.rpm' "$@"
say "A minimal Debian with rpm and dnf ..."
debian
apt_install rpm dnf || fail "no rpm or dnf: $(tail -n 3 "$work/apt.log")"
refused "$newer"
told_to_rpm
people_and_display
files >"$work/without"
say "Installing $(basename "$older") ..."
install "$older"
say "A day of work ..."
a_day
say "Upgrading to $(basename "$newer") ..."
upgrade
say "One board for all users ..."
one_board_for_all
say "Removing ..."
erase
nothing_left
say "check-rpm: passed."
