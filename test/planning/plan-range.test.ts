import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  english,
  evaluateProgramme,
  expectedBenefits,
  explain,
  fitBudget,
  indonesian,
  InvalidInputError,
  MissingFactError,
  type PlanGroup,
  type PlanPerson,
  planProtection,
  planRange,
  type PlanRangeInput,
  toRows,
} from "../../src/index.js";
import { refusal } from "../words.js";

const fisher: PlanPerson = {
  name: "Nelayan",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
};
const staff: PlanPerson = {
  name: "Tenaga non-ASN",
  segment: "wage-earner",
  wage: 2_000_000,
  riskGroup: "very-low",
  programmes: ["jkk", "jkm"],
  fundedBy: "apbdes",
};
// A fisher: JKK 10,000 and JKM 6,800; a member of the staff: JKK 4,800 and JKM 6,000.
const [ofFisher, ofStaff] = [16_800, 10_800];
const year = { from: "2024-01", to: "2024-12" };
const sum = { name: "Bersama", headcount: 100, among: [fisher, staff] };
const input: PlanRangeInput = { ...year, groups: [{ ...fisher, headcount: 10 }], sums: [sum] };
const known = 10 * 12 * ofFisher;

describe("planRange", () => {
  test("all in the cheapest group and all in the dearest, with what is known", () => {
    const range = planRange(input);
    const [atLeast, atMost] = [100 * 12 * ofStaff, 100 * 12 * ofFisher];
    expect(range).toMatchObject({ atLeast: known + atLeast, atMost: known + atMost });
    expect(range.known.total).toBe(known);
    expect(range.sums).toMatchObject([
      { persons: 100, atLeast, atMost, cheapest: "Tenaga non-ASN", dearest: "Nelayan" },
    ]);
    expect(
      range.sums[0]?.among.map(({ segment, perPerson, total }) => [segment, perPerson, total]),
    ).toEqual([
      ["non-wage-earner", 12 * ofFisher, atMost],
      ["wage-earner", 12 * ofStaff, atLeast],
    ]);
    expect(range.byMonth).toHaveLength(12);
    expect(range.byMonth[0]).toEqual({
      month: "2024-01",
      atLeast: 10 * ofFisher + 100 * ofStaff,
      atMost: 110 * ofFisher,
    });
    expect(range.byYear).toEqual([
      { year: 2024, atLeast: known + atLeast, atMost: known + atMost },
    ]);
  });

  test("a source that may pay nothing is at least zero", () => {
    expect(planRange({ ...input, groups: [] }).byFunding).toEqual([
      { fundedBy: "apbd", atLeast: 0, atMost: 100 * 12 * ofFisher },
      { fundedBy: "apbdes", atLeast: 0, atMost: 100 * 12 * ofStaff },
    ]);
  });

  test("each range by itself: the dearest of a month need not be the dearest of all", () => {
    const short = { ...fisher, months: 3 };
    const range = planRange({ ...year, groups: [], sums: [{ ...sum, among: [short, staff] }] });
    expect(range.sums[0]).toMatchObject({ cheapest: "Nelayan", dearest: "Tenaga non-ASN" });
    expect([range.atLeast, range.atMost]).toEqual([300 * ofFisher, 1_200 * ofStaff]);
    expect(range.byMonth[0]).toMatchObject({ atLeast: 100 * ofStaff, atMost: 100 * ofFisher });
    expect(range.byMonth[3]).toMatchObject({ atLeast: 0, atMost: 100 * ofStaff });
  });

  test("those who are covered already are not paid for", () => {
    const range = planRange({ ...input, sums: [{ ...sum, alreadyCovered: 40 }] });
    expect(range.sums[0]).toMatchObject({ persons: 60, atMost: 60 * 12 * ofFisher });
  });

  test("ceilings are met or not whatever the split, or it depends", () => {
    const { ceilings } = planRange({
      ...input,
      ceilings: [
        { fundedBy: "apbd", amount: known + 1 },
        { year: 2024, amount: 1 },
        { amount: 1e9 },
      ],
    });
    const most = known + 100 * 12 * ofFisher;
    expect(ceilings).toEqual([
      {
        fundedBy: "apbd",
        amount: known + 1,
        atLeast: known,
        atMost: most,
        shortfallAtLeast: 0,
        shortfallAtMost: 100 * 12 * ofFisher - 1,
      },
      {
        year: 2024,
        amount: 1,
        atLeast: known + 100 * 12 * ofStaff,
        atMost: most,
        shortfallAtLeast: known + 100 * 12 * ofStaff - 1,
        shortfallAtMost: most - 1,
      },
      {
        amount: 1e9,
        atLeast: known + 100 * 12 * ofStaff,
        atMost: most,
        shortfallAtLeast: 0,
        shortfallAtMost: 0,
      },
    ]);
  });

  test("every split lies within", () => {
    fc.assert(
      fc.property(fc.nat(100), (fishers) => {
        const groups: PlanGroup[] = [
          { ...fisher, headcount: 10 },
          { ...fisher, headcount: fishers },
          { ...staff, headcount: 100 - fishers },
        ];
        const plan = planProtection({ ...year, groups });
        const range = planRange(input);
        expect(plan.total).toBeGreaterThanOrEqual(range.atLeast);
        expect(plan.total).toBeLessThanOrEqual(range.atMost);
        plan.byMonth.forEach(({ total }, index) => {
          expect(total).toBeGreaterThanOrEqual(range.byMonth[index]?.atLeast ?? Infinity);
          expect(total).toBeLessThanOrEqual(range.byMonth[index]?.atMost ?? 0);
        });
      }),
    );
  });

  test("is explained, and has its tables", () => {
    const range = planRange(input);
    expect(explain(range, { locale: english, format: "text" })).toContain("all in Nelayan");
    const tables = toRows(range, { locale: indonesian });
    const rows = (name: string) => tables.find((table) => table.name === name)?.rows;
    expect(rows("sums")).toMatchObject([{ persons: 100, cheapest: "Tenaga non-ASN" }]);
    expect(rows("possible-groups")).toHaveLength(2);
    expect(rows("range-by-month")).toHaveLength(12);
  });
});

describe("a sum of people", () => {
  const refused = (more: object) => refusal(() => planRange({ ...input, ...more }));

  test("is of several groups, named apart, and of no more months than the period has", () => {
    expect(refused({ sums: [] })).toContain("sums: at least one sum");
    expect(refused({ sums: [{ ...sum, among: [fisher] }] })).toContain("sums[0].among");
    expect(refused({ sums: [{ ...sum, among: [fisher, fisher] }] })).toContain("repetition");
    expect(refused({ sums: [{ ...sum, alreadyCovered: 101 }] })).toContain("alreadyCovered");
    const long = { ...sum, among: [fisher, { ...staff, months: 13 }] };
    expect(refused({ sums: [long] })).toContain("sums[0].among[1].months");
  });

  test("a fact that a group lacks is named with its place", () => {
    const own = { ...fisher, fundedBy: "self" as const };
    const run = () =>
      planRange({
        from: "2026-01",
        to: "2026-01",
        groups: [],
        sums: [{ ...sum, among: [staff, own] }],
      });
    expect(run).toThrow(MissingFactError);
    expect(run).toThrow("sums[0].among[1].sector");
  });

  test("enters no calculation that needs one figure", () => {
    const more = { ...input, budget: 1_000_000 };
    expect(() => fitBudget(more)).toThrow(InvalidInputError);
    expect(refusal(() => fitBudget(more))).toContain("sums");
    expect(refusal(() => planProtection(input))).toContain("sums");
    const rates = { deathRatePerThousand: 1, accidentDeathRatePerThousand: 1 };
    expect(refusal(() => expectedBenefits({ ...input, ...rates }))).toContain("sums");
    const plan = planRange(input);
    expect(() => evaluateProgramme({ plan: plan as never, realised: [] })).toThrow("plan");
  });
});
