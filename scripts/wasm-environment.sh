#!/usr/bin/env bash
# The one place that knows how this project compiles to WebAssembly.
#
#   scripts/wasm-environment.sh COMMAND ARGUMENTS...   runs a command in that environment
#   source scripts/wasm-environment.sh                 sets it in a script of this folder
#
# Two ways, the first that is there:
#   rustup   the compiler on PATH has the target's standard library (`rustup target add`)
#   debian   Debian's rustc-web, cargo-web and rust-web-src; cargo builds the standard library
#            for the target from its source
# KANSENVERKENNER_WASM=rustup or =debian insists on one of them.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

has_wasm_target() {
    local root
    root=$(rustc --print sysroot 2>/dev/null) &&
        compgen -G "$root/lib/rustlib/wasm32-unknown-unknown/lib/libstd-*.rlib" >/dev/null
}

debian_library() { printf '%s\n' /usr/src/rustc-*/library/std/Cargo.toml | tail -n 1; }

has_debian_compiler() {
    [[ -x /usr/bin/rustc && -x /usr/bin/cargo && -f $(debian_library) && -n $(debian_linker) ]]
}

# A linker for WebAssembly: the one inside a rustup toolchain, else the newest that Debian has.
debian_linker() {
    local root candidate
    root=$(rustc --print sysroot 2>/dev/null || true)
    for candidate in "$root"/lib/rustlib/*/bin/rust-lld $(printf '%s\n' /usr/bin/wasm-ld-[0-9]* | sort -t- -k3 -n -r); do
        if [[ -x $candidate ]]; then
            printf '%s\n' "$candidate"
            return
        fi
    done
}

wasm_toolchain() {
    case "${KANSENVERKENNER_WASM:-}" in
        rustup) has_wasm_target && echo rustup ;;
        debian) has_debian_compiler && echo debian ;;
        "") if has_wasm_target; then echo rustup; elif has_debian_compiler; then echo debian; fi ;;
        *) fail "KANSENVERKENNER_WASM is \"$KANSENVERKENNER_WASM\"; it can be rustup or debian" ;;
    esac
}

use_wasm_environment() {
    local toolchain flags=() separator=$'\x1f' source
    toolchain=$(wasm_toolchain) || true
    [[ -n $toolchain ]] || fail "no compiler for wasm32-unknown-unknown here; \`make setup\` gets one"

    export CARGO_TARGET_DIR="$page_target"
    export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner

    # Two builds in two folders must give the same bytes: no path of this machine goes into the wasm.
    for source in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
        flags+=("--remap-path-prefix=$source=crates")
    done

    # Two numbers at a time (src/model/lanes.rs): every browser that the page is for has these instructions.
    flags+=("-Ctarget-feature=+simd128")

    if [[ $toolchain == debian ]]; then
        export RUSTC=/usr/bin/rustc CARGO=/usr/bin/cargo
        export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$(debian_linker)
        export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER
        # Programs that look for `cargo` and `rustc` on PATH find these, and nothing else moves.
        mkdir -p "$tools/debian"
        ln -sf /usr/bin/cargo /usr/bin/rustc /usr/bin/rustdoc "$tools/debian/"
        if [[ -x /usr/bin/cargo-clippy ]]; then
            ln -sf /usr/bin/cargo-clippy /usr/bin/clippy-driver "$tools/debian/"
        fi
        export PATH="$tools/debian:$PATH"
        source=$(debian_library)
        flags+=("--remap-path-prefix=${source%/std/Cargo.toml}=library")
    fi

    local IFS=$separator
    export CARGO_ENCODED_RUSTFLAGS="${flags[*]}"
    unset RUSTFLAGS
    export PATH="$tools/bin:$project/node_modules/.bin:$PATH"
}

has_library_source() {
    local root
    [[ $(wasm_toolchain) == debian ]] && return
    root=$(rustc --print sysroot 2>/dev/null) && [[ -f $root/lib/rustlib/src/rust/library/std/Cargo.toml ]]
}

# For the page that readers download: the standard library is built with it and for size, and a panic
# is a bare trap, which www/first.js notices. After use_wasm_environment.
use_small_library() {
    has_library_source || return 0
    local separator=$'\x1f' root
    root=$(rustc --print sysroot)
    export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort
    export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
    CARGO_ENCODED_RUSTFLAGS+="${separator}-Zunstable-options${separator}-Cpanic=immediate-abort"
    CARGO_ENCODED_RUSTFLAGS+="${separator}--remap-path-prefix=$root/lib/rustlib/src/rust/library=library"
}

# shrink FROM TO: also leaves the names of its functions in $page_target/names, for scripts/place-in-code.mjs.
shrink() {
    mkdir -p "$page_target/names"
    wasm-opt -Oz --converge --enable-bulk-memory --enable-mutable-globals --enable-nontrapping-float-to-int \
        --enable-reference-types --enable-sign-ext --enable-multivalue --enable-simd \
        --strip-debug --strip-producers --strip-target-features \
        --symbolmap="$page_target/names/$(basename "$2").txt" "$1" -o "$2"
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    use_wasm_environment
    exec "$@"
fi
