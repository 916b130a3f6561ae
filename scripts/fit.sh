#!/usr/bin/env bash
# Fits the model to data/ and writes the file that the page loads.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command -v cargo >/dev/null || fail "Rust is not on PATH. By hand: install it from https://rustup.rs"
started=$(seconds_now)
CARGO_TARGET_DIR="$native_target" cargo run --release --no-default-features --features program --bin kansen -- \
    fit --data data --out www/data/model.kansen
say "Fitted in $(duration $(($(seconds_now) - started)))."
