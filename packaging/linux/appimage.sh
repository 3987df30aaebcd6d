#!/usr/bin/env bash
# appimage.sh APPDIR FILE.AppImage: packs an AppDir. An AppImage is a runtime with a squashfs behind it; the runtime is given in
# APPIMAGE_RUNTIME (fetch-runtime.sh gets it), because no distribution has a package of it. Without one there is only the squashfs,
# under a name that says so, and the exit code is 3. Prints the path of what was made.
set -euo pipefail

fail() {
    printf 'appimage: %s\n' "$*" >&2
    exit 1
}

appdir=$1 image=$2 squashfs=${2%.AppImage}.squashfs
for part in AppRun postr.desktop .DirIcon; do
    [ -e "$appdir/$part" ] || fail "$appdir is no AppDir: it has no $part"
done

rm -f "$image" "$squashfs"
# Blocks of 1 MB would save 8 % and double the time to start.
env -u SOURCE_DATE_EPOCH mksquashfs "$appdir" "$squashfs" -noappend -root-owned -no-xattrs -comp zstd -Xcompression-level 15 -b 128K \
    -mkfs-time "${SOURCE_DATE_EPOCH:-0}" -all-time "${SOURCE_DATE_EPOCH:-0}" -quiet -no-progress >&2

if [ -z "${APPIMAGE_RUNTIME:-}" ]; then
    echo "$squashfs"
    echo "appimage: this is the content of the AppImage, not the AppImage: give the runtime's file in APPIMAGE_RUNTIME to make one" >&2
    exit 3
fi
# "AI" and the type, where type 2 has them.
magic=$(od -An -tx1 -j8 -N3 "$APPIMAGE_RUNTIME" | tr -d ' \n')
[ "$magic" = 414902 ] || fail "$APPIMAGE_RUNTIME is no runtime of an AppImage of type 2"
cat "$APPIMAGE_RUNTIME" "$squashfs" >"$image"
chmod 755 "$image"
rm "$squashfs"
echo "$image"
