#!/usr/bin/env bash
# Adds the JavaScript module to the site in dist/: kansen.js with its types, and the WebAssembly beside it.

source "$(dirname "${BASH_SOURCE[0]}")/wasm-environment.sh"

[[ -d dist ]] || fail "there is no dist/; \`make build\` makes it, with the module in it"
say "Building the JavaScript module ..."
(
    use_wasm_environment
    use_small_library
    # The library itself becomes the module; the page's program stays out.
    cargo rustc --quiet --profile page --target wasm32-unknown-unknown --no-default-features --features module \
        --lib --crate-type cdylib ${CI:+--locked}
    made="$page_target/module"
    rm -rf "$made"
    wasm-bindgen --target web --no-typescript --out-dir "$made" --out-name kansen-core \
        "$page_target/wasm32-unknown-unknown/page/kansenverkenner.wasm"
    shrink "$made/kansen-core_bg.wasm" "$made/kansen-core.wasm"
    cp "$made/kansen-core.js" www/kansen.js www/kansen.d.ts dist/
    cp "$made/kansen-core.wasm" dist/kansen-core_bg.wasm
    # Tells Node that kansen.js is an ES module.
    sed "s/VERSION/$(locked_version kansenverkenner)/" www/kansen-package.json >dist/package.json
)
