# shellcheck shell=bash
# What the machine must have, in groups, so that building asks for less than checking style. Sourced by ./dev.

root=${root:?}
setup_asked=${setup_asked:-false}

packages_of() {
    case $1 in
    build)
        echo g++ cmake ninja-build pkg-config ccache lld git ca-certificates python3 \
            qt6-base-dev qt6-base-dev-tools qt6-websockets-dev qt6-svg-dev qtkeychain-qt6-dev libgl1-mesa-dev \
            qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools \
            libexpected-dev libminizip-dev librapidcheck-dev libsqlite3-dev
        ;;
    server) echo postgresql ;;
    run)
        echo libqt6svg6 qt6-qpa-plugins qt6-image-formats-plugins xvfb \
            fonts-inter fonts-noto-color-emoji fonts-dejavu-core fonts-droid-fallback
        ;;
    # These stand for those of the distribution's PostgreSQL, for instance postgresql-15-pgtap.
    test)
        echo postgresql-pgtap postgresql-plpgsql-check libtap-parser-sourcehandler-pgtap-perl \
            evilwm dbus at-spi2-core dunst python3-dbusmock gnome-keyring libsecret-1-0 \
            x11-session-utils x11-xserver-utils
        ;;
    package) echo dpkg-dev file libsecret-1-0 patchelf squashfs-tools qt6-wayland qt6-translations-l10n qt6-xdgdesktopportal-platformtheme ;;
    prove)
        echo debootstrap lintian desktop-file-utils appstream librsvg2-bin imagemagick xvfb evilwm \
            msitools wixl g++-mingw-w64-x86-64 wine64 icoutils icnsutils
        ;;
    lint) echo clang-format clang-tidy shellcheck ;;
    fuzz) echo clang ;;
    esac
}

node_major=20

# setup_for GROUP...: makes sure that the packages of these groups are there. Fast when they are.
setup_for() {
    local group
    local -a packages wanted=() missing=()
    local with_node=false
    for group in "$@"; do
        read -r -a packages <<<"$(packages_of "$group")"
        wanted+=("${packages[@]}")
        if [ "$group" = server ]; then with_node=true; fi
    done
    if $with_node && ! command -v npm >/dev/null; then wanted+=(npm); fi

    if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
        mapfile -t missing < <(missing_packages "${wanted[@]}")
        if [ ${#missing[@]} -gt 0 ]; then install_packages "${missing[@]}"; fi
    else
        require_programs "${wanted[@]}"
    fi
    if $with_node; then setup_node; fi
}

missing_packages() {
    local installed name extension
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package} \n' "$@" 'postgresql-[1-9]*-pgtap' \
        'postgresql-[1-9]*-plpgsql-check' 2>/dev/null || true)
    for extension in pgtap plpgsql-check; do
        if [[ $installed =~ installed\ postgresql-[0-9]+-$extension\  ]]; then installed+=$'\ninstalled postgresql-'"$extension "; fi
    done
    for name in "$@"; do
        case $'\n'$installed in
        *$'\n'"installed $name "*) ;;
        *) echo "$name" ;;
        esac
    done
}

# package_name NAME: what apt calls it; there is no name for "the plpgsql_check of this distribution's PostgreSQL".
package_name() {
    local version
    if [ "$1" != postgresql-plpgsql-check ]; then
        echo "$1"
        return
    fi
    version=$(apt-cache show postgresql | awk '/^Version:/ && !v { v = $2 } END { sub(/[^0-9].*/, "", v); print v }')
    echo "postgresql-$version-plpgsql-check"
}

install_packages() {
    local -a as_root=() names=()
    local name
    local log=$root/build/setup/apt.log
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "These packages are missing, and neither root nor sudo is at hand to install them. \
As root: apt-get install --no-install-recommends $*"
        as_root=(sudo)
    fi
    say "installing with apt, which can take some minutes: $*"
    mkdir -p "$root/build/setup"
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300
        -o Dpkg::Use-Pty=0)
    if ! "${as_root[@]}" update >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        fail "apt-get could not read its lists; everything it said is in $log"
    fi
    for name in "$@"; do names+=("$(package_name "$name")"); done
    if ! "${as_root[@]}" install -y --no-install-recommends "${names[@]}" >>"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        fail "apt-get could not install the packages; everything it said is in $log"
    fi
}

# On other systems nothing is installed, but what is missing is told in one go.
require_programs() {
    local program
    local -a missing=()
    for program in c++ cmake ninja git python3; do
        command -v "$program" >/dev/null || missing+=("$program")
    done
    if $setup_asked || [ ${#missing[@]} -gt 0 ]; then
        fail "Packages can be installed by themselves on Debian and Ubuntu only${missing:+ (not found: ${missing[*]})}. \
Install what these Debian packages hold: $*"
    fi
}

# ---- Node.js, for the local server --------------------------------------------------------------------------------

node_is_new_enough() {
    local version
    version=$(node --version 2>/dev/null) || return 1
    version=${version#v}
    [ "${version%%.*}" -ge "$node_major" ]
}

# Puts a Node.js that is new enough first in PATH: the system's, else one of our own in build/node.
use_node() {
    if node_is_new_enough; then return 0; fi
    local bin
    for bin in "$root"/build/node/node_modules/node-linux-*/bin; do
        if [ -x "$bin/node" ]; then PATH=$bin:$PATH; fi
    done
    hash -r
    node_is_new_enough
}

setup_node() {
    if ! use_node; then
        command -v npm >/dev/null || fail "The local server needs Node.js $node_major or newer with npm."
        say "installing Node.js $node_major into build/node, because the system has none that is new enough"
        mkdir -p "$root/build/node"
        cp "$root"/tools/dev/node/package*.json "$root/build/node/"
        (cd "$root/build/node" && npm ci --no-audit --no-fund --loglevel=error) >&2
        use_node || fail "The Node.js that was installed into build/node does not run on this computer."
    fi
    setup_npm localstack "the local server's npm packages"
    setup_npm linkcards "the npm packages of the program for link cards"
}

# setup_npm FOLDER WHAT: the packages of tools/FOLDER, again only when their lock file or Node.js changed.
setup_npm() {
    local dir=$root/tools/$1 stamp=$root/build/setup/$1 state
    [ -f "$dir/package-lock.json" ] || return 0
    state="$(cksum <"$dir/package-lock.json") $(node --version)"
    if [ -d "$dir/node_modules" ] && [ -f "$stamp" ] && [ "$(<"$stamp")" = "$state" ]; then return 0; fi
    say "installing $2"
    (cd "$dir" && npm ci --no-audit --no-fund --loglevel=error) >&2
    mkdir -p "$root/build/setup"
    echo "$state" >"$stamp"
}
