import { expect, test } from "vitest";
import { everyHostileValue, spoiledExamples } from "./fuzz.js";

test("every function and schema answers every hostile value, or refuses it", () => {
  expect(everyHostileValue()).toEqual([]);
}, 60_000);

test("every function and schema answers spoiled examples, or refuses them", () => {
  spoiledExamples(1_000);
}, 60_000);
