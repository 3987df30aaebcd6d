#!/usr/bin/env bash
# Tries postr.wxs with wixl and Wine, with a stand-in for the program that writes down how it was started: install, a postr:// link,
# upgrade, refused downgrade, removal. Needs wixl, wine64 and g++-mingw-w64-x86-64. Postr itself does not run here.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
folder=$(mktemp -d)
wine=$(command -v wine64 wine /usr/lib/wine/wine64 | head -n 1)
export WINEPREFIX=$folder/prefix WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml=
server=$(command -v wineserver /usr/lib/wine/wineserver64 | head -n 1)
trap '"$server" -k || true; rm -rf "$folder"' EXIT
fail() {
    printf 'try-model: %s\n' "$*" >&2
    exit 1
}

cd "$folder"
cat >postr.c <<'END'
#include <stdio.h>
int main(int count, char **words)
{
    FILE *file = fopen("C:\\started.txt", "w");
    fprintf(file, "%s %s", VERSION, count > 1 ? words[1] : "");
    return fclose(file);
}
END
for version in 0.1.0 0.2.0; do
    x86_64-w64-mingw32-gcc "-DVERSION=\"$version\"" postr.c -o postr.exe
    x86_64-w64-mingw32-strip postr.exe
    wixl --arch x64 -D Version=$version --output postr-$version.msi "$here/postr.wxs"
done

installed=$WINEPREFIX/drive_c/Program\ Files/Postr/bin/postr.exe
msi() { "$wine" msiexec "$@" /qn && "$server" -w; }
# Wine writes its registry down when its server ends.
entries() {
    awk '/^\[/ { listed = /Uninstall/ } listed && /^"DisplayName"="Postr"/ { n++ } END { print n + 0 }' "$WINEPREFIX/system.reg"
}
# opened VERSION: a link starts that version.
opened() {
    rm -f "$WINEPREFIX/drive_c/started.txt"
    "$wine" start /wait 'postr://postr.example/user/noor' && "$server" -w
    [ "$(cat "$WINEPREFIX/drive_c/started.txt")" = "$1 postr://postr.example/user/noor" ] || fail "the link did not start $1"
}

msi /i postr-0.1.0.msi
[ -f "$installed" ] || fail "nothing was installed"
opened 0.1.0
echo "installed; postr:// starts it"
msi /i postr-0.2.0.msi
opened 0.2.0
[ "$(entries)" = 1 ] || fail "the upgrade left $(entries) entries"
echo "upgraded; one entry; postr:// starts the new one"
if msi /i postr-0.1.0.msi; then fail "it went back to an older version"; fi
opened 0.2.0
echo "the older one was refused"
msi /x postr-0.2.0.msi
[ ! -e "$installed" ] || fail "the removal left the program"
if grep -qF 'Classes\\postr\\shell' "$WINEPREFIX/system.reg"; then fail "the removal left the scheme"; fi
[ "$(entries)" = 0 ] || fail "the removal left an entry"
echo "removed"
