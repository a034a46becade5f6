import { describe, expect, test } from "vitest";
import {
  computeJkkBenefit,
  InvalidInputError,
  type Benefit,
  type JkkWageEarnerInput,
  type TemporaryInabilityInput,
} from "../../../src/index.js";
import { asked } from "../asked.js";
import { unmarked } from "../unmarked.js";

const worker: JkkWageEarnerInput = {
  date: "2021-01-01",
  segment: "wage-earner",
  wage: 3_000_000,
  arrearsMonths: 0,
};

function off(
  temporaryInability: TemporaryInabilityInput,
  more: Partial<JkkWageEarnerInput> = {},
  readings: Readonly<Record<string, string>> = {},
): Benefit {
  return computeJkkBenefit({ ...worker, temporaryInability, ...more }, { readings });
}

const amounts = (benefit: Benefit): number[] => benefit.lines.map((line) => line.amount);
const said = (benefit: Benefit): string[] => benefit.warnings.map(({ code }) => code);

describe("STMB by months", () => {
  test("a month of thirty days is a wage", () => {
    expect(off({ days: 30 }).byItem).toEqual({ "temporary-inability": 3_000_000 });
    expect(off({ days: 1 }).total).toBe(100_000);
  });

  test("the second six months were 75 percent, and are 100 percent since 2 December 2019", () => {
    const thirteen = { days: 390 };
    expect(amounts(off(thirteen, { date: "2015-07-01" }))).toEqual([
      18_000_000, 13_500_000, 1_500_000,
    ]);
    expect(amounts(off(thirteen, { date: "2019-12-01" }))).toEqual([
      18_000_000, 13_500_000, 1_500_000,
    ]);
    expect(amounts(off(thirteen, { date: "2019-12-02" }))).toEqual([
      18_000_000, 18_000_000, 1_500_000,
    ]);
    expect(said(off(thirteen))).toContain("months-counted-in-blocks");
  });

  test("calendar months from the first day, or blocks of 30 days", () => {
    const year = { from: "2021-01-01", to: "2021-12-31" };
    expect(amounts(off(year))).toEqual([18_100_000, 18_400_000]);
    const blocks = off(year, {}, { "jkk.temporary-inability-months": "30-day-blocks" });
    expect(amounts(blocks)).toEqual([18_000_000, 18_000_000, 250_000]);
    expect(off(year).readings.map(({ id }) => id)).toEqual([
      "jkk.temporary-inability-months",
      "jkk.temporary-inability-day",
    ]);
    const short = off({ from: "2021-01-01", to: "2021-01-10" });
    expect(short.readings.map(({ id }) => id)).toEqual(["jkk.temporary-inability-day"]);
  });

  test("the first day after six months is of the next step", () => {
    const old = { date: "2018-01-31" };
    expect(off({ from: "2018-01-31", to: "2018-07-30" }, old).lines).toHaveLength(1);
    expect(amounts(off({ from: "2018-01-31", to: "2018-07-31" }, old))).toEqual([
      18_100_000, 75_000,
    ]);
  });

  test("separate spells add up", () => {
    const spells = [
      { from: "2018-01-31", to: "2018-03-15" },
      { from: "2018-05-01", to: "2018-12-31" },
    ];
    // 44 days, then up to 14 September; the rest falls in months 7 to 12.
    expect(amounts(off(spells, { date: "2018-01-31" }))).toEqual([18_100_000, 8_100_000]);
    const blocks = { "jkk.temporary-inability-months": "30-day-blocks" };
    expect(amounts(off(spells, { date: "2018-01-31" }, blocks))).toEqual([18_000_000, 8_175_000]);
    const [first] = spells;
    expect(() => off([...spells].reverse(), { date: "2018-01-31" })).toThrow(InvalidInputError);
    expect(() => off([first, first] as never, { date: "2018-01-31" })).toThrow(
      "expected.jkk.inability",
    );
    expect(() => off({ from: "2020-12-31", to: "2021-01-02" })).toThrow("expected.jkk.spell-2");
    expect(() => off({ from: "2021-01-02", to: "2021-01-01" })).toThrow(InvalidInputError);
  });
});

describe("letters that follow one another", () => {
  test.each<[string, string, string, string]>([
    ["2025-01-15", "2025-03-10", "2025-03-11", "2026-03-20"],
    ["2024-01-31", "2024-02-29", "2024-03-01", "2025-06-30"],
  ])("are one spell: %s to %s, then %s to %s", (from, to, next, end) => {
    const more = { date: from as never };
    const one = off({ from, to: end }, more);
    const two = [
      { from, to },
      { from: next, to: end },
    ] as never;
    expect(unmarked(off(two, more))).toEqual(unmarked(one));
  });
});

describe("a day of STMB", () => {
  const february = { from: "2021-02-01", to: "2021-02-28" };

  test("wage / 30, wage / days of the month, or wage / 25 a workday", () => {
    const by = (reading: string, inability: TemporaryInabilityInput = february): number =>
      off(inability, {}, { "jkk.temporary-inability-day": reading }).total;
    expect(by("wage-over-30")).toBe(2_800_000);
    expect(by("wage-over-days-of-month")).toBe(3_000_000);
    expect(by("wage-over-25")).toBe(24 * 120_000);
    const over = { from: "2021-01-30", to: "2021-02-02" };
    expect(by("wage-over-days-of-month", over)).toBe(Math.round(3_000_000 * (2 / 31 + 2 / 28)));
    for (const reading of ["wage-over-25", "wage-over-days-of-month"]) {
      const open = off({ days: 5 }, {}, { "jkk.temporary-inability-day": reading });
      expect(open.total).toBe(0);
      expect(asked(open)).toEqual(["temporaryInability.from"]);
    }
  });

  test("a value that does not end is rounded once", () => {
    expect(off({ days: 1 }, { wage: 1_000_000 }).lines[0]).toMatchObject({
      exact: "33333.33333333333333333333",
      amount: 33_333,
      steps: [{ kind: "multiply" }, { kind: "divide" }, { kind: "percent" }, { kind: "round" }],
    });
  });
});

describe("who receives STMB", () => {
  const year = { days: 390 };
  const shares = (wagePaidByEmployer?: number): [string, number][] =>
    off(year, wagePaidByEmployer === undefined ? {} : { wagePaidByEmployer }).lines.map((line) => [
      line.paidTo,
      line.amount,
    ]);

  test("the employer that paid it first; a member of its own account itself", () => {
    expect(new Set(shares().map(([paidTo]) => paidTo))).toEqual(new Set(["employer"]));
    expect(said(off(year))).toContain("stmb-taken-as-paid");
    const member = computeJkkBenefit({
      date: "2021-01-01",
      segment: "non-wage-earner",
      income: 1_000_000,
      temporaryInability: year,
    });
    expect(member.lines.map(({ paidTo }) => paidTo)).toEqual([
      "participant",
      "participant",
      "participant",
    ]);
  });

  test("what exceeds the wage that was paid goes to the worker", () => {
    expect(shares(20_000_000)).toEqual([
      ["employer", 18_000_000],
      ["employer", 2_000_000],
      ["participant", 16_000_000],
      ["participant", 1_500_000],
    ]);
    expect(off(year, { wagePaidByEmployer: 20_000_000 }).byItem).toEqual({
      "temporary-inability": 37_500_000,
    });
    expect(shares(0).map(([paidTo]) => paidTo)).toEqual([
      "participant",
      "participant",
      "participant",
    ]);
  });

  test("what the employer paid beyond it is not claimed back", () => {
    const more = off(year, { wagePaidByEmployer: 37_500_001 });
    expect(more.total).toBe(37_500_000);
    expect(said(more)).toContain("wage-above-reimbursement");
    expect(said(off(year, { wagePaidByEmployer: 37_500_000 }))).not.toContain(
      "wage-above-reimbursement",
    );
  });

  test("the heirs, where the worker dies in the end", () => {
    const died = off(year, { death: true, wagePaidByEmployer: 0 });
    expect(new Set(died.lines.map(({ paidTo }) => paidTo))).toEqual(new Set(["heirs"]));
  });
});
