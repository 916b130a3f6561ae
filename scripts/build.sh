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
        echo "$trunk_version $wasm_split_version ${SITE_URL:-}"
        echo "${SITE_URL:-}"
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

# The page's WebAssembly and its JavaScript, in $page_target/site: compiled, cut in two along
# src/page/later.rs, bound to JavaScript, made small.
build_wasm() {
    local compiled="$page_target/wasm32-unknown-unknown/page/page.wasm" site="$page_target/site"
    # The cut needs the relocations and the names.
    CARGO_ENCODED_RUSTFLAGS+=$'\x1f-Clink-args=--emit-relocs' CARGO_PROFILE_PAGE_STRIP=false \
        cargo build --offline --profile page --target wasm32-unknown-unknown --features browser --bin page ${CI:+--locked} &&
        rm -rf "$site" "$page_target/cut" &&
        RUST_LOG=error wasm-split-cli "$compiled" "$page_target/cut" --out-name page &&
        wasm-bindgen --target web --no-typescript --keep-lld-exports --out-dir "$site" "$page_target/cut/page.wasm" &&
        node scripts/checked-chunks.mjs <"$page_target/cut/__wasm_split.js" >"$site/__wasm_split.js" &&
        cp www/start.js www/checked.js "$site" &&
        shrink "$site/page_bg.wasm" "$site/page.wasm" &&
        rm "$site/page_bg.wasm" || return 1
    local part
    for part in "$page_target"/cut/*.wasm; do
        [[ $part == */page.wasm ]] || shrink "$part" "$site/$(basename "$part")" || return 1
    done
}

# dist/: Trunk makes index.html with its style sheets, and the rest is put beside it.
build_site() {
    local first="$native_target/first-view"
    mkdir -p "$first" &&
        CARGO_TARGET_DIR="$native_target" cargo run --quiet --release --no-default-features --features prerender \
            ${CI:+--locked} --bin prerender -- www/data/model.kansen "$first" || return 1
    # Beside a Cargo.toml Trunk would compile the page once more, whole.
    local html="$native_target/html"
    mkdir -p "$html" && cp index.html "$html/" && ln -sfn "$project/www" "$html/www" && rm -rf dist || return 1
    # Its own backtraces say nothing about our page.
    RUST_BACKTRACE=0 NO_COLOR=true "$tools/bin/trunk" build --config Trunk.toml --dist "$project/dist" --release \
        --offline --skip-version-check "$html/index.html" &&
        scripts/build-module.sh || return 1
    node scripts/finish-site.mjs --site "$page_target/site" --first "$first" --directory dist
}

[[ -z ${SITE_URL:-} || $SITE_URL =~ ^https?://[A-Za-z0-9._~:/-]+$ ]] ||
    fail "SITE_URL is \"$SITE_URL\"; it must be the address of the site, such as https://example.org/kansen/"

lock "$native_target"
if [[ -f dist/index.html && -f $stamp && $(fingerprint) == "$(cat "$stamp")" ]]; then
    say "dist/ is up to date."
    exit 0
fi

started=$(seconds_now)
[[ -d node_modules/esbuild ]] || fail "esbuild is missing, which puts the scripts together; \`make setup\` installs it"
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
    # First for what runs here while the page is built, then for the page: cargo fetches the crates behind the
    # standard library only for a target that is named.
    cargo fetch ${CI:+--locked} && cargo fetch ${CI:+--locked} --target wasm32-unknown-unknown ||
        fail "cargo could not fetch the crates of Cargo.lock (no network?). By hand: \`cargo fetch\`"
    build_wasm || fail "the page could not be built; the reason stands above"
)
build_site || fail "the site could not be put together; the reason stands above"
fingerprint >"$stamp"
say "dist/ built in $(duration $(($(seconds_now) - started)))."
