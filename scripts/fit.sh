#!/usr/bin/env bash
# Fits the model to data/ and writes the files that the page loads. RELEASE=YYYY-MM-DD names the release;
# without it that is today.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command -v cargo >/dev/null || fail "Rust is not on PATH. By hand: install it from https://rustup.rs"
release="${RELEASE:-$(date +%F)}"
started=$(seconds_now)
CARGO_TARGET_DIR="$native_target" cargo run --release --no-default-features --features program --bin kansen -- \
    fit --data data --out www/data/model.kansen --release "$release"
say "Fitted in $(duration $(($(seconds_now) - started)))."
