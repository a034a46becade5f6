import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { heldMegabytes } from "../held-megabytes.js";
import { everyHostileValue, spoiledExamples } from "./fuzz.js";

test("every function and schema answers every hostile value, or refuses it", () => {
  const { calls, findings } = everyHostileValue();
  expect(calls).toBeGreaterThan(10_000);
  expect(findings).toEqual([]);
}, 60_000);

test("every function and schema answers spoiled examples, or refuses them", () => {
  spoiledExamples(1_000);
}, 60_000);

test("what was answered or refused is not kept, once all was answered", async () => {
  await setImmediate();
  const before = heldMegabytes();
  everyHostileValue();
  await setImmediate();
  expect(heldMegabytes() - before).toBeLessThan(2);
}, 60_000);
