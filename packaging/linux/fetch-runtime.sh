#!/usr/bin/env bash
# fetch-runtime.sh FILE: gets the AppImage runtime for a release, with GitHub's own client. Which one, and its SHA-256, are given by the
# release workflow (repository variables), whoever sets them having looked at that release; there is nothing to fall back on.
set -euo pipefail

file=$1
: "${APPIMAGE_RUNTIME_TAG:?the tag of a release of AppImage/type2-runtime}"
: "${APPIMAGE_RUNTIME_SHA256:?the SHA-256 of its runtime-x86_64}"
gh release download "$APPIMAGE_RUNTIME_TAG" --repo AppImage/type2-runtime --pattern runtime-x86_64 --output "$file"
if ! echo "$APPIMAGE_RUNTIME_SHA256  $file" | sha256sum --check --status; then
    rm -f "$file"
    echo "fetch-runtime: what came is not what APPIMAGE_RUNTIME_SHA256 says; it was thrown away" >&2
    exit 1
fi
