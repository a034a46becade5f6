import { describe, expect, test } from "vitest";
import type { ProvisionKey } from "../../src/core/provision.js";
import type { Step } from "../../src/core/step.js";
import { formulas } from "../../src/explain/formula.js";
import { speechOf } from "../../src/explain/speech.js";
import { english } from "../../src/index.js";

const speech = speechOf(english, {});
const provision: ProvisionKey = "jkm.benefit.lump-sum@2019-12-02";
const found: Step = { kind: "look-up", provision, value: 20_000_000 };
const condition = (holds: boolean): Step => ({
  kind: "condition",
  provision,
  text: { key: "check.scholarship.unmarried" },
  holds,
});

describe("the steps of a line", () => {
  test.each<[string, readonly Step[], readonly string[]]>([
    ["no step", [], []],
    ["an amount that the law fixes", [found], []],
    [
      "an amount that the law fixes, taken three times",
      [found, { kind: "multiply", factor: 3, of: 20_000_000, result: "60000000" }],
      ["JKM death benefit: Rp20,000,000", "3 × Rp20,000,000 = Rp60,000,000"],
    ],
    [
      "one step that is no look-up",
      [{ kind: "percent", provision, percent: "0.24", of: 5_000_000, result: "12000" }],
      ["0.24 % × Rp5,000,000 = Rp12,000"],
    ],
    [
      "a sum of one",
      [{ kind: "add", terms: [5], result: 5 }, found],
      ["JKM death benefit: Rp20,000,000"],
    ],
    ["a sum of two", [{ kind: "add", terms: [5, 7], result: 12 }], ["Rp5 + Rp7 = Rp12"]],
    ["a condition that holds", [condition(true)], ["The child is not married: yes"]],
    ["a condition that does not", [condition(false)], ["The child is not married: no"]],
    [
      "six decimals, and more of them",
      [
        { kind: "divide", of: 1, divisor: 64, result: "0.015625" },
        { kind: "divide", of: 1, divisor: 128, result: "0.0078125" },
      ],
      ["Rp1 ÷ 64 = Rp0.015625", "Rp1 ÷ 128 = Rp0.007812..."],
    ],
  ])("%s", (_, steps, lines) => {
    expect(formulas(steps, speech)).toEqual(lines);
  });
});
