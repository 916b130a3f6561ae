#!/usr/bin/env bash
# Measures: native benchmarks (benches/*.rs), then those in Chromium (tests/bench/run.mjs).

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

started=$(seconds_now)
if compgen -G 'benches/*.rs' >/dev/null; then
    scripts/setup.sh build
    CARGO_TARGET_DIR="$native_target" cargo bench --no-default-features --features program
else
    say "There is no native benchmark yet (benches/*.rs)."
fi
if [[ -f tests/bench/run.mjs ]]; then
    scripts/setup.sh test
    scripts/build.sh
    CHROMIUM=$(find_chromium) node tests/bench/run.mjs
else
    say "There is no benchmark in the browser yet (tests/bench/run.mjs)."
fi
say "Done in $(duration $(($(seconds_now) - started)))."
