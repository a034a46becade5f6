import { describe, expect, test } from "vitest";
import type { OpenBenefit } from "../../src/benefits/benefit-note.js";
import { openParts, plusOpen } from "../../src/explain/open-parts.js";
import { speechOf } from "../../src/explain/speech.js";
import { computeJkmBenefit, english } from "../../src/index.js";

const speech = speechOf(english, computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" }));
const reason = {
  key: "open.condition",
  values: { condition: { key: "check.scholarship.unmarried" } },
};
const part = (item: string, bounds: Partial<OpenBenefit> = {}): OpenBenefit =>
  ({ item, reason, provisions: [], missing: ["heirs"], ...bounds }) as OpenBenefit;
const why = "if this condition is met: The child is not married";

describe("amounts that are open", () => {
  test.each<[string, readonly OpenBenefit[], string]>([
    ["no part", [], ""],
    ["a part that waits for no fact", [part("death", { missing: [] })], ""],
    ["no bounds", [part("death")], "death benefit"],
    ["at least an amount", [part("death", { atLeast: 5 })], "death benefit of at least Rp5"],
    ["at most an amount", [part("death", { atMost: 7 })], "death benefit of at most Rp7"],
    [
      "between two amounts",
      [part("death", { atLeast: 5, atMost: 7 })],
      "death benefit of Rp5 to Rp7",
    ],
    [
      "of one reason together",
      [part("death", { atMost: 7 }), part("funeral", { atMost: 3 })],
      "death benefit and funeral grant of at most Rp10",
    ],
    [
      "three of one reason",
      ["death", "funeral", "glasses"].map((item) => part(item, { atMost: 1 })),
      "death benefit, funeral grant and glasses of at most Rp3",
    ],
    [
      "no upper bound of one is none of both",
      [part("death", { atLeast: 1, atMost: 7 }), part("funeral", { atLeast: 2 })],
      "death benefit and funeral grant of at least Rp3",
    ],
    [
      "by the month",
      [part("widow", { atMost: 7, monthly: true })],
      "widow's or widower's pension of at most Rp7 a month",
    ],
    [
      "by the month and at once",
      [part("widow", { atMost: 7, monthly: true }), part("death", { atMost: 3 })],
      "widow's or widower's pension and death benefit of at most Rp10",
    ],
    [
      "no upper bound of the first is none of both",
      [part("funeral", { atLeast: 2 }), part("death", { atLeast: 1, atMost: 7 })],
      "funeral grant and death benefit of at least Rp3",
    ],
    [
      "a capital inside a name stays",
      [part("death", { label: { en: "of Permenaker 5 and Others" } as never })],
      "of Permenaker 5 and Others",
    ],
    [
      "an abbreviation before a name with a capital stays",
      [part("death", { label: { en: "JKM Death" } as never })],
      "JKM Death",
    ],
    ["an abbreviation keeps its capitals", [part("cash")], "JKP cash benefit"],
  ])("%s", (_, parts, words) => {
    const said = words === "" ? "" : `${words} ${why}`;
    expect(openParts(parts, speech)).toBe(said);
    expect(plusOpen(parts, speech)).toBe(said === "" ? "" : `, plus ${said}`);
  });
});
