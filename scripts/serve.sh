#!/usr/bin/env bash
# Builds the page for release and serves it. PORT names another port than 8080.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

started=$(seconds_now)
port=${PORT:-8080}
# Before a build of minutes, not after it. Without Node.js the set-up says what is missing.
if command -v node >/dev/null; then
    node scripts/serve.mjs --port "$port" --check
fi
scripts/setup.sh build
scripts/build.sh
say "Ready after $(duration $(($(seconds_now) - started)))."
exec node scripts/serve.mjs --port "$port"
