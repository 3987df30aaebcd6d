# shellcheck shell=bash
# Formatting and static checks. Sourced by ./dev.
root=${root:?}

# our_files PATTERN...: files of this repository, committed or not yet, without the checks' deliberately bad ones.
our_files() {
    git -C "$root" ls-files --cached --others --exclude-standard --deduplicate -- "$@" ':!tests/checks/fixtures' |
        while IFS= read -r file; do
            if [ -f "$root/$file" ]; then printf '%s\n' "$file"; fi
        done
}

command_format() {
    local -a mode=(-i) files
    case ${1:-} in
    '') ;;
    --check) mode=(--dry-run -Werror) ;;
    *) fail "format knows only --check" ;;
    esac
    setup_for lint
    mapfile -t files < <(our_files '*.cpp' '*.h')
    if [ ${#files[@]} -eq 0 ]; then return 0; fi
    (cd "$root" && clang-format "${mode[@]}" "${files[@]}")
}

# Sources that differ from the last commit; all of them before the first.
changed_sources() {
    if git -C "$root" rev-parse --verify --quiet HEAD >/dev/null; then
        git -C "$root" diff --name-only --diff-filter=d HEAD -- '*.cpp'
        git -C "$root" ls-files --others --exclude-standard -- '*.cpp'
    else
        our_files '*.cpp'
    fi
}

command_lint() {
    local -a files scripts
    if [ $# -gt 0 ]; then mapfile -t files < <(realpath -- "$@"); else mapfile -t files < <(changed_sources); fi
    setup_for build lint
    cd "$root" || exit
    mapfile -t scripts < <(our_files dev .ci/run 'packaging/*.sh')
    shellcheck --external-sources --check-sourced "${scripts[@]}"
    command_format --check
    if [ ${#files[@]} -eq 0 ]; then return 0; fi
    # The generated sources (moc) must exist before clang can parse what includes them.
    build dev
    printf '%s\0' "${files[@]}" |
        xargs -0 -r -n 4 -P "${POSTR_JOBS:-$(nproc)}" clang-tidy -p "$root/build/dev" --quiet 2> >(grep -v ' warnings\? generated\.$' >&2)
}
