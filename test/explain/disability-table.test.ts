import { expect, test } from "vitest";
import { disabilityTable, english, indonesian } from "../../src/index.js";

const ofParts = (...parts: readonly string[]) =>
  disabilityTable("2026-01-15", english).filter(({ part }) => parts.includes(part));

test("a row of the disability table says no more than the law prints in it", () => {
  expect(
    ofParts("right-arm-from-shoulder", "scalp", "hearing-loss-one-ear", "visual-field"),
  ).toStrictEqual([
    {
      part: "right-arm-from-shoulder",
      label: "right arm from the shoulder joint",
      percent: "40",
    },
    { part: "scalp", label: "scalp torn off", percent: "10", to: "30" },
    {
      part: "hearing-loss-one-ear",
      label: "hearing loss of one ear, each 10 decibel",
      percent: "3",
      unit: "10 decibel",
    },
    {
      part: "visual-field",
      label: "loss of visual field, each 10 %",
      percent: "7",
      unit: "10 %",
    },
  ]);
});

test("each part has a name of its own in both languages", () => {
  for (const locale of [english, indonesian]) {
    const labels = disabilityTable("2026-01-15", locale).map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(40);
    expect(new Set(labels).size).toBe(labels.length);
  }
});
