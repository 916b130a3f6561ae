#!/usr/bin/env bash
# Leaves the finished static site in dist/. Does nothing when nothing changed since the last time.

source "$(dirname "${BASH_SOURCE[0]}")/wasm-environment.sh"

stamp="$project/.dist-stamp"

# Everything that could change the site: all files of the project but tests and documents, the
# compiler and the tools. Then the site itself, so that a damaged dist/ is built again.
fingerprint() {
    {
        wasm_toolchain
        rustc --version --verbose
        [[ $(wasm_toolchain) != debian ]] || /usr/bin/rustc --version
        ! has_library_source || echo "standard library from source"
        echo "$trunk_version"
        project_files | while IFS= read -r -d '' file; do
            [[ ! -f $file ]] || sha256 "$file"
        done
        [[ ! -d dist ]] || find dist -type f | LC_ALL=C sort | while IFS= read -r file; do sha256 "$file"; done
    } | sha256
}

project_files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files -z --cached --others --exclude-standard -- . ':!tests' ':!docs' ':!benches' ':!*.md' | LC_ALL=C sort -zu
    else
        find . -path ./target -prune -o -path ./dist -prune -o -path ./node_modules -prune -o -path ./tests -prune \
            -o -path ./docs -prune -o -path ./.dist-stamp -prune -o -type f ! -name '*.md' -print0 | LC_ALL=C sort -z
    fi
}

lock
if [[ -f dist/index.html && -f $stamp && $(fingerprint) == "$(cat "$stamp")" ]]; then
    say "dist/ is up to date."
    exit 0
fi

started=$(seconds_now)
[[ -f www/data/model.kansen ]] || fail "www/data/model.kansen is missing; \`make fit\` makes it from data/"
need_space "$page_target" 2 "Building the page"
say "Building the page into dist/ ($(wasm_toolchain)'s compiler; about 3 minutes the first time) ..."
rm -f "$stamp"
say "Writing the files that the page loads on need ..."
CARGO_TARGET_DIR="$native_target" cargo run --quiet --release --no-default-features --features program ${CI:+--locked} \
    --bin kansen -- publish --data data --out www/data ||
    fail "the files for the page could not be written; the reason stands above"
(
    use_wasm_environment
    use_small_library
    # Trunk copies whatever wasm-bindgen once left there.
    rm -rf "$page_target/wasm-bindgen"
    cargo fetch --target wasm32-unknown-unknown ${CI:+--locked} ||
        fail "cargo could not fetch the crates of Cargo.lock (no network?). By hand: \`cargo fetch\`"
    # Its own backtraces say nothing about our page.
    RUST_BACKTRACE=0 trunk build --release --offline --skip-version-check ${CI:+--locked} || {
        rm -rf dist/.stage
        fail "the page could not be built; the reason stands above"
    }
)
fingerprint >"$stamp"
say "dist/ built in $(duration $(($(seconds_now) - started)))."
