#!/usr/bin/env bash
# What showing a streamed answer costs the server: the same 4,000-token answer is streamed by a model on loopback to the app, in turns
# without a page ("bare": the gateway, the run, the row) and with a page open in Chromium, in one run. Prints CPU time and renders a second.
# Needs node and Chromium. Environment: OUT (/tmp/careercoach-tokens), ROUNDS (3), TOKENS (4000), RATE (100 tokens a second).
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
out=${OUT:-/tmp/careercoach-tokens}
mkdir -p "$out"
dotnet publish "$root/CareerCoach.Web" -c Release -o "$out/app" -v q --nologo
driver=$(find "$root/CareerCoach.Tests/bin" -path '*/.playwright/package/index.js' 2> /dev/null | head -1)
[ -n "$driver" ] || { echo "Build CareerCoach.Tests first: its folder holds the browser's driver." >&2; exit 1; }
export EmbeddedPostgres__DataRoot="$out/data" Storage__Folder="$out/files" Logging__LogLevel__Default=Warning Accounts__RequireConfirmedEmail=false
export Ai__BaseAddress=http://127.0.0.1:25211/v1 Ai__Model=stream Ai__ApiKey=none Ai__SilenceSeconds=600 Ai__DeadlineSeconds=1200
rm -rf "$out/data"
(cd "$out/app" && exec ./CareerCoach.Web --urls http://127.0.0.1:25210) > "$out/app.log" 2>&1 & app=$!
trap 'kill $app 2> /dev/null || true' EXIT
for _ in $(seq 120); do curl -fs -o /dev/null http://127.0.0.1:25210/health/ready && break; sleep 0.5; done
node "$root/benchmarks/tokens.mjs" "$driver" "$app" "${ROUNDS:-3}" "${TOKENS:-4000}" "${RATE:-100}"
