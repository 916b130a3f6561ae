#!/usr/bin/env bash
# Leaves a release in release/: the site as an archive, what it was made from (CycloneDX 1.5), and the checksums of
# all of it. The same commit gives the same files: dates are those of the commit.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[[ -z $(git status --porcelain) ]] || fail "there are changes that are in no commit; a release is made from a commit alone"
tar --version 2>/dev/null | grep -q "GNU tar" || fail "GNU tar is missing, which writes the same archive for the same files; on a Mac \`brew install gnu-tar\` and put it first on PATH"

scripts/setup.sh release
run_quietly "$native_target/setup-logs/npm-sbom.log" npm ci --prefix scripts/sbom --no-audit --no-fund ||
    fail "npm could not install what holds the lists against their schema (no network?)"
CI=true scripts/build.sh

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C
version=$(locked_version kansenverkenner)
name="kansenverkenner-$version-$(git rev-parse --short=12 HEAD)"
out="$project/release" work="$native_target/release-work"
rm -rf "$out" "$work"
mkdir -p "$out" "$work"

# crates TARGET FEATURE NAME STANDARD_LIBRARY: the list of the crates behind one product.
crates() {
    # The tool writes beside Cargo.toml; the list belongs to release/ alone.
    "$tools/bin/cargo-cyclonedx" cyclonedx --quiet --format json --spec-version 1.5 --no-default-features \
        --features "$2" --target "$1" --override-filename sbom-unfinished
    mv sbom-unfinished.json "$work/$3.json"
    node scripts/sbom/finish.mjs --from "$work/$3.json" --to "$out/$name-$3.cdx.json" --name kansenverkenner \
        --version "$version" --folder "$project" --standard-library "$4"
}

say "Writing what the release was made from ..."
rust=$(rustc --version | awk '{ print $2 }')
crates wasm32-unknown-unknown browser page "$rust"
crates wasm32-unknown-unknown module module "$rust"
npm sbom --sbom-format cyclonedx --package-lock-only >"$work/npm.json"
node scripts/sbom/finish.mjs --from "$work/npm.json" --to "$out/$name-npm-tools.cdx.json" --name kansenverkenner-tools --version 0.0.0

say "Packing the site ..."
# Sorted, with the commit's time, nobody's name and the same rights, so that the bytes depend on the files alone.
tar --create --format=ustar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    --mode='u=rwX,go=rX' --transform "s,^dist,$name," dist | gzip --no-name --best >"$out/$name.tar.gz"

(
    cd dist
    find . -type f | sed 's,^\./,,' | sort | while IFS= read -r file; do sha256 "$file"; done
) >"$out/$name-files.sha256"
(
    cd "$out"
    for file in "$name"*; do sha256 "$file"; done >SHA256SUMS
)
say "The release stands in release/:"
sed 's/^/  /' "$out/SHA256SUMS"
