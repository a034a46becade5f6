import { setImmediate } from "node:timers/promises";
import { heldMegabytes } from "../held-megabytes.js";
import { everyHostileValue, spoiledExamples } from "./fuzz.js";

/** Megabytes by which what is held may grow after the first round: compiled code, not answers. */
const mostGrown = 10;

// Minutes to go on; each round has a seed of its own, which a failure names.
const minutes = Number(process.argv[2] ?? 10);
const findings = everyHostileValue();
for (const { door, given, what } of findings) console.error(`${door}(${given}): ${what}\n`);
const until = performance.now() + minutes * 60_000;
spoiledExamples(20_000);
await setImmediate();
const atFirst = heldMegabytes();
let rounds = 1;
while (performance.now() < until) {
  spoiledExamples(20_000);
  await setImmediate();
  rounds += 1;
}
const grown = Math.round(heldMegabytes() - atFirst);
console.log(
  `${findings.length} findings; ${rounds} rounds of spoiled examples; ${grown} MB more held than after the first`,
);
if (findings.length > 0 || grown > mostGrown) process.exitCode = 1;
