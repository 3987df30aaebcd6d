#!/usr/bin/env bash
# ./dev package prove: makes the packages and tries them on bare Debian systems, as somebody would who never built Postr: the AppDir on
# Debian 12 and 13, the .deb on Debian 12 with an upgrade and a removal. Needs root (debootstrap, chroot). What it found stands in
# build/prove/report.txt, pictures beside it. Everything is made anew but the bare systems and what apt downloads for them.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
work=$root/build/prove
say() { printf 'prove: %s\n' "$*" >&2; }
fail() {
    printf 'prove: %s\n' "$*" >&2
    exit 1
}
# shellcheck source=tools/dev/processes.sh
source "$root/tools/dev/processes.sh"
# shellcheck source=tools/dev/package.sh
source "$root/tools/dev/package.sh"
# shellcheck source=packaging/prove/systems.sh
source "$root/packaging/prove/systems.sh"
# shellcheck source=packaging/prove/tries.sh
source "$root/packaging/prove/tries.sh"

[ "$(id -u)" = 0 ] || fail "Bare systems are made as root. Run it as root, best on a machine that may be spoilt."
mkdir -p "$work" "$root/build/run"
report=$work/report.txt
: >"$report"
found() { printf '%s\n' "$*" | tee -a "$report" >&2; }

export POSTR_VAULT=file # these systems have no keychain
clean_up() {
    trap '' EXIT
    close_systems
    stop_processes
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

found "$(date -u +%F), commit $(git -C "$root" rev-parse --short HEAD), $(nproc) cores"
make_packages
check_files
check_repeatable
start_server "$work/server"
start_display
for system in bookworm trixie; do
    try_appdir "$system"
done
case $image in *.AppImage) try_mounted ;; esac
try_deb bookworm
measure_start
found "everything passed"
