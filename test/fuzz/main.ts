// Hostile calls, a million unless another number is given: `npm run fuzz -- 50000`. A failure names
// its seed; what goes wrong is kept as a seed in the examples.
import { setImmediate } from "node:timers/promises";
import { english } from "../../src/index.js";
import { heldMegabytes } from "../held-megabytes.js";
import { everyHostileValue, spoiledExamples } from "./fuzz.js";

/** Megabytes by which what is held may grow after the first round: compiled code, not answers. */
const mostGrown = 10;
const inRound = 40_000;

const wanted = Number(process.argv[2] ?? 1_000_000);
const begun = performance.now();
const { findings, calls: first } = everyHostileValue();
for (const { door, given, what } of findings) console.error(`${door}(${given}): ${what}\n`);

let calls = first;
let atFirst: number | undefined;
while (calls < wanted) {
  spoiledExamples(inRound / 2);
  calls += inRound;
  await setImmediate();
  atFirst ??= heldMegabytes();
}
const grown = atFirst === undefined ? 0 : Math.round(heldMegabytes() - atFirst);
const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
console.log(
  `${english.format.count(calls)} calls in ${minutes} minutes, ${findings.length} findings; ${grown} MB more held than after the first round`,
);
if (findings.length > 0 || grown > mostGrown) process.exitCode = 1;
