#!/usr/bin/env bash
# Builds one commit twice, in two folders with other names, and compares the two sites byte by byte.
#
#   scripts/reproduce.sh [COMMIT]   HEAD, if none is named

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

commit=$(git rev-parse --verify "${1:-HEAD}^{commit}") || fail "\"${1:-HEAD}\" is no commit"
if [[ -z ${1:-} && -n $(git status --porcelain) ]]; then
    say "Changes that are in no commit are left out."
fi
scripts/setup.sh build

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
need_space "$place" 6 "Building twice"

# build_in FOLDER SETTING...: a clone of the commit, with compiled files of its own.
build_in() {
    local folder=$1
    shift
    git clone --quiet --no-hardlinks "$project" "$folder"
    git -C "$folder" checkout --quiet --detach "$commit"
    say "Building ${commit:0:12} in $folder ..."
    # Nothing but the commit may matter: not the folder, the time zone, the language or the rights of new files.
    (
        cd "$folder"
        umask "$1"
        shift
        run_quietly "$place/$(basename "$folder").log" env -u KANSENVERKENNER_TARGET -u CARGO_TARGET_DIR -u SITE_URL \
            CI=true "$@" bash -c 'scripts/setup.sh build && scripts/build.sh'
    ) || fail "the build in $folder failed; the reason stands above"
}

build_in "$place/one" 022 TZ=UTC LC_ALL=C
build_in "$place/another folder/with a longer name" 077 TZ=Asia/Tokyo LC_ALL=C.UTF-8

list() { (cd "$1/dist" && find . -type f | LC_ALL=C sort | while IFS= read -r file; do sha256 "$file"; done); }
list "$place/one" >"$place/one.sha256"
list "$place/another folder/with a longer name" >"$place/other.sha256"
if ! cmp -s "$place/one.sha256" "$place/other.sha256"; then
    say "These files differ:" >&2
    diff "$place/one.sha256" "$place/other.sha256" | awk '/^[<>]/ { print "  " $3 }' | sort -u >&2
    fail "two builds of ${commit:0:12} are not the same"
fi
say "Two builds of ${commit:0:12} are the same to the last byte: $(wc -l <"$place/one.sha256") files, together $(sha256 <"$place/one.sha256" | cut -c 1-16)."
