#!/usr/bin/env bash
# Opens real circuits (blazorload) on the plain Blazor template and on the app's board with 20, 200 and 2,000 jobs, in one run,
# and prints what opening and dropping cost: bytes, memory, CPU. Nothing but loopback is talked to. Results lie in $OUT.
# Environment: OUT (/tmp/careercoach-circuits), CIRCUITS (20), SECONDS_A_LOAD (10), SIZES ("20 200 2000"), SKIP_PUBLISH (set: what $OUT holds is measured again).
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
out=${OUT:-/tmp/careercoach-circuits}
circuits=${CIRCUITS:-20}
seconds=${SECONDS_A_LOAD:-10}
sizes=${SIZES:-20 200 2000}
password="Correct-horse-7-battery"
mkdir -p "$out"
servers=()
trap 'kill "${servers[@]}" 2> /dev/null || true' EXIT

wait_for() { for _ in $(seq 120); do curl -fs -o /dev/null "$1" && return; sleep 0.5; done; echo "No answer from $1" >&2; exit 1; }

[ -n "${SKIP_PUBLISH:-}" ] || dotnet publish "$root/benchmarks/blazorload" -c Release -o "$out/blazorload" -v q --nologo
[ -n "${SKIP_PUBLISH:-}" ] || dotnet publish "$root/CareerCoach.Web" -c Release -o "$out/app" -v q --nologo
if [ ! -d "$out/floor" ]; then
  dotnet new blazor -int Server -n Floor -o "$out/floor-source" > /dev/null
  dotnet publish "$out/floor-source" -c Release -o "$out/floor" -v q --nologo
fi

# a data folder of its own, so that nobody's search is touched
export EmbeddedPostgres__DataRoot="$out/data" Logging__LogLevel__Default=Warning Accounts__RequireConfirmedEmail=false Accounts__SignInsPerMinute=100000
rm -rf "$out/data"
(cd "$out/app" && exec ./CareerCoach.Web --urls http://127.0.0.1:25201) > "$out/app.log" 2>&1 & servers+=($!); app=$!
(cd "$out/floor" && exec ./Floor --urls http://127.0.0.1:25200) > "$out/floor.log" 2>&1 & servers+=($!); floor=$!
wait_for http://127.0.0.1:25200/
wait_for http://127.0.0.1:25201/health/ready

common=(--quiet 0.5 --quiet-max 20 --circuits "1,$circuits" --rate "" --saturate "1,1" --duration "$seconds" --warmup 0) # a warm-up circuit would stay for minutes as a second board that follows each drop
"$out/blazorload/blazorload" "${common[@]}" --url http://127.0.0.1:25200 --path /counter --pid "$floor" --label "plain template" \
  --step "click button.btn-primary" --out "$out/floor.json"

for size in $sizes; do
  email="board$size@example.com"
  (cd "$out/app" && ./CareerCoach.Web seed-demo --email "$email" --password "$password" --jobs "$size") > "$out/seed-$size.json"
  job=$(node -e 'const s = JSON.parse(require("fs").readFileSync(process.argv[1])); console.log(s.firstJob)' "$out/seed-$size.json")
  "$out/blazorload/blazorload" "${common[@]}" --url http://127.0.0.1:25201 --path /board --pid "$app" --label "board of $size" \
    --js careerCoachTheme.listen=false --js 'careerCoachTheme.timeZone="UTC"' --login /Account/Login --field "Input.Email=$email" --field "Input.Password=$password" --ready .card \
    --step "call attach#0 DropAsync [\"$job\",\"Applied\",null]" --step "call attach#0 DropAsync [\"$job\",\"Interested\",null]" --out "$out/board-$size.json"
done

node - "$out" $sizes <<'SCRIPT'
const [, , out, ...sizes] = process.argv, fs = require("fs");
const row = name => {
  const r = JSON.parse(fs.readFileSync(`${out}/${name}.json`)), level = r.levels.at(-1), load = r.levels[0].loads.at(-1); // alone: else every drop is followed by all boards of that person
  return { name, bytes: level.openBatchBytes, open: level.openCpuMs, heap: level.heapKbPerCircuit, drop: load?.serverCpuMsPerEvent, batch: load?.bytesPerEvent, events: load?.events };
};
const rows = ["floor", ...sizes.map(s => `board-${s}`)].map(row), base = rows[0];
const ratio = (value, floor, digits) => `${value?.toFixed(digits)} (${(value / floor).toFixed(1)} x)`;
console.log("| | first batches, KB | CPU to open, ms | memory a circuit, KB | CPU an event, ms | bytes an event | events |\n|---|---|---|---|---|---|---|");
for (const r of rows) {
  console.log(`| ${r.name} | ${(r.bytes / 1024).toFixed(1)} | ${ratio(r.open, base.open, 1)} | ${ratio(r.heap, base.heap, 0)} | ${ratio(r.drop, base.drop, 2)} | ${r.batch?.toFixed(0)} | ${r.events} |`);
}
SCRIPT
