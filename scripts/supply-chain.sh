#!/usr/bin/env bash
# What the project is built from: licences, forbidden crates and sources of every crate (deny.toml), and known
# faults of crates and npm packages where their lists can be reached. Says so in one line where they cannot.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

deny="$tools/bin/cargo-deny"
[[ -x $deny ]] || fail "cargo-deny is not there; \`make setup\` installs it"
log="$native_target/supply-chain.log"
mkdir -p "$native_target"

# Every Cargo.lock of the project: the page with everything beside it, and the fuzzer.
manifests=(Cargo.toml fuzz/Cargo.toml)

# deny MANIFEST OPTIONS... -- CHECKS...: quiet unless something is wrong. An exception that only another
# package needs is nothing to say.
deny() {
    local manifest=$1 options=()
    shift
    while [[ $1 != -- ]]; do options+=("$1") && shift; done
    shift
    "$deny" --manifest-path "$manifest" --config "$project/deny.toml" --locked "${options[@]}" \
        check --hide-inclusion-graph --allow license-exception-not-encountered "$@"
}

for manifest in "${manifests[@]}"; do
    # The crates must be there to be read.
    cargo fetch --quiet --locked --manifest-path "$manifest" ||
        fail "cargo could not fetch the crates of $manifest (no network, or Cargo.lock is not up to date?)"
    deny "$manifest" --offline -- licenses bans sources >"$log" 2>&1 || {
        cat "$log" >&2
        fail "a crate of $manifest is not what deny.toml allows"
    }
done
say "Licences, crates and sources are what deny.toml allows."

advisories() {
    local manifest
    for manifest in "${manifests[@]}"; do
        if ! deny "$manifest" -- advisories >"$log" 2>&1; then
            grep -q "failed to fetch advisory database" "$log" && return 3
            return 1
        fi
    done
}

status=0
advisories || status=$?
case $status in
    0) say "No crate has a known fault (RustSec)." ;;
    3) say "Known faults of crates were not looked up: the list of RustSec cannot be reached from here." ;;
    *)
        cat "$log" >&2
        fail "a crate has a known fault; update it, or say in deny.toml why it does not concern us"
        ;;
esac

# Packages of npm are tools: none of them reaches a reader. Faults of level high and above count.
for folder in . tests/bench; do
    status=0
    npm audit --prefix "$folder" --audit-level=high >"$log" 2>&1 </dev/null || status=$?
    if ((status == 0)); then
        say "No npm package of $folder has a known fault of level high or above."
    elif grep -qE "audit endpoint returned an error|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOAUDIT" "$log"; then
        say "Known faults of npm packages of $folder were not looked up: the registry does not answer such questions here."
    else
        cat "$log" >&2
        fail "an npm package of $folder has a known fault; update it"
    fi
done
