import { expect, test } from "vitest";
import { roundingReading } from "../../src/core/own-readings.js";
import { roundingMode } from "../../src/explain/rounding-mode.js";
import { signed, signedRupiah } from "../../src/explain/signed.js";
import { speechOf } from "../../src/explain/speech.js";
import { computeJkmBenefit, english } from "../../src/index.js";

const speech = speechOf(english, computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" }));

test.each([
  [1, "+Rp1"],
  [0, "Rp0"],
  [-1, "-Rp1"],
])("a change of %d rupiah is %s", (amount, words) => {
  expect(signedRupiah(amount, speech)).toBe(words);
});

test.each([
  ["1250", "+1,250"],
  ["-0.40", "-0.40"],
  ["0.00", "0.00"],
  ["-0.00", "0.00"],
])("a change of %s is %s", (value, words) => {
  expect(signed(value, speech)).toBe(words);
});

test.each<[string, unknown, string]>([
  ["the answer of its reading", { readings: [{ id: roundingReading.id, option: "up" }] }, "up"],
  [
    "that answer, not the first of others",
    {
      readings: [
        { id: "other", option: "yes" },
        undefined,
        { id: roundingReading.id, option: "down" },
      ],
    },
    "down",
  ],
  [
    "the usual one where its readings name none",
    { readings: [{ id: "other", option: "yes" }] },
    "half-up",
  ],
  ["the usual one without a list of readings", { readings: "up" }, "half-up"],
  ["the usual one for no result", null, "half-up"],
])("a result is rounded by %s", (_, result, mode) => {
  expect(roundingMode(result)).toBe(mode);
});
