#!/usr/bin/env bash
# Moves the sliders of the built page 200,000 times and holds its memory at the end against that once it was
# warm; writes what it found into docs/faults.md. Takes about half an hour.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

scripts/setup.sh test
scripts/build.sh
CHROMIUM=$(find_chromium) node tests/soak/run.mjs "$@"
