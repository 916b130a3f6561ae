#!/usr/bin/env bash
# Installs what is missing, and nothing twice.
#
#   scripts/setup.sh build   what `make build` and `make serve` need
#   scripts/setup.sh check   that, and what the lints need
#   scripts/setup.sh test    that, and what the browser tests need
#   scripts/setup.sh fuzz    what `make fuzz` needs
#   scripts/setup.sh release what `make release` needs

source "$(dirname "${BASH_SOURCE[0]}")/wasm-environment.sh"

purpose=${1:-test}
logs="$native_target/setup-logs"
here="By hand:"

# --- What must be there already ----------------------------------------------------------------

command -v cargo >/dev/null && command -v rustc >/dev/null ||
    fail "Rust is not on PATH. $here install it from https://rustup.rs, or your system's rustc and cargo"
command -v node >/dev/null && command -v npm >/dev/null ||
    fail "Node.js with npm is not on PATH. $here install Node.js 20 or later from https://nodejs.org, or \`apt-get install nodejs npm\`"
[[ -f Cargo.lock ]] || fail "Cargo.lock is missing; it belongs in the repository: \`git checkout Cargo.lock\`"

node_major=$(node -p 'process.versions.node.split(".")[0]')
((node_major >= 20)) || fail "Node.js $(node --version) is too old. $here install Node.js 20 or later from https://nodejs.org"

rust_wanted=$(awk -F'"' '$1 ~ /^rust-version/ { print $2; exit }' Cargo.toml)
rust_found=$(rustc --version | awk '{ print $2 }')
if [[ -n $rust_wanted && $(printf '%s\n' "$rust_wanted" "${rust_found%%-*}" | sort -V | head -n 1) != "$rust_wanted" ]]; then
    fail "rustc $rust_found is too old, $rust_wanted or later is needed. $here \`rustup update stable\`"
fi

# --- What each step looks for, and how it is installed --------------------------------------------

wasm_bindgen_version=$(locked_version wasm-bindgen)

has_wasm() {
    case $(wasm_toolchain) in
        rustup) true ;;
        debian) [[ ($purpose != check && $purpose != test) || -x /usr/bin/cargo-clippy ]] ;;
        *) false ;;
    esac
}
# The source of the standard library makes the page a tenth smaller, so it is asked for once.
no_source="$tools/no-library-source-$rust_found"
has_source() { [[ $(wasm_toolchain) != rustup || -f $no_source ]] || has_library_source; }
has_lints() { cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1; }
has_trunk() { [[ $("$tools/bin/trunk" --version 2>/dev/null) == "trunk $trunk_version" ]]; }
has_wasm_bindgen() { [[ $("$tools/bin/wasm-bindgen" --version 2>/dev/null) == "wasm-bindgen $wasm_bindgen_version" ]]; }
has_wasm_split() { [[ -x $tools/bin/wasm-split-cli && $(cat "$tools/wasm-split-version" 2>/dev/null) == "$wasm_split_version" ]]; }
has_deny() { [[ $("$tools/bin/cargo-deny" --version 2>/dev/null) == "cargo-deny $deny_version" ]]; }
has_fuzz() { [[ $("$tools/bin/cargo-fuzz" --version 2>/dev/null) == "cargo-fuzz $fuzz_version" ]]; }
has_cpp() { command -v c++ >/dev/null; }
has_cyclonedx() { [[ $("$tools/bin/cargo-cyclonedx" cyclonedx --version 2>/dev/null) == "cargo-cyclonedx-cyclonedx $cyclonedx_version" ]]; }
has_npm_tools() { [[ -f node_modules/.installed-from ]] && sha256 package-lock.json | cmp -s - node_modules/.installed-from; }
# Texts are laid out for the widths of Helvetica, as nearly every reader's own fonts have them. Only where
# fonts are files in the usual folder can their absence be seen.
has_fonts() {
    [[ ! -d /usr/share/fonts ]] || [[ -n $(find /usr/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
        \( -iname 'LiberationSans-Regular*' -o -iname 'Arial.ttf' -o -iname 'Helvetica*' -o -iname 'NimbusSans-Regular*' \) -print -quit 2>/dev/null) ]]
}
has_drawing_program() { command -v rsvg-convert >/dev/null && command -v pdftotext >/dev/null; }
has_chromium() { [[ -n $(find_chromium) && -n $(find_chromedriver) ]]; }
has_firefox() { [[ -n $(find_firefox) ]]; }

apt_as_root() {
    local packages=("$@") sudo=()
    command -v apt-get >/dev/null || return 3
    if ((EUID != 0)); then
        command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 4
        sudo=(sudo -n)
    fi
    # An old list of packages would give an old compiler; without a network an old list is all there is.
    "${sudo[@]}" apt-get update -o DPkg::Lock::Timeout=600 || true
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        -o DPkg::Lock::Timeout=600 "${packages[@]}"
}

# apt LOG WHAT PACKAGES...
apt() {
    local log=$1 what=$2 status=0 reason
    shift 2
    run_quietly "$log" apt_as_root "$@" || status=$?
    case $status in
        0) return 0 ;;
        3) reason="there is no apt-get here" ;;
        4) reason="this needs root, and sudo would ask for a password" ;;
        *) reason="apt-get failed (no network, or no such package)" ;;
    esac
    fail "$what could not be installed: $reason. $here as root, \`apt-get install $*\`${manual_hint:+, or $manual_hint}"
}

install_wasm() {
    if [[ ${KANSENVERKENNER_WASM:-} != debian ]] && command -v rustup >/dev/null; then
        if RUSTUP_MAX_RETRIES=1 run_quietly "$logs/rustup.log" time_box 180 rustup target add wasm32-unknown-unknown; then
            has_source || install_source
            has_wasm && return
        fi
        say "      rustup cannot add the target here (see above); taking Debian's compiler and building the standard library from source"
    fi
    [[ ${KANSENVERKENNER_WASM:-} != rustup ]] ||
        fail "the target wasm32-unknown-unknown could not be added. $here \`rustup target add wasm32-unknown-unknown\`"
    local packages=(rustc-web cargo-web rust-web-src rust-web-clippy) manual_hint="where rustup's server can be reached, \`rustup target add wasm32-unknown-unknown\`"
    [[ -n $(debian_linker) ]] || packages+=(lld-19)
    apt "$logs/apt-rust.log" "a compiler for wasm32-unknown-unknown" "${packages[@]}"
    has_wasm || fail "Debian's rustc-web, cargo-web and rust-web-src are installed but /usr/bin/rustc, /usr/src/rustc-*/library or a linker is missing. $here $manual_hint"
}

install_source() {
    command -v rustup >/dev/null && RUSTUP_MAX_RETRIES=1 run_quietly "$logs/rust-src.log" time_box 180 rustup component add rust-src && return
    say "      it is not to be had; the page will be a tenth larger. $here \`rustup component add rust-src\`"
    mkdir -p "$tools" && touch "$no_source"
}

install_lints() {
    command -v rustup >/dev/null && run_quietly "$logs/lints.log" time_box 180 rustup component add rustfmt clippy && has_lints ||
        fail "cargo fmt and cargo clippy are missing. $here \`rustup component add rustfmt clippy\`"
}

time_box() { if command -v timeout >/dev/null; then timeout "$@"; else shift && "$@"; fi; }

# install_with_cargo LOG ARGUMENTS...: quick to build rather than quick to run; both tools spend
# their time in other programs.
install_with_cargo() {
    local log=$1
    shift
    run_quietly "$log" env -u RUSTFLAGS -u CARGO_BUILD_TARGET CARGO_TARGET_DIR="$tools/build" \
        CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
        CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_INCREMENTAL=0 \
        cargo install --root "$tools" --force "$@" ||
        fail "cargo could not build it (no network, no C compiler, or no space?). $here \`cargo install $*\` and put it on PATH in $tools/bin"
}

# Without its features Trunk has no TLS, so it could not download anything behind our back.
install_trunk() {
    install_with_cargo "$logs/trunk.log" --locked trunk --version "$trunk_version" --no-default-features
}

install_wasm_bindgen() {
    install_with_cargo "$logs/wasm-bindgen.log" wasm-bindgen-cli --version "$wasm_bindgen_version"
}

install_wasm_split() {
    install_with_cargo "$logs/wasm-split.log" --locked wasm_split_cli_support --version "$wasm_split_version" --features build-binary
    # The program does not tell its own version.
    echo "$wasm_split_version" >"$tools/wasm-split-version"
}

install_deny() {
    install_with_cargo "$logs/cargo-deny.log" --locked cargo-deny --version "$deny_version"
}

install_fuzz() {
    install_with_cargo "$logs/cargo-fuzz.log" --locked cargo-fuzz --version "$fuzz_version"
}

install_cpp() {
    apt "$logs/apt-cpp.log" "a C++ compiler for the fuzzer" g++
}

install_cyclonedx() {
    install_with_cargo "$logs/cargo-cyclonedx.log" --locked cargo-cyclonedx --version "$cyclonedx_version"
}

install_npm_tools() {
    run_quietly "$logs/npm.log" npm ci --no-audit --no-fund ||
        fail "npm could not install the packages of package-lock.json (no network, or no space?). $here \`npm ci\`"
    sha256 package-lock.json >node_modules/.installed-from
}

install_chromium() {
    local manual_hint="Chrome with its chromedriver, named in CHROMIUM and CHROMEDRIVER"
    apt "$logs/apt-chromium.log" "Chromium for the tests" chromium chromium-driver fonts-liberation
    has_chromium || fail "chromium and chromium-driver are installed but are not on PATH. $here name them in CHROMIUM and CHROMEDRIVER"
}

install_firefox() {
    local manual_hint="Firefox 148 or later, named in FIREFOX"
    apt "$logs/apt-firefox.log" "Firefox for the tests" firefox-esr
    has_firefox || fail "firefox-esr is installed but is not on PATH. $here name it in FIREFOX"
}

install_drawing_program() {
    apt "$logs/apt-rsvg.log" "rsvg-convert and pdftotext, which read downloaded drawings and printed sheets in the tests," librsvg2-bin \
        poppler-utils
}

install_fonts() {
    apt "$logs/apt-fonts.log" "a font with the widths of Helvetica" fonts-liberation
}

# --- The steps ------------------------------------------------------------------------------------

look() {
    missing=()
    has_wasm || missing+=("wasm|Getting a compiler for wasm32-unknown-unknown (up to 2 minutes, once)")
    has_trunk || missing+=("trunk|Building Trunk $trunk_version (about 6 minutes, once)")
    has_wasm_bindgen || missing+=("wasm_bindgen|Building wasm-bindgen $wasm_bindgen_version, the version in Cargo.lock (about 3 minutes, once)")
    has_wasm_split || missing+=("wasm_split|Building the tool that cuts the WebAssembly in two (about a minute, once)")
    has_npm_tools || missing+=("npm_tools|Installing wasm-opt and the test tools from npm (under a minute, once)")
    ! has_wasm || has_source || missing+=("source|Getting the source of the standard library, which makes a smaller page (under a minute, once)")
    [[ $purpose != check && $purpose != test ]] || has_deny || missing+=("deny|Building cargo-deny $deny_version, which checks licences and sources (about 5 minutes, once)")
    if [[ $purpose == fuzz ]]; then
        has_cpp || missing+=("cpp|Installing a C++ compiler for the fuzzer (under a minute, once)")
        has_fuzz || missing+=("fuzz|Building cargo-fuzz $fuzz_version (under a minute, once)")
    fi
    [[ $purpose != release ]] || has_cyclonedx || missing+=("cyclonedx|Building cargo-cyclonedx $cyclonedx_version, which lists the crates (about 4 minutes, once)")
    [[ $purpose != check && $purpose != test ]] || has_lints || missing+=("lints|Getting rustfmt and clippy (under a minute, once)")
    if [[ $purpose == test ]]; then
        has_fonts || missing+=("fonts|Installing a font with the widths of Helvetica (a few seconds, once)")
        has_drawing_program || missing+=("drawing_program|Installing rsvg-convert and pdftotext for the tests (a few seconds, once)")
        has_chromium || missing+=("chromium|Installing Chromium for the browser tests (about a minute, once)")
        has_firefox || missing+=("firefox|Installing Firefox for the browser tests (about a minute, once)")
    fi
}

look
((${#missing[@]} > 0)) || exit 0
# Another make, of any clone, may have installed it while this one waited.
lock "$tools"
look
((${#missing[@]} > 0)) || exit 0

need_space "$tools" 3 "Setting up"
need_space "$native_target" 4 "Building"

number=0
for entry in "${missing[@]}"; do
    number=$((number + 1))
    started=$(seconds_now)
    say "[$number/${#missing[@]}] ${entry#*|} ..."
    "install_${entry%%|*}"
    say "      done in $(duration $(($(seconds_now) - started)))"
done
rm -rf "$tools/build"
