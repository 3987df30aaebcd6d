# shellcheck shell=bash
# Packages of the release build. Sourced by ./dev.
root=${root:?}

command_package() {
    case ${1:-} in
    '') ;;
    prove)
        shift
        setup_for build server run package prove
        exec "$root/packaging/prove.sh" "$@"
        ;;
    *) fail "package knows only 'prove'" ;;
    esac
    setup_for build run package
    build release postr postr-cli
    # All times inside are that of the last commit, so that the same sources make the same bytes.
    set_epoch
    mkdir -p "$root/build/package"
    make_deb "$root/build/release" "$root/build/package"
    make_appdir "$root/build/release" "$root/build/package/AppDir"
    "$root/packaging/linux/appimage.sh" "$root/build/package/AppDir" \
        "$root/build/package/Postr-$(version_of "$root/build/release")-$(uname -m).AppImage"
}

set_epoch() {
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || stat -c %Y "$root/CHANGELOG.md")}
    export SOURCE_DATE_EPOCH
}

version_of() { sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$1/CMakeCache.txt"; }

# make_deb BUILD DIR: prints the path of the package.
make_deb() {
    local deb
    deb=$2/postr_$(version_of "$1")_$(dpkg --print-architecture).deb
    rm -f "$deb" # CPack leaves a file alone that has these bytes already
    (cd "$1" && umask 022 && cpack -G DEB -B "$2") >&2
    rm -rf "$2/_CPack_Packages"
    [ -f "$deb" ] || fail "CPack made no $deb"
    echo "$deb"
}

# make_appdir BUILD DIR
make_appdir() {
    rm -rf "$2"
    (
        umask 022
        DESTDIR=$2 cmake --install "$1" --prefix /usr
        cmake -DAPPDIR="$2" -P "$root/packaging/linux/deploy.cmake"
    ) >"$2.log"
}
