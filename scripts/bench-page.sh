#!/usr/bin/env bash
# Leaves what the benchmarks in Chromium load in target/bench/: the wasm of tests/bench/entry.rs, made with
# the profile and the flags of the page, and one script with the libraries that it is compared with.

source "$(dirname "${BASH_SOURCE[0]}")/wasm-environment.sh"

output="$native_target/bench"
mkdir -p "$output"
(
    use_wasm_environment
    use_small_library
    cargo build --quiet --offline --profile page --target wasm32-unknown-unknown --no-default-features --features bench --bin bench
    wasm-bindgen --target web --no-typescript --out-dir "$output" \
        "$page_target/wasm32-unknown-unknown/page/bench.wasm"
    shrink "$output/bench_bg.wasm" "$output/bench_bg.wasm"
)
[[ -d tests/bench/node_modules ]] || npm ci --prefix tests/bench --ignore-scripts --no-audit --no-fund
tests/bench/node_modules/.bin/esbuild tests/bench/page.mjs --bundle --format=esm --minify --log-level=warning \
    --outfile="$output/page.js"
cp tests/bench/page.html "$output/page.html"
