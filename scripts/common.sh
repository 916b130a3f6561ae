# Shared by the scripts in this folder: names of places, messages, timing.
# Sourced, never run. Works in bash 4 and later.

set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$project"

# Tools that cargo builds live outside the tree, so that `git clean` and a fresh clone keep them.
tools="${CARGO_HOME:-$HOME/.cargo}/kansenverkenner-tools"
trunk_version=0.21.14
wasm_split_version=0.2.3
deny_version=0.20.2
fuzz_version=0.13.2
cyclonedx_version=0.5.9

# The native program and the page have target folders of their own: they are built by different
# compilers or with different flags, and would otherwise throw away each other's work.
native_target="${KANSENVERKENNER_TARGET:-${CARGO_TARGET_DIR:-$project/target}}"
[[ $native_target == /* ]] || native_target="$project/$native_target"
page_target="$native_target/page"
export KANSENVERKENNER_TARGET="$native_target"

say() { printf '%s\n' "$*"; }

# One line that names what is missing and how to get it by hand; then stop.
fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

seconds_now() { date +%s; }

# 75 -> "1 min 15 s"
duration() {
    if (($1 >= 60)); then
        printf '%d min %d s' $(($1 / 60)) $(($1 % 60))
    else
        printf '%d s' "$1"
    fi
}

# run_quietly LOG COMMAND...: keeps the output in a file, says every half minute that it still
# works, and shows the end of the output when the command fails.
run_quietly() {
    local log=$1 started status=0 command
    shift
    started=$(seconds_now)
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 </dev/null &
    command=$!
    trap 'kill "$command" 2>/dev/null || true' EXIT
    local ticks=0
    while kill -0 "$command" 2>/dev/null; do
        sleep 0.5
        ticks=$((ticks + 1))
        if ((ticks % 60 == 0)); then
            say "      still busy after $(duration $(($(seconds_now) - started))): $(last_line "$log")"
        fi
    done
    wait "$command" || status=$?
    trap - EXIT
    if ((status != 0)) && [[ -s $log ]]; then
        say "      last lines of $log:" >&2
        tail -n 15 "$log" | sed 's/^/      | /' >&2
    fi
    return "$status"
}

last_line() { tail -n 1 "$1" | tr -d '\r' | cut -c 1-70 | sed 's/^ *//'; }

# need_space FOLDER GIGABYTES WHAT
need_space() {
    local folder=$1 free
    while [[ ! -d $folder ]]; do folder=$(dirname "$folder"); done
    free=$(df -Pk "$folder" | awk 'NR == 2 { print int($4 / 1000000) }')
    if ((free < $2)); then
        fail "$3 needs about $2 GB free in $folder, there is $free GB; make room, or set CARGO_TARGET_DIR and CARGO_HOME to folders on a larger disk"
    fi
}

# lock FOLDER: only one make at a time may install or build in it, until the script ends.
lock() {
    command -v flock >/dev/null || return 0
    mkdir -p "$1"
    exec 9>"$1/.kansenverkenner-lock"
    if ! flock -n 9; then
        say "Another make is at work in $1; waiting for it."
        flock 9
    fi
}

# The version of a package in Cargo.lock.
locked_version() {
    awk -v name="\"$1\"" '$1 == "name" && $3 == name { found = 1; next }
        found && $1 == "version" { gsub(/"/, "", $3); print $3; exit }' Cargo.lock
}

sha256() { if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }

# The target of this machine, such as x86_64-unknown-linux-gnu.
host_target() { rustc --version --verbose | awk '$1 == "host:" { print $2 }'; }

first_of() {
    local candidate
    for candidate in "$@"; do
        if [[ -n $candidate ]] && command -v "$candidate" >/dev/null; then
            command -v "$candidate"
            return
        fi
    done
}

find_chromium() { first_of "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; }
find_firefox() { first_of "${FIREFOX:-}" firefox-esr firefox; }
find_chromedriver() { first_of "${CHROMEDRIVER:-}" chromedriver; }
