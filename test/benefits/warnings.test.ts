import { describe, expect, test } from "vitest";
import {
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computeJkpBenefit,
  jhtTax,
  projectScholarship,
  type Warning,
} from "../../src/index.js";
import { provisionsNamed } from "../words.js";

const codes = ({ warnings }: { readonly warnings: readonly Warning[] }): string[] =>
  warnings.map(({ code }) => code);

describe("warnings stand where a reading or a gap matters, and only there", () => {
  test("the three-month rule of other segments: a short membership", () => {
    const died = (membershipStart: string): string[] =>
      codes(computeJkmBenefit({ date: "2026-06-10", segment: "wage-earner", membershipStart }));
    expect(died("2026-03-11")).toContain("three-month-scope");
    expect(died("2026-03-10")).not.toContain("three-month-scope");
    const readings = { "jkm.three-month-scope": "all-segments" } as const;
    const short = { date: "2026-06-10", segment: "wage-earner", membershipStart: "2026-03-11" };
    expect(computeJkmBenefit(short as never, { readings }).total).toBe(10_000_000);
    expect(computeJkmBenefit(short as never).total).toBe(42_000_000);
  });

  test("the months of inability: where calendar months and blocks differ", () => {
    const spell = (to: string): string[] =>
      codes(
        computeJkkBenefit({
          date: "2024-01-01",
          segment: "wage-earner",
          wage: 3_000_000,
          temporaryInability: { from: "2024-01-01", to },
        }),
      );
    expect(spell("2024-03-01")).not.toContain("months-of-inability");
    expect(spell("2024-07-01")).toContain("months-of-inability");
  });

  test("who pays first in construction: STMB and transport", () => {
    const case_ = { date: "2024-01-01", segment: "construction", wage: 3_000_000 } as const;
    const transport = [{ mode: "land", cost: 1 }] as const;
    expect(codes(computeJkkBenefit({ ...case_, temporaryInability: { days: 3 } }))).toContain(
      "construction-paid-first",
    );
    expect(codes(computeJkkBenefit({ ...case_, expenses: { transport } }))).toContain(
      "construction-paid-first",
    );
    expect(codes(computeJkkBenefit({ ...case_, death: true }))).not.toContain(
      "construction-paid-first",
    );
    const worker = { ...case_, segment: "wage-earner", expenses: { transport } } as const;
    expect(codes(computeJkkBenefit(worker))).not.toContain("construction-paid-first");
  });

  test("a cap by the case: where it bites", () => {
    const spent = (expenses: object): string[] =>
      provisionsNamed(
        computeJkkBenefit({
          date: "2024-01-01",
          segment: "wage-earner",
          wage: 1,
          expenses,
        }).warnings.filter(({ code }) => code === "cap-per-case"),
      );
    expect(spent({ dentures: 5_000_000, glasses: 1_000_000 })).toEqual([]);
    expect(spent({ dentures: 5_000_001, glasses: 1_000_001 })).toEqual([
      "jkk.benefit.dentures",
      "jkk.benefit.glasses",
    ]);
    const trip = (cost: number): object => ({ transport: [{ mode: "air", cost }] });
    expect(spent(trip(10_000_000))).toEqual([]);
    expect(spent(trip(10_000_001))).toEqual(["jkk.benefit.transport.air"]);
  });

  test("months added up for the scholarship: those without a break too few or unknown", () => {
    const plan = (more: object): string[] =>
      codes(
        projectScholarship({
          eventDate: "2026-06-10",
          cause: "other",
          contributionMonths: 36,
          children: [{ level: "higher", grade: 5 }],
          ...more,
        }),
      );
    expect(plan({})).toContain("contribution-period-continuity");
    expect(plan({ consecutiveContributionMonths: 35 })).toContain("contribution-period-continuity");
    expect(plan({ consecutiveContributionMonths: 36 })).not.toContain(
      "contribution-period-continuity",
    );
    expect(plan({ contributionMonths: 35 })).not.toContain("contribution-period-continuity");
  });

  test("repeated classes, missed years and changes of level", () => {
    const plan = (child: object): string[] =>
      codes(
        projectScholarship({
          eventDate: "2026-06-10",
          cause: "work-accident-death",
          children: [{ level: "higher", grade: 5, ...child }],
        }),
      );
    expect(plan({})).not.toContain("missed-year-or-change-of-level");
    expect(plan({ grade: 4 })).toContain("missed-year-or-change-of-level");
    expect(plan({ grade: 4 })).not.toContain("repeated-class");
    expect(plan({ grade: 4, repeatedYears: 1 })).toContain("repeated-class");
  });

  test("a citizen who left Indonesia while Permenaker 19/2015 was in force", () => {
    const left = (date: string, citizen: boolean): string[] =>
      codes(
        computeJhtClaim({
          date,
          segment: "wage-earner",
          ground: "leaving-indonesia",
          balance: 1,
          citizen,
        }),
      );
    expect(left("2022-04-25", true)).toContain("leaving-as-citizen");
    expect(left("2022-04-25", false)).not.toContain("leaving-as-citizen");
    expect(left("2022-04-26", false)).not.toContain("leaving-as-citizen");
  });

  test("a JKP claim that had lapsed before PP 6/2025", () => {
    const claimed = (terminationDate: string): string[] =>
      codes(
        computeJkpBenefit({
          terminationDate,
          claimedOn: "2025-02-07",
          foundEligibleOn: "2025-02-07",
          cause: "dismissal",
          wage: 1,
          contributionMonthsInLast24: 24,
        }),
      );
    expect(claimed("2024-11-06")).toContain("lapsed-claim");
    expect(claimed("2024-11-07")).not.toContain("lapsed-claim");
  });

  test("the tax window: where two calendar years and 24 months part", () => {
    const later = (first: string, last: string): string[] =>
      codes(
        jhtTax({
          payments: [
            { date: first, amount: 1 },
            { date: last, amount: 1 },
          ],
        }),
      );
    expect(later("2023-12-10", "2025-03-10")).toContain("tax-window-in-practice");
    expect(later("2023-12-10", "2025-12-11")).not.toContain("tax-window-in-practice");
    expect(later("2023-12-10", "2024-12-31")).not.toContain("tax-window-in-practice");
    expect(codes(jhtTax({ payments: [{ date: "2025-03-10", amount: 1 }] }))).not.toContain(
      "tax-window-in-practice",
    );
  });
});
