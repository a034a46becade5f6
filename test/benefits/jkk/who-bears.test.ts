import { describe, expect, test } from "vitest";
import {
  computeJkkBenefit,
  InvalidInputError,
  type Benefit,
  type JkkWageEarnerInput,
} from "../../../src/index.js";
import { asked } from "../asked.js";

const worker: JkkWageEarnerInput = {
  date: "2025-03-10",
  segment: "wage-earner",
  wage: 100_000_000,
  death: true,
};
const debts = (benefit: Benefit): Record<string, number> =>
  Object.fromEntries(benefit.owedByEmployer.map(({ item, amount }) => [item, amount]));

describe("a wage reported too low", () => {
  test("BPJS pays on the reported wage, the employer the rest", () => {
    const result = computeJkkBenefit({ ...worker, reportedWage: 3_700_000 });
    expect(result.byItem.death).toBe(177_600_000);
    expect(debts(result)).toEqual({ death: 4_622_400_000 });
    expect(result.paidBy).toBe("bpjs");
    expect(computeJkkBenefit(worker).byItem.death).toBe(4_800_000_000);
  });

  test("of STMB the employer has met what it paid as wage", () => {
    const off = { ...worker, death: false, wage: 6_000_000, temporaryInability: { days: 30 } };
    const owed = (more: Partial<JkkWageEarnerInput>): unknown =>
      debts(computeJkkBenefit({ ...off, reportedWage: 3_000_000, ...more }));
    expect(owed({})).toEqual({ "temporary-inability": 3_000_000 });
    expect(owed({ wagePaidByEmployer: 1_000_000 })).toEqual({ "temporary-inability": 3_000_000 });
    expect(owed({ wagePaidByEmployer: 5_000_000 })).toEqual({ "temporary-inability": 1_000_000 });
    expect(owed({ wagePaidByEmployer: 6_000_000 })).toEqual({});
  });

  test("the same wage leaves nothing; a higher one is refused", () => {
    expect(computeJkkBenefit({ ...worker, reportedWage: 100_000_000 }).owedByEmployer).toEqual([]);
    expect(() => computeJkkBenefit({ ...worker, reportedWage: 100_000_001 })).toThrow(
      "reportedWage",
    );
  });
});

describe("a worker who was not enrolled", () => {
  test("the employer owes all of it", () => {
    const given = { ...worker, wage: 3_000_000, children: [{ level: "sma", grade: 3 }] } as const;
    const result = computeJkkBenefit({ ...given, enrolled: false });
    expect(result).toMatchObject({ total: 0, lines: [], paidBy: "employer" });
    expect(debts(result)).toEqual(computeJkkBenefit(given).byItem);
    expect(result.owedByEmployer[0]?.steps).toBeDefined();
    expect(result.checks.map(({ id, passed }) => [id, passed])).toEqual([
      ["jkk.participant", false],
      ["jkk.work-accident", true],
    ]);
  });

  test("the wage that it paid during STMB counts", () => {
    const off = { ...worker, death: false, wage: 3_000_000, temporaryInability: { days: 60 } };
    expect(debts(computeJkkBenefit({ ...off, enrolled: false }))).toEqual({
      "temporary-inability": 6_000_000,
    });
    expect(
      debts(computeJkkBenefit({ ...off, enrolled: false, wagePaidByEmployer: 4_500_000 })),
    ).toEqual({ "temporary-inability": 1_500_000 });
  });

  test("a non-wage earner has nobody to turn to; contradictions are refused", () => {
    const alone = computeJkkBenefit({
      date: "2024-01-10",
      segment: "non-wage-earner",
      income: 1_000_000,
      death: true,
      enrolled: false,
    });
    expect(alone).toMatchObject({ total: 0, owedByEmployer: [], inKind: [] });
    expect(alone.notDue.map(({ item }) => item)).toEqual([
      "death",
      "periodic",
      "funeral",
      "medical-care",
    ]);
    expect(() => computeJkkBenefit({ ...worker, enrolled: false, arrearsMonths: 2 })).toThrow(
      InvalidInputError,
    );
    expect(() => computeJkkBenefit({ ...worker, enrolled: false, reportedWage: 1 })).toThrow(
      InvalidInputError,
    );
  });
});

describe("a late stage I report", () => {
  const late = { ...worker, wage: 3_000_000, reportedInTime: false };
  const bpjs = { readings: { "jkk.late-report": "bpjs-pays" } } as const;

  test("makes the employer pay first, without taking anything from the family", () => {
    const first = computeJkkBenefit(late);
    expect(first).toMatchObject({
      total: 166_000_000,
      paidBy: "employer-then-reimbursed",
      owedByEmployer: [],
    });
    expect(first.warnings.map(({ code }) => code)).toContain("late-report");
    const kept = computeJkkBenefit(late, bpjs);
    expect(kept).toMatchObject({ total: 166_000_000, paidBy: "bpjs" });
    expect(kept.warnings.map(({ code }) => code)).not.toContain("late-report");
  });

  test("only from 24 February 2025, and only where it was late", () => {
    const used = (input: JkkWageEarnerInput): string[] =>
      computeJkkBenefit(input).readings.map(({ id }) => id);
    expect(used({ ...late, date: "2025-02-23" })).toEqual([]);
    expect(used({ ...late, date: "2025-02-24" })).toEqual(["jkk.late-report"]);
    expect(used({ ...late, reportedInTime: true })).toEqual([]);
  });

  test("is assumed not to be where nothing is said, and only where it would matter", () => {
    const assumed = (more: Partial<JkkWageEarnerInput>, options = {}): readonly string[] =>
      computeJkkBenefit({ ...late, reportedInTime: undefined, ...more }, options).facts.assumed;
    const field = "reportedInTime";
    expect(assumed({ date: "2025-02-24" })).toContain(field);
    expect(assumed({ date: "2025-02-23" })).not.toContain(field);
    expect(assumed({ reportedInTime: true })).not.toContain(field);
    expect(assumed({ enrolled: false })).not.toContain(field);
    expect(assumed({}, bpjs)).not.toContain(field);
    const farmer = {
      date: "2025-06-10",
      segment: "non-wage-earner",
      income: 1_000_000,
      death: true,
    } as const;
    const built = {
      date: "2025-06-10",
      segment: "construction",
      wage: 3_000_000,
      death: true,
    } as const;
    for (const other of [farmer, built]) {
      expect(computeJkkBenefit(other).facts.assumed).not.toContain(field);
    }
  });

  test("in construction leaves BPJS to pay: the rule names wage earners only", () => {
    const built = computeJkkBenefit({
      date: "2025-06-10",
      segment: "construction",
      wage: { daily: 80_000 },
      death: true,
      reportedInTime: false,
    });
    expect(built.paidBy).toBe("bpjs");
    expect(built.warnings.map(({ code }) => code)).toContain("late-report-of-construction");
  });
});

describe("the wage that counts", () => {
  test("two jobs: that of the accident, or the sum", () => {
    const two = { ...worker, wage: 3_000_000, otherWages: [2_000_000, "500000.50"] };
    const death = (readings = {}): number | undefined =>
      computeJkkBenefit(two, { readings }).byItem.death;
    expect(death()).toBe(144_000_000);
    expect(death({ "jkk.two-jobs": "sum" })).toBe(264_000_024);
    expect(computeJkkBenefit(two).warnings.map(({ code }) => code)).toContain("several-jobs");
    const low = { ...two, reportedWage: 1_000_000 };
    expect(debts(computeJkkBenefit(low, { readings: { "jkk.two-jobs": "sum" } }))).toEqual({
      death: 96_000_000,
    });
  });

  test("a construction day wage times 25, or 30 by the reading", () => {
    const crane = {
      date: "2018-02-04",
      segment: "construction",
      wage: { daily: 80_000 },
      death: true,
    } as const;
    const by = { readings: { "jkk.construction-day-wage": "times-30" } } as const;
    expect(computeJkkBenefit(crane).total).toBe(103_800_000);
    expect(computeJkkBenefit(crane, by).total).toBe(123_000_000);
    expect(computeJkkBenefit({ ...crane, segment: "wage-earner" }, by).total).toBe(103_800_000);
    expect(computeJkkBenefit({ ...crane, wage: 2_000_000 }).readings).toEqual([]);
    expect(asked(computeJkkBenefit({ ...crane, wage: undefined }))).toContain("wage");
  });

  test("the band that a member chose, or that of the income", () => {
    const member = { date: "2024-01-10", segment: "non-wage-earner", death: true } as const;
    expect(computeJkkBenefit({ ...member, income: { band: 2 } }).byItem.death).toBe(57_600_000);
  });
});

describe("the day whose law holds", () => {
  const decided = { ...worker, wage: 3_000_000, date: "2019-12-01", decidedOn: "2019-12-02" };
  const byDecision = { readings: { "benefit.regime-date": "decision" } } as const;

  test("that of the event, or by the reading of the decision", () => {
    expect(computeJkkBenefit(decided).total).toBe(151_800_000);
    expect(computeJkkBenefit(decided, byDecision).total).toBe(166_000_000);
    expect(computeJkkBenefit(decided).readings.map(({ id }) => id)).toEqual([
      "benefit.regime-date",
    ]);
  });

  test("must be known where the amounts of the event ended", () => {
    const unknown: unknown = expect.objectContaining({
      field: "decidedOn",
      why: { key: "regime-day.decision" },
    });
    const event = { ...decided, decidedOn: undefined };
    expect(() => computeJkkBenefit(event, byDecision)).toThrow(unknown);
    expect(computeJkkBenefit({ ...event, date: "2019-12-02" }, byDecision).total).toBe(166_000_000);
  });

  test("no question where nothing changed in between", () => {
    const same = { ...decided, date: "2019-12-02", decidedOn: "2024-01-01" };
    expect(computeJkkBenefit(same, byDecision).readings).toEqual([]);
    expect(() => computeJkkBenefit({ ...decided, decidedOn: "2019-11-30" })).toThrow("decidedOn");
  });
});
