# shellcheck shell=bash
# Bare Debian systems, and running something in one. Sourced by prove.sh.
root=${root:?} work=${work:?}

mounts=()

# mirror: where this computer's apt gets Debian from.
mirror() {
    local codename
    codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    # shellcheck disable=SC2016 # apt fills it in
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $codename" 'Component: main' | head -n 1
}

# open_system CODENAME NAME: a fresh copy of the smallest system that debootstrap makes, with a person called maya; prints its folder.
open_system() {
    local bare=$work/$1 copy=$work/$2
    if [ ! -e "$bare/.complete" ]; then
        say "making a bare system: $1"
        rm -rf "$bare"
        debootstrap --variant=minbase "$1" "$bare" "$(mirror)" >"$work/$1.log" 2>&1 || fail "debootstrap failed: $work/$1.log"
        touch "$bare/.complete"
    fi
    rm -rf "$copy" "$copy.log"
    cp -a --reflink=auto "$bare" "$copy"
    mount_into proc "$copy/proc" -t proc
    mount_into /dev "$copy/dev" --bind
    mount_into /tmp/.X11-unix "$copy/tmp/.X11-unix" --bind
    mount_into "$work/downloads-$1" "$copy/var/cache/apt/archives" --bind
    printf '#!/bin/sh\nexit 101\n' >"$copy/usr/sbin/policy-rc.d"
    chmod 755 "$copy/usr/sbin/policy-rc.d"
    rm -f "$copy/etc/apt/apt.conf.d/docker-clean"
    in_system "$copy" useradd --uid 7777 --create-home maya
    in_system "$copy" apt-get -q update
}

# mount_into WHAT WHERE OPTIONS
mount_into() {
    mkdir -p "$2"
    case $1 in /*) mkdir -p "$1" ;; esac
    mount "${@:3}" "$1" "$2"
    mounts+=("$2")
}

close_systems() {
    local i
    for ((i = ${#mounts[@]} - 1; i >= 0; i--)); do
        umount "${mounts[i]}" || umount --lazy "${mounts[i]}"
    done
    mounts=()
}

# in_system FOLDER COMMAND...: as root. What it says goes to a log beside the folder.
in_system() {
    local folder=$1
    shift
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive HOME=/root \
        chroot "$folder" "$@" >>"$folder.log" 2>&1 </dev/null || {
        tail -n 15 "$folder.log" >&2
        fail "in ${folder##*/}: $*"
    }
}

# as_maya FOLDER COMMAND...: with the display; prints what it says.
as_maya() {
    local folder=$1
    shift
    env -i PATH=/usr/bin:/bin:/usr/sbin LANG=C.UTF-8 TZ=UTC HOME=/home/maya DISPLAY="${DISPLAY:-}" POSTR_VAULT=file QT_QPA_PLATFORM="${platform:-}" \
        chroot --userspec=maya:maya "$folder" "$@" 2>>"$folder.log"
}

install_into() {
    local folder=$1
    shift
    in_system "$folder" apt-get -q -y --no-install-recommends -o Dpkg::Use-Pty=0 install "$@"
}
