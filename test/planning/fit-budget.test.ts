import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  english,
  explain,
  fitBudget,
  planProtection,
  type BudgetMode,
  type FitBudgetInput,
  type NonWageEarnerGroup,
  type WageEarnerGroup,
} from "../../src/index.js";

const group = (
  name: string,
  headcount: NonWageEarnerGroup["headcount"],
  more = {},
): NonWageEarnerGroup => ({
  name,
  headcount,
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
  ...more,
});
const year = { from: "2025-01", to: "2025-12" };
const perYear = 12 * 16_800;

describe("fitBudget", () => {
  test("whole people, in the order of priority", () => {
    const input = {
      ...year,
      groups: [group("petani", 100), group("nelayan", 50)],
      budget: 60 * perYear + 16_799,
      priority: ["nelayan", "petani"],
    };
    const fit = fitBudget(input);
    expect(fit).toMatchObject({ persons: 60, leftOut: 90, spent: 60 * perYear, left: 16_799 });
    expect(fit.needed).toBe(150 * perYear);
    expect(fit.groups).toEqual([
      {
        name: "nelayan",
        wanted: 50,
        wantedMonths: 12,
        wantedPersonMonths: 600,
        persons: 50,
        months: 12,
        personMonths: 600,
        partly: [],
        leftOut: 0,
        spent: 50 * perYear,
      },
      {
        name: "petani",
        wanted: 100,
        wantedMonths: 12,
        wantedPersonMonths: 1_200,
        persons: 10,
        months: 12,
        personMonths: 120,
        partly: [],
        leftOut: 90,
        spent: 10 * perYear,
        next: { unit: "person", cost: perYear },
      },
    ]);
    expect(fit.plan.total).toBe(fit.spent);
    expect(fitBudget({ ...input, priority: ["petani", "nelayan"] }).groups[1]?.persons).toBe(0);
  });

  test("months: everybody of a group, for as long as the money lasts", () => {
    const fit = fitBudget({
      ...year,
      mode: "months",
      groups: [group("petani", 100), group("nelayan", 50)],
      budget: 100 * perYear + 50 * 16_800 * 7,
    });
    expect(fit.groups.map(({ persons, months }) => [persons, months])).toEqual([
      [100, 12],
      [50, 7],
    ]);
    expect(fit.left).toBe(0);
    expect(fit.groups[1]?.next).toEqual({ unit: "month", cost: 50 * 16_800 });
    const none = fitBudget({ ...year, mode: "months", groups: [group("petani", 100)], budget: 1 });
    expect(none.groups[0]).toMatchObject({ persons: 0, months: 0, leftOut: 100, spent: 0 });
  });

  test("people, then months: what is left buys one more person fewer months", () => {
    const fit = fitBudget({
      ...year,
      mode: "people-then-months",
      groups: [group("petani", 100)],
      budget: 10 * perYear + 5 * 16_800 + 1,
    });
    expect(fit.groups[0]).toMatchObject({
      persons: 11,
      months: 12,
      personMonths: 125,
      partly: [{ persons: 1, months: 5 }],
      leftOut: 89,
      next: { unit: "month", cost: 16_800 },
    });
    expect(fit.left).toBe(1);
    expect(fit.plan.byGroup.map(({ persons, months }) => [persons, months])).toEqual([
      [10, 12],
      [1, 5],
    ]);
  });

  test("dearer months later do not keep a further person from the cheaper ones", () => {
    const fit = fitBudget({
      from: "2026-12",
      to: "2027-01",
      mode: "people-then-months",
      groups: [group("ojek", 3, { fundedBy: "self", sector: "other" })],
      budget: 8_400 * 2 + 100,
    });
    expect(fit.groups[0]).toMatchObject({
      persons: 2,
      months: 0,
      partly: [
        { persons: 1, months: 1 },
        { persons: 1, months: 1 },
      ],
      leftOut: 1,
      next: { unit: "month", cost: 8_400 },
    });
  });

  test("a budget that bears only its own source leaves the worker's part aside", () => {
    const officials: WageEarnerGroup = {
      name: "perangkat desa",
      headcount: 10,
      segment: "wage-earner",
      wage: 2_000_000,
      riskGroup: "very-low",
      programmes: ["jkk", "jkm", "jht"],
      fundedBy: "apbdes",
    };
    const may = { from: "2025-05", to: "2025-05", groups: [officials] };
    const employer = 10_800 + 74_000;
    expect(fitBudget({ ...may, budget: 10 * employer }).persons).toBe(6);
    expect(fitBudget({ ...may, budget: 10 * employer, sources: ["apbdes"] })).toMatchObject({
      persons: 10,
      left: 0,
    });
  });

  test("what the budget does not pay for is no protection of this budget", () => {
    const one = fitBudget({ ...year, groups: [group("petani", 100)], budget: 1, sources: ["csr"] });
    expect(one).toMatchObject({ persons: 0, leftOut: 0, personMonths: 0, needed: 0, groups: [] });
    expect(one.plan.total).toBe(0);
    expect(one.untouched).toEqual([
      { name: "petani", persons: 100, personMonths: 1_200, total: 100 * perYear },
    ]);
    const two = fitBudget({
      ...year,
      groups: [group("petani", 100), group("ojek", 50, { fundedBy: "apbdes" })],
      budget: 20_000_000,
      sources: ["apbdes"],
    });
    expect(two).toMatchObject({ persons: 50, leftOut: 0, spent: 50 * perYear });
    expect(two.untouched.map(({ name }) => name)).toEqual(["petani"]);
    const words = explain(two, { locale: english, format: "text" });
    expect(words).toContain("petani: 100 people, Rp20,160,000 from other sources");
    expect(words).not.toMatch(/People\s+are\s+cut/);
    const short = fitBudget({ ...year, groups: [group("petani", 100)], budget: 1 });
    expect(short.untouched).toEqual([]);
    expect(explain(short, { locale: english, format: "text" })).toMatch(/People\s+are\s+cut/);
  });

  test("a group of which the budget pays a share is not set apart", () => {
    const shares = [
      { fundedBy: "apbd", percent: 50 },
      { fundedBy: "csr", percent: 50 },
    ];
    const fit = fitBudget({
      ...year,
      groups: [group("petani", 100, { fundedBy: shares }), group("kosong", 0)],
      budget: 5 * perYear,
      sources: ["csr"],
    });
    expect(fit).toMatchObject({ persons: 10, leftOut: 90, untouched: [] });
  });

  test("head counts by steps are capped at whole people", () => {
    const steps = [
      { from: "2025-01", headcount: 10 },
      { from: "2025-07", headcount: 30 },
    ];
    const fit = fitBudget({
      ...year,
      groups: [group("petani", steps)],
      budget: 16_800 * (60 + 6 * 15),
    });
    expect(fit.groups[0]).toMatchObject({
      wanted: 30,
      persons: 15,
      personMonths: 150,
      next: { unit: "person", cost: 6 * 16_800 },
    });
  });

  test("names and priorities that do not say who comes first are refused", () => {
    const run = (more: object) => () =>
      fitBudget({ ...year, groups: [group("a", 1), group("b", 1)], budget: 1, ...more });
    expect(run({ groups: [group("a", 1), group("a", 1)] })).toThrow("expected.fit-budget.names");
    expect(run({ priority: ["a"] })).toThrow("expected.fit-budget.priority");
    expect(run({ priority: ["a", "a"] })).toThrow("expected.fit-budget.priority");
    expect(run({ priority: ["a", "c"] })).toThrow("expected.fit-budget.priority");
    expect(run({ sources: [] })).toThrow("expected.fit-budget.sources");
    expect(run({ budget: -1 })).toThrow("budget");
    expect(run({ mode: "all" })).toThrow("mode");
    expect(run({ to: "2024-01" })).toThrow("to: expected.protection-plan.period");
  });

  test("the plan is within the budget, and one more of anybody left out is not", () => {
    const funding = fc.constantFrom("apbd", "self", "csr");
    const people = fc.nat(40);
    const mode = fc.constantFrom<BudgetMode>("people", "months", "people-then-months");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(people, funding, fc.integer({ min: 1, max: 9 })), { maxLength: 4 }),
        fc.nat(9_000_000),
        mode,
        (list, budget, how) => {
          const groups = list.map(([count, fundedBy, months], index) =>
            group(`g${index}`, count, { fundedBy, months, sector: "other" }),
          );
          const input: FitBudgetInput = {
            from: "2026-07",
            to: "2027-03",
            groups,
            budget,
            mode: how,
          };
          const fit = fitBudget(input);
          const whole = planProtection({ from: input.from, to: input.to, groups });
          expect(fit.plan.total).toBe(fit.spent);
          expect(fit.spent + fit.left).toBe(budget);
          expect(fit.spent).toBeLessThanOrEqual(budget);
          for (const { next, leftOut, personMonths, wantedPersonMonths } of fit.groups) {
            expect(next === undefined).toBe(personMonths === wantedPersonMonths);
            if (leftOut > 0) expect(next).toBeDefined();
            if (next) expect(next.cost).toBeGreaterThan(fit.left);
          }
          if (whole.total <= budget) expect(fit.plan.total).toBe(whole.total);
        },
      ),
    );
  });
});
