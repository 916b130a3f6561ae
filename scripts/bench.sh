#!/usr/bin/env bash
# Measures: native benchmarks (benches/*.rs), then those in Chromium (tests/bench/run.mjs), which write
# docs/performance.md. Arguments go to tests/bench/run.mjs.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

started=$(seconds_now)
scripts/setup.sh test
mkdir -p "$native_target/bench"
say "Native benchmarks ..."
CARGO_TARGET_DIR="$native_target" cargo bench --no-default-features --features program |
    tee "$native_target/bench/native.txt"
scripts/build.sh
say "Building what the page of comparisons needs ..."
scripts/bench-page.sh
CHROMIUM=$(find_chromium) node tests/bench/run.mjs "$@"
say "Done in $(duration $(($(seconds_now) - started)))."
