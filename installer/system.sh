# shellcheck shell=sh
# What Pullboard needs from a machine. Read by the scripts beside it and by .ci/run with ".", for these functions.

# missing_packages [xvfb]: the Debian packages that are not there, one line; nothing on other systems.
missing_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    missing=
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0
    for pair in libgtk-3.so.0:libgtk-3-0 libXtst.so.6:libxtst6 libGL.so.1:libgl1 libXxf86vm.so.1:libxxf86vm1 \
        libpangoft2-1.0.so.0:libpangoft2-1.0-0 libfontconfig.so.1:libfontconfig1; do
        case $known in
            *"${pair%%:*} "*) ;;
            *) missing="$missing ${pair#*:}" ;;
        esac
    done
    if [ "${1:-}" = xvfb ] && ! command -v Xvfb >/dev/null; then
        missing="$missing xvfb"
    fi
    echo "${missing# }"
}

# add_packages "a b c": installs them as root on a Debian-like machine; else says what to do and fails. Speaks on
# standard error only, so that a command's answer on standard output stays clean.
add_packages() {
    [ -n "$1" ] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "Pullboard's window needs what Debian calls: $1. Install your system's packages of that kind." >&2
        return 1
    fi
    if [ "$(id -u)" != 0 ]; then
        echo "Pullboard's window needs system packages that are missing. Give this command, then start again:" >&2
        echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $1" >&2
        return 1
    fi
    echo "Installing system packages: $1" >&2
    # shellcheck disable=SC2086 # one word per package
    { DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $1; } >&2 </dev/null
}

say() { printf '%s\n' "$*" >&2; }

is_25() { # a JDK, not only a run-time, of version 25
    [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

# find_jdk: the folder of a JDK 25, one line; else says what to do and fails.
find_jdk() {
    on_path=$(command -v java 2>/dev/null || true)
    if [ -n "$on_path" ]; then
        real=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
        on_path=${real%/bin/java}
    fi
    for jdk in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$jdk" ] && is_25 "$jdk"; then
            echo "$jdk"
            return
        fi
    done
    say "Pullboard needs a JDK 25 and found none: install one (for example Temurin 25) or set JAVA_HOME to it."
    return 1
}
