import { everyHostileValue, spoiledExamples } from "./fuzz.js";

// Minutes to go on; each round has a seed of its own, which a failure names.
const minutes = Number(process.argv[2] ?? 10);
const findings = everyHostileValue();
for (const { door, given, what } of findings) console.error(`${door}(${given}): ${what}\n`);
const until = performance.now() + minutes * 60_000;
let rounds = 0;
while (performance.now() < until) {
  spoiledExamples(20_000);
  rounds += 1;
}
console.log(`${findings.length} findings; ${rounds} rounds of spoiled examples`);
if (findings.length > 0) process.exitCode = 1;
