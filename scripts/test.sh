#!/usr/bin/env bash
# Runs the checks one after another; the first that fails stops the run and is named.
#
#   scripts/test.sh check     formatting and lints
#   scripts/test.sh native    that, and what needs no browser
#   scripts/test.sh browser   the page: WebAssembly tests, build, size, end to end
#   scripts/test.sh all       everything
#
#   scripts/test.sh end-to-end [chromium|firefox]   the end-to-end tests alone, on a dist/ that is there
#
# BROWSER_TESTS="tests/browser/first-view.test.mjs" narrows the end-to-end tests to the named files;
# TESTS_AT_ONCE=2 runs two files at a time, which is quicker where there are more than two cores.

source "$(dirname "${BASH_SOURCE[0]}")/wasm-environment.sh"

what=${1:-all}
run_started=$(seconds_now)
locked=(${CI:+--locked})
native=(--no-default-features --features program "${locked[@]}")
# Nothing here computes for long in WebAssembly, and macros optimised for speed take minutes to build.
page=(--target wasm32-unknown-unknown --config 'profile.dev.package."*".opt-level=0' "${locked[@]}")
finished=()

# step NAME COMMAND...
step() {
    local name=$1 started status=0
    shift
    started=$(seconds_now)
    printf '\n--- %s\n' "$name"
    # A subshell, so that a step's environment stays its own; errexit holds inside it.
    set +e
    (
        set -e
        "$@"
    )
    status=$?
    set -e
    if ((status != 0)); then
        printf '\nmake test stopped at "%s", which failed after %s (exit status %d).\n' \
            "$name" "$(duration $(($(seconds_now) - started)))" "$status" >&2
        exit 1
    fi
    finished+=("$(printf '%-34s %s' "$name" "$(duration $(($(seconds_now) - started)))")")
}

# The tests that run inside a browser: tests/wasm_*.rs.
wasm_tests() {
    local file
    for file in tests/wasm_*.rs; do
        [[ -f $file ]] && printf -- '--test\n%s\n' "$(basename "$file" .rs)"
    done
    return 0
}

formatting() {
    cargo fmt --all --check
    cargo fmt --manifest-path fuzz/Cargo.toml --check
}

lint_native() { CARGO_TARGET_DIR="$native_target" cargo clippy "${native[@]}" --all-targets -- -D warnings; }

# What makes the first HTML when the site is built.
lint_first_view() {
    CARGO_TARGET_DIR="$native_target" cargo clippy "${locked[@]}" --no-default-features --features prerender \
        --bin prerender -- -D warnings
}

lint_page() {
    local tests
    mapfile -t tests < <(wasm_tests)
    use_wasm_environment
    cargo clippy "${page[@]}" --features bench --lib --bin page --bin bench "${tests[@]}" -- -D warnings
}

# The JavaScript module, which the lints of the page do not see.
lint_module() {
    use_wasm_environment
    cargo clippy "${page[@]}" --lib --no-default-features --features module -- -D warnings
}

library_alone() { CARGO_TARGET_DIR="$native_target" cargo check "${locked[@]}" --lib --no-default-features; }

native_tests() {
    # The same random cases in every run; another seed looks further.
    export PROPTEST_RNG_SEED="${PROPTEST_RNG_SEED:-20261122}"
    export CARGO_TARGET_DIR="$native_target"
    if command -v cargo-nextest >/dev/null; then
        cargo nextest run "${native[@]}" --no-tests=pass
    else
        cargo test "${native[@]}" --all-targets
    fi
}

doc_tests() { CARGO_TARGET_DIR="$native_target" cargo test "${native[@]}" --doc; }

wasm_browser_tests() {
    local tests
    mapfile -t tests < <(wasm_tests)
    if ((${#tests[@]} == 0)); then
        say "There is no tests/wasm_*.rs."
        return
    fi
    use_wasm_environment
    CHROMEDRIVER=$(find_chromedriver)
    export CHROMEDRIVER WASM_BINDGEN_TEST_TIMEOUT=120
    cargo test "${page[@]}" "${tests[@]}"
}

# The native program, which must give the numbers of the page.
program() { CARGO_TARGET_DIR="$native_target" cargo build "${native[@]}" --bin kansen; }

# end_to_end BROWSER
end_to_end() {
    local files
    # shellcheck disable=SC2206 # a list of files, split on purpose
    files=(${BROWSER_TESTS:-tests/browser/*.test.mjs})
    # One at a time: a browser alone keeps two cores at work. None takes a quarter of an hour, unless a browser has
    # stopped to answer.
    CHROMIUM=$(find_chromium) FIREFOX=$(find_firefox) BROWSER=$1 KANSEN="$native_target/debug/kansen" \
        node --test --test-concurrency="${TESTS_AT_ONCE:-1}" --test-timeout=900000 --test-reporter=spec "${files[@]}"
}

# kansen.js in Node and in Chromium, against the native program.
module_tests() {
    CHROMIUM=$(find_chromium) KANSEN="$native_target/debug/kansen" \
        node --test --test-reporter=spec tests/module/*.test.mjs
}

check() {
    step "formatting" formatting
    step "licences and sources" scripts/supply-chain.sh
    step "lints, native" lint_native
    step "lints, first view" lint_first_view
    step "lints, page" lint_page
    step "lints, JavaScript module" lint_module
}

native_part() {
    step "library without a browser" library_alone
    step "native tests" native_tests
    step "documentation tests" doc_tests
}

browser_part() {
    step "WebAssembly tests in Chromium" wasm_browser_tests
    step "page for release" scripts/build.sh
    step "program" program
    step "size budget" node scripts/size-budget.mjs
    step "JavaScript module" module_tests
    step "end-to-end tests in Chromium" end_to_end chromium
}

case $what in
    check)
        scripts/setup.sh check
        check
        ;;
    native)
        scripts/setup.sh check
        check
        native_part
        ;;
    browser)
        scripts/setup.sh test
        browser_part
        ;;
    end-to-end)
        scripts/setup.sh test
        step "program" program
        [[ ${2:-chromium} != chromium ]] || step "end-to-end tests in Chromium" end_to_end chromium
        [[ ${2:-firefox} != firefox ]] || step "end-to-end tests in Firefox" end_to_end firefox
        ;;
    all)
        scripts/setup.sh test
        check
        native_part
        browser_part
        ;;
    *) fail "\"$what\" is none of check, native, browser, end-to-end, all" ;;
esac

printf '\n'
printf '%s\n' "${finished[@]}"
printf '\nAll steps passed in %s.\n' "$(duration $(($(seconds_now) - run_started)))"
