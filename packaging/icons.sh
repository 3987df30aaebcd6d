#!/usr/bin/env bash
# Makes the icons of Windows and macOS anew from resources/icons/app.svg. Needs librsvg2-bin, icoutils and icnsutils.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert -w $size -h $size ../resources/icons/app.svg -o "$folder/$size.png"
done
icotool --create --output windows/postr.ico "$folder"/{16,24,32,48,64}.png --raw="$folder/256.png"
png2icns macos/postr.icns "$folder"/{16,32,48,128,256,512}.png >&2
