# shellcheck shell=bash disable=SC2154 # start_server sets server_url, server_key, demo_email, demo_password
# What is tried. Sourced by prove.sh.
root=${root:?} work=${work:?}

older_version=0.0.9

# The packages as people get them, and one of an older version for the upgrade.
make_packages() {
    local rc=0
    say "an older version"
    older_deb=$(make_older) || fail "the older version could not be made: $work/older.log"
    "$root/dev" package >"$work/packages.txt" || rc=$?
    [ $rc = 0 ] || [ $rc = 3 ] || fail "./dev package ended with $rc"
    deb=$(sed -n '/\.deb$/p' "$work/packages.txt")
    image=$(sed -n '$p' "$work/packages.txt")
    appdir=$root/build/package/AppDir
    found "packages: $(basename "$deb") $(stat -c %s "$deb") bytes, $(basename "$image") $(stat -c %s "$image") bytes," \
        "AppDir $(du -sb "$appdir" | cut -f1) bytes"
    [ "$(stat -c %s "$image")" -le 40000000 ] || fail "the AppImage is larger than 40 MB"
}

# The same sources with another number: one file is compiled anew.
make_older() (
    build=$root/build/release
    mkdir -p "$work/older"
    exec 2>"$work/older.log"
    trap 'cmake -UPOSTR_VERSION "$build" >&2' EXIT
    "$root/dev" build release postr postr-cli
    cmake -DPOSTR_VERSION=$older_version "$build" >&2
    cmake --build "$build" --target postr postr-cli >&2
    set_epoch
    make_deb "$build" "$work/older"
)

check_files() {
    local size
    desktop-file-validate "$appdir/usr/share/applications/postr.desktop" || fail "the desktop file is wrong"
    appstreamcli validate --no-net "$appdir/usr/share/metainfo/app.postr.Postr.metainfo.xml" >&2 || fail "the metainfo is wrong"
    for size in 16 48 256; do
        rsvg-convert -w $size -h $size "$appdir/usr/share/icons/hicolor/scalable/apps/postr.svg" -o "$work/icon-$size.png"
        [ "$(convert "$work/icon-$size.png" -alpha extract -format '%[fx:mean>0.5]' info:)" = 1 ] || fail "the icon is empty at $size pixels"
    done
    lintian --allow-root --tag-display-limit 0 --fail-on error,warning "$deb" >&2 || fail "lintian objects"
    found "desktop file, metainfo, icon at 16, 48 and 256 pixels, lintian: nothing wrong"
}

# Packs once more.
check_repeatable() {
    local before after
    before=$(sha256sum "$deb" "$image")
    "$root/dev" package >/dev/null || [ $? = 3 ]
    after=$(sha256sum "$deb" "$image")
    [ "$before" = "$after" ] || fail "packed again, the bytes differ"
    found "packed twice: the same bytes"
}

# What every desktop has, so that an AppImage does not bring it; and a font.
desktop_set=(libegl1 libglx0 libgl1 libopengl0 libx11-6 libx11-xcb1 libxcb1 libice6 libsm6 libfontconfig1 libfreetype6 libharfbuzz0b
    libwayland-client0 libfribidi0 libexpat1 libcom-err2 libgpg-error0 libgmp10 zlib1g libuuid1 fonts-dejavu-core)

try_appdir() {
    local folder=$work/appdir-$1 picture=/home/maya/window.png
    local -a account=(--profile /home/maya/profile --server "$server_url" --key "$server_key")
    open_system "$1" "appdir-$1"
    install_into "$folder" "${desktop_set[@]}"
    mount_into "$appdir" "$folder/opt/postr" --bind
    as_maya "$folder" /opt/postr/AppRun --selftest >"$work/selftest-appdir-$1.json" || fail "the AppDir's selftest fails on $1"
    as_maya "$folder" /opt/postr/usr/bin/postr-cli "${account[@]}" signin "$demo_email" <<<"$demo_password" >/dev/null
    platform=xcb as_maya "$folder" timeout 60 /opt/postr/AppRun "${account[@]}" --screenshot $picture ||
        fail "the AppDir's window did not come up on $1"
    cp "$folder$picture" "$work/appdir-$1.png"
    found "AppDir on $1 without Qt: selftest good, signed in, a synced feed drawn under Xvfb (appdir-$1.png)"
    case $image in *.AppImage) try_appimage "$folder" "$1" "$picture" "${account[@]}" ;; esac
}

# try_appimage FOLDER SYSTEM PICTURE ACCOUNT...: unpacked by its runtime, as where there is no FUSE.
try_appimage() {
    local folder=$1 system=$2 picture=$3 file=/opt/Postr.AppImage
    local -a unpacked=(env APPIMAGE_EXTRACT_AND_RUN=1)
    cp "$image" "$folder$file"
    as_maya "$folder" "${unpacked[@]}" $file --selftest >"$work/selftest-appimage-$system.json" || fail "the AppImage's selftest fails on $system"
    rm -f "$folder$picture"
    platform=xcb as_maya "$folder" "${unpacked[@]}" timeout 60 $file "${@:4}" --screenshot "$picture" ||
        fail "the AppImage's window did not come up on $system"
    cp "$folder$picture" "$work/appimage-$system.png"
    found "AppImage on $system, unpacked by its runtime: selftest good, a feed drawn under Xvfb (appimage-$system.png)"
}

# On this computer, by somebody who is not root, as on a desktop with FUSE.
try_mounted() {
    local place
    local -a nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all)
    if ! command -v fusermount3 fusermount >/dev/null || ! "${nobody[@]}" test -w /dev/fuse; then
        found "AppImage mounted by its runtime: not tried, an ordinary user has no FUSE here"
        return
    fi
    place=$(mktemp -d)
    chmod 755 "$place"
    install -m 755 "$image" "$place/Postr.AppImage"
    install -d -o 65534 -g 65534 -m 700 "$place/home"
    (cd "$place" && "${nobody[@]}" env -i PATH=/usr/bin:/bin HOME="$place/home" QT_QPA_PLATFORM=offscreen POSTR_VAULT=file \
        ./Postr.AppImage --selftest) >"$work/selftest-mounted.json" || fail "the mounted AppImage's selftest fails"
    rm -rf "$place"
    found "AppImage on this computer, mounted by its runtime for somebody who is not root: selftest good"
}

try_deb() {
    local folder=$work/deb-$1 profile=/home/maya/.local/share/Postr before
    local -a account=(--server "$server_url" --key "$server_key")
    open_system "$1" "deb-$1"
    cp "$deb" "$older_deb" "$folder/root"
    install_into "$folder" "/root/$(basename "$older_deb")"
    found ".deb on $1: $older_version installed with $(grep -c '^Setting up' "$folder.log") packages"
    as_maya "$folder" postr --selftest >"$work/selftest-deb-older.json" || fail "the older version's selftest fails"

    as_maya "$folder" postr-cli "${account[@]}" signin "$demo_email" <<<"$demo_password" >/dev/null
    as_maya "$folder" postr-cli "${account[@]}" post "Written by $older_version and sent" >/dev/null
    as_maya "$folder" postr-cli "${account[@]}" sync >/dev/null
    as_maya "$folder" postr-cli "${account[@]}" post "Written by $older_version and not sent" >/dev/null
    before=$(what_maya_has "$folder")
    [[ $before == *"and sent"*"not sent"* ]] || fail "the older version made no data: $before"

    install_into "$folder" "/root/$(basename "$deb")"
    [ "$(as_maya "$folder" postr-cli --version)" = "postr-cli $(version_of "$root/build/release")" ] || fail "it was not upgraded"
    as_maya "$folder" postr --selftest >"$work/selftest-deb.json" || fail "the selftest fails"
    [ "$(what_maya_has "$folder")" = "$before" ] || fail "the upgrade changed what maya has"
    as_maya "$folder" postr-cli "${account[@]}" doctor >"$work/doctor.txt" || fail "the doctor objects: $work/doctor.txt"
    as_maya "$folder" postr-cli "${account[@]}" sync >/dev/null
    [ -z "$(as_maya "$folder" postr-cli --json outbox)" ] || fail "what waited was not sent"
    [[ $(as_maya "$folder" postr-cli --json feed --list everyone --limit 5) == *"not sent"* ]] || fail "what was sent is lost"
    found "upgraded to $(version_of "$root/build/release"): feed and outbox byte for byte as before, what waited was sent"

    try_links "$folder" gio libglib2.0-bin
    try_links "$folder" xdg-open xdg-utils

    in_system "$folder" apt-get -q -y purge postr
    left=$(find "$folder/usr" "$folder/etc" "$folder/var/lib" "$folder/opt" -iname '*postr*' ! -name '*postrm' 2>/dev/null)
    [ -z "$left" ] || fail "left behind: $left"
    [ -d "$folder$profile" ] || fail "the removal took maya's data"
    found "removed: nothing of it is left in /usr, /etc, /var/lib; maya's data are"
}

what_maya_has() {
    as_maya "$1" postr-cli --json feed --list everyone --limit 30
    as_maya "$1" postr-cli --json outbox
}

# try_links FOLDER OPENER PACKAGE: a postr:// link, given to the desktop, starts the installed program with it.
try_links() {
    local folder=$1 link=postr://${server_url#http://}/user/noor pid words tries=150 opener
    install_into "$folder" "$3" dbus desktop-file-utils
    case $2 in gio) set -- "$@" open ;; esac
    platform=xcb as_maya "$folder" "$2" "${@:4}" "$link" & # xdg-open may stay as long as what it started
    opener=$!
    until pid=$(maya_runs postr) && import -window root "$work/link-$2.png" && [ "$(colours "$work/link-$2.png")" -gt 100 ]; do
        [ $((tries -= 1)) -gt 0 ] || fail "$2 $link opened no window"
        sleep 0.2
    done
    words=$(tr '\0' ' ' <"/proc/$pid/cmdline")
    [[ $words == *"$link"* ]] || fail "$2 started something else: $words"
    kill -TERM "$pid"
    while maya_runs postr >/dev/null; do sleep 0.1; done
    wait "$opener" || true
    found "$2 $link started: $words(link-$2.png)"
}

maya_runs() { pgrep --uid "$(stat -c %u "$folder/home/maya")" --exact "$1"; }

colours() { convert "$1" -format '%k' info:; }

# The AppDir starts as the build tree does, on this computer, both with the same stored feed.
measure_start() {
    local profile=$work/start-profile
    rm -rf "$profile"
    "$root/build/release/app/cli/postr-cli" --profile "$profile" --server "$server_url" --key "$server_key" signin "$demo_email" \
        <<<"$demo_password" >/dev/null 2>&1
    "$root/build/release/app/cli/postr-cli" --profile "$profile" sync >/dev/null 2>&1
    found "$(QT_QPA_PLATFORM=offscreen python3 "$root/packaging/prove/start.py" "$profile" \
        "$root/build/release/app/gui/postr" "$appdir/AppRun")"
}
