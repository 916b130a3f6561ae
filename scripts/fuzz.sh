#!/usr/bin/env bash
# Looks for input that breaks something: fuzz/src says what must hold for each kind of input.
#
#   scripts/fuzz.sh            every kind for FUZZ_SECONDS each (60), the numbers into docs/faults.md
#   scripts/fuzz.sh NAME...    these kinds alone, without the table
#   scripts/fuzz.sh keep       brings what was found into fuzz/corpus/, as little of it as covers the same code
#   scripts/fuzz.sh seeds      writes the inputs to start from anew, where the form of a file changed
#
# FUZZ_SECONDS_OF_NAME, such as FUZZ_SECONDS_OF_ADDRESS, gives one kind a time of its own.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

seconds=${FUZZ_SECONDS:-60}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || fail "FUZZ_SECONDS is \"$seconds\"; it must be a whole number of seconds"

work="$native_target/fuzz"
found="$work/found"
built="$work/$(host_target)/release"

# Inputs are held to this size, bytes: every form of every file fits into it, and short inputs are quick.
longest=6000
# The most that a kind keeps, bytes.
most_kept=60000

native_names() { awk -F '"' '/^\[\[bin\]\]/ { bin = 1 } bin && /^name/ { print $2; bin = 0 }' fuzz/Cargo.toml; }
script_names="embed_script module_arguments"

dictionary_of() {
    case $1 in
        *_table) echo table ;;
        embed | export_text | place_search) echo text ;;
        address | classroom | markup) echo "$1" ;;
    esac
}

# The compiler of the page's own toolchain suffices: coverage is counted with stable flags. The sanitizers, which
# need an unstable compiler, look for faults of unsafe code, and the project has none.
build() {
    say "Building the targets (minutes, the first time) ..."
    PATH="$tools/bin:$PATH" run_quietly "$work/build.log" cargo fuzz build --sanitizer none --codegen-units 8 \
        --target-dir "$work" || fail "the targets could not be built; the reason stands above"
}

seconds_of() {
    local own="FUZZ_SECONDS_OF_${1^^}"
    echo "${!own:-$seconds}"
}

# fuzz NAME: prints what the fuzzer says last; writes the number of executions to the list of results.
fuzz() {
    local name=$1 log="$work/$1.log" dictionary options=() runs time
    time=$(seconds_of "$name")
    if [[ " $script_names " == *" $name "* ]]; then
        node fuzz/script/run.mjs "$name" --seconds "$time" >"$log" 2>&1 || broken "$name" "$log"
        runs=$(awk '$3 == "runs" { print $2 }' "$log")
    else
        dictionary=$(dictionary_of "$name")
        [[ -z $dictionary ]] || options+=("-dict=fuzz/dictionaries/$dictionary.dict")
        mkdir -p "$found/$name" "$work/broken"
        "$built/$name" -max_total_time="$time" -max_len="$longest" -timeout=10 -rss_limit_mb=3000 \
            -artifact_prefix="$work/broken/$name-" -print_final_stats=1 -verbosity=1 "${options[@]}" \
            "$found/$name" "fuzz/corpus/$name" >"$log" 2>&1 </dev/null || broken "$name" "$log"
        runs=$(awk '/^stat::number_of_executed_units/ { print $2 }' "$log")
    fi
    [[ -n $runs ]] || broken "$name" "$log"
    printf '%-18s %12s executions in %s\n' "$name" "$runs" "$(duration "$time")"
    printf '%s %s %s\n' "$name" "$runs" "$time" >>"$results"
}

broken() {
    tail -n 40 "$2" >&2
    fail "$1 is broken by an input (above; kept in $work/broken if the fuzzer wrote it)"
}

keep() {
    local name size file total
    for name in $(native_names); do
        [[ -d $found/$name ]] || continue
        rm -rf "$work/kept" && mkdir -p "$work/kept"
        "$built/$name" -merge=1 -max_len="$longest" "$work/kept" "fuzz/corpus/$name" "$found/$name" >"$work/merge.log" 2>&1 ||
            broken "$name" "$work/merge.log"
        # The smallest first, as many as there is room for; the inputs to start from stay.
        total=0
        find "fuzz/corpus/$name" -type f ! -name 'seed-*' -delete
        while read -r size file; do
            total=$((total + size))
            ((total > most_kept)) && break
            cp "$file" "fuzz/corpus/$name/$(basename "$file")"
        done < <(find "$work/kept" -type f -printf '%s %p\n' | sort -n)
        say "$(printf '%-18s %5d inputs, %6d bytes' "$name" "$(find "fuzz/corpus/$name" -type f | wc -l)" \
            "$(find "fuzz/corpus/$name" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum }')")"
    done
}

scripts/setup.sh fuzz
mkdir -p "$work"
case ${1:-all} in
    keep)
        build
        keep
        exit
        ;;
    seeds)
        cargo run --quiet --manifest-path fuzz/Cargo.toml --target-dir "$native_target/seeds" --example seeds
        exit
        ;;
esac

if (($# > 0)); then
    names=("$@")
else
    mapfile -t names < <(native_names)
    # shellcheck disable=SC2206 # a list of names, split on purpose
    names+=($script_names)
fi
results="$work/results"
: >"$results"
if [[ " ${names[*]} " == *" module_arguments "* ]]; then
    scripts/build.sh
fi
build
for name in "${names[@]}"; do
    fuzz "$name"
done
awk '{ sum += $2 } END { printf "%-18s %12d executions, and nothing broke.\n", "together", sum }' "$results"
if (($# == 0)); then
    node fuzz/script/table.mjs docs/faults.md <"$results"
fi
