import { describe, expect, test } from "vitest";
import {
  computeContribution,
  type Contribution,
  type Options,
  type WageEarnerInput,
} from "../../src/index.js";
import { refusal } from "../words.js";

const worker: WageEarnerInput = {
  segment: "wage-earner",
  month: "2026-05",
  wage: 4_000_000,
  riskGroup: "very-low",
  programmes: ["jkk", "jkm"],
  jkpEnrolled: true,
};

function shares(input: Partial<WageEarnerInput>, options?: Options): unknown {
  return computeContribution({ ...worker, ...input }, options).reallocations.map(
    ({ from, ratePercent, basis, amount }) => [from, ratePercent, basis, amount],
  );
}

describe("JKP", () => {
  test("nothing is added to the bill", () => {
    const without = computeContribution({ ...worker, jkpEnrolled: false });
    const enrolled = computeContribution(worker);
    expect(without.reallocations).toEqual([]);
    expect(enrolled.reallocations).toHaveLength(2);
    expect(enrolled.total).toBe(without.total);
    expect(enrolled.byPayer).toEqual({ employer: 21_600 });
    expect(enrolled.byProgramme).not.toHaveProperty("jkp");
    const alone = computeContribution({ ...worker, programmes: ["jkp"] });
    expect(alone.total).toBe(0);
    expect(alone.warnings.map(({ code }) => code)).toEqual(["jkp-without-jkk"]);
    expect(enrolled.warnings).toEqual([]);
  });

  test("the shares come from the state, JKK and, to February 2025, JKM", () => {
    expect(shares({ month: "2024-05" })).toEqual([
      ["state", "0.22", 4_000_000, 8_800],
      ["jkk", "0.14", 4_000_000, 5_600],
      ["jkm", "0.10", 4_000_000, 4_000],
    ]);
    expect(shares({})).toEqual([
      ["state", "0.22", 4_000_000, 8_800],
      ["jkk", "0.14", 4_000_000, 5_600],
    ]);
  });

  test("the month in which the law changes takes the law of its last day, or of its first", () => {
    const first = { readings: { "contribution.month-of-change": "first-day" } } as const;
    expect(shares({ month: "2025-02" })).toHaveLength(2);
    expect(shares({ month: "2025-02" }, first)).toHaveLength(3);
    expect(shares({ month: "2025-03" }, first)).toHaveLength(2);
    expect(shares({ month: "2021-02" })).toHaveLength(3);
    expect(refusal(() => shares({ month: "2021-02" }, first))).toContain("2 February 2021");
    const noted = computeContribution({ ...worker, month: "2025-02" }).readings.map(({ id }) => id);
    expect(noted).toContain("contribution.month-of-change");
    expect(
      computeContribution({ ...worker, month: "2025-03" }).readings.map(({ id }) => id),
    ).toEqual(["jkp.jkm-share"]);
  });

  test("above the JKP ceiling the share is capped, or counted on the whole wage", () => {
    const wage = 8_000_000;
    expect(shares({ wage })).toEqual([
      ["state", "0.22", 5_000_000, 11_000],
      ["jkk", "0.14", 5_000_000, 7_000],
    ]);
    expect(shares({ wage }, { readings: { "jkp.share-basis": "whole-wage" } })).toEqual([
      ["state", "0.22", 5_000_000, 11_000],
      ["jkk", "0.14", 8_000_000, 11_200],
    ]);
  });

  test("the first contribution of a new member stays whole from 2025-02-07, unless read otherwise", () => {
    const bill = (month: string, options?: Options): Contribution =>
      computeContribution(
        {
          segment: "wage-earner",
          month,
          wage: 4_000_000,
          riskGroup: "very-low",
          programmes: ["jkk", "jkm", "jht", "jp", "jkp"],
          firstContribution: true,
        },
        options,
      );
    const first = bill("2026-05");
    expect(first.reallocations).toEqual([]);
    expect(first.readings).toContainEqual({
      id: "jkp.split-start",
      option: "after-first-payment",
    });
    expect(first.warnings.map(({ code }) => code)).toContain("jkp-split-after-first-payment");
    const too = bill("2026-05", { readings: { "jkp.split-start": "first-payment-too" } });
    expect(too.reallocations.map(({ from, amount }) => [from, amount])).toEqual([
      ["state", 8_800],
      ["jkk", 5_600],
    ]);
    expect(too.total).toBe(first.total);
    expect(bill("2025-01").reallocations).toHaveLength(3);
    expect(bill("2025-02").reallocations).toEqual([]);
  });

  test("whether Pasal 18A still passes JKM on is a reading", () => {
    expect(shares({}, { readings: { "jkp.jkm-share": "0.20" } })).toEqual([
      ["state", "0.22", 4_000_000, 8_800],
      ["jkk", "0.14", 4_000_000, 5_600],
      ["jkm", "0.10", 4_000_000, 4_000],
    ]);
  });
});
