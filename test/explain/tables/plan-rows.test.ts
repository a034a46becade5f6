import { describe, expect, test } from "vitest";
import {
  evaluateProgramme,
  fitBudget,
  placeWorker,
  planProtection,
  planRange,
  type Explainable,
  type PlanGroup,
} from "../../../src/index.js";

import { tablesOf, type Tables } from "./tables-of.js";

const person = {
  name: "Petani",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;
const farmer = { ...person, headcount: 100 } as const;
const months = { from: "2025-11", to: "2026-02" } as const;
const year = { from: "2025-01", to: "2025-12" } as const;

test("regions have their people, months and money", () => {
  const plan = planProtection({
    ...months,
    groups: [
      { ...farmer, region: "62.05" },
      { ...farmer, name: "Nelayan", region: "62.06", headcount: 10 },
    ],
  });
  expect(tablesOf(plan)["by-region"]).toMatchObject([
    { region: "62.05", personMonths: 400, amount: 6_720_000 },
    { region: "62.06", personMonths: 40, amount: 672_000 },
  ]);
});

describe("the rows of plans", () => {
  test.each<[string, () => Explainable, Tables]>([
    [
      "budget lines end with the year",
      () => planProtection({ ...months, groups: [farmer] }),
      {
        "budget-lines": [
          {
            region: null,
            account: null,
            description: "Contributions: Petani",
            fundedBy: "apbd",
            fundedByName: "the regional budget (APBD)",
            sharePayer: null,
            fromMonth: "2025-11",
            toMonth: "2025-12",
            personMonths: 200,
            unitPrice: 16800,
            percent: null,
            amount: 3360000,
          },
          {
            region: null,
            account: null,
            description: "Contributions: Petani",
            fundedBy: "apbd",
            fundedByName: "the regional budget (APBD)",
            sharePayer: null,
            fromMonth: "2026-01",
            toMonth: "2026-02",
            personMonths: 200,
            unitPrice: 16800,
            percent: null,
            amount: 3360000,
          },
        ],
      },
    ],
    [
      "months in which nobody is protected have no budget line",
      () =>
        planProtection({
          ...months,
          groups: [
            {
              ...farmer,
              category: "petani",
              headcount: [
                { from: "2025-12", headcount: 0 },
                { from: "2026-02", headcount: 3 },
              ],
            },
          ],
        }),
      {
        lines: [
          {
            group: "Petani",
            category: "petani",
            categoryName: "Farmers",
            region: null,
            fundedBy: "apbd",
            fundedByName: "the regional budget (APBD)",
            persons: 3,
            months: 1,
            personMonths: 3,
            amount: 50400,
          },
        ],
        "budget-lines": [
          {
            region: null,
            account: null,
            description: "Contributions: Petani",
            fundedBy: "apbd",
            fundedByName: "the regional budget (APBD)",
            sharePayer: null,
            fromMonth: "2026-02",
            toMonth: "2026-02",
            personMonths: 3,
            unitPrice: 16800,
            percent: null,
            amount: 50400,
          },
        ],
        "group-months": [
          {
            group: "Petani",
            month: "2026-02",
            persons: 3,
            amount: 50400,
            fromPayers: 50400,
            workerShare: 0,
          },
        ],
      },
    ],
    [
      "cuts of a budget, group by group",
      () =>
        fitBudget({
          ...year,
          mode: "people",
          groups: [farmer, { ...farmer, name: "Nelayan", headcount: 50 }],
          budget: 25_000_000,
          cuts: [10, 100],
        }),
      {
        cuts: [
          {
            cutPercent: 10,
            budget: 22500000,
            group: "Petani",
            persons: 100,
            leftOut: 0,
            months: 12,
            personMonths: 1200,
            spent: 20160000,
          },
          {
            cutPercent: 10,
            budget: 22500000,
            group: "Nelayan",
            persons: 11,
            leftOut: 39,
            months: 12,
            personMonths: 132,
            spent: 2217600,
          },
          {
            cutPercent: 100,
            budget: 0,
            group: "Petani",
            persons: 0,
            leftOut: 100,
            months: 0,
            personMonths: 0,
            spent: 0,
          },
          {
            cutPercent: 100,
            budget: 0,
            group: "Nelayan",
            persons: 0,
            leftOut: 50,
            months: 0,
            personMonths: 0,
            spent: 0,
          },
        ],
      },
    ],
    [
      "the other answers about a worker",
      () => placeWorker({ occupation: "KPPS", month: "2024-06" }),
      {
        alternatives: [
          {
            segment: "wage-earner",
            segmentName: "wage earner (PU)",
            riskGroup: "very-low",
            riskGroupName: "very low (I)",
            total: null,
          },
        ],
      },
    ],
    [
      "another answer about a worker, with what it costs",
      () => placeWorker({ occupation: "PPK", month: "2024-06", wage: 2_500_000 }),
      {
        alternatives: [
          {
            segment: "wage-earner",
            segmentName: "wage earner (PU)",
            riskGroup: "very-low",
            riskGroupName: "very low (I)",
            total: 13500,
          },
        ],
      },
    ],
    [
      "an evaluation of a plan without benefits, scholarships and coverage",
      () =>
        evaluateProgramme({ plan: planProtection({ ...year, groups: [farmer] }), realised: [] }),
      {
        summary: [
          {
            kind: "evaluation",
            kindName: "Evaluation of a programme",
            fromMonth: "2025-01",
            toMonth: "2025-12",
            planned: 20160000,
            plannedReported: 0,
            realised: 0,
            percent: null,
            cases: null,
            benefits: null,
            families: null,
            benefitsOfReported: null,
            contributions: null,
            percentOfContributions: null,
            costPerFamily: null,
            children: null,
            targetPercent: null,
            neededForTarget: null,
          },
        ],
      },
    ],
  ])("%s", (_, result, tables) => {
    expect(tablesOf(result())).toMatchObject(tables);
  });

  test.each<[string, PlanGroup, object]>([
    [
      "nobody is left to pay for",
      { ...farmer, alreadyCovered: 100 },
      { group: "Petani", persons: 0 },
    ],
    [
      "a wage is too small for a whole rupiah",
      {
        ...{ name: "Buruh", headcount: 100, segment: "wage-earner", wage: 1, fundedBy: "apbd" },
        ...{ riskGroup: "very-low", programmes: ["jkk", "jkm"] },
      },
      { group: "Buruh", persons: 100 },
    ],
  ])("where %s there is no budget line", (_, group, month) => {
    const plan = planProtection({ ...months, groups: [group] });
    const tables = tablesOf(plan);
    expect(tables).not.toHaveProperty("budget-lines");
    expect(tables["group-months"]).toHaveLength(4);
    expect(tables["group-months"]?.[3]).toEqual({
      ...{ month: "2026-02", amount: 0, fromPayers: 0, workerShare: 0, ...month },
    });
  });

  test("each month counts the people of its own run", () => {
    const steps = [
      { from: "2025-11", headcount: 5 },
      { from: "2026-01", headcount: 3 },
    ];
    const plan = planProtection({ ...months, groups: [{ ...farmer, headcount: steps }] });
    const personsOf = (result: Explainable): unknown =>
      tablesOf(result)["group-months"]?.map(({ month, persons }) => [month, persons]);
    expect(personsOf(plan)).toEqual([
      ["2025-11", 5],
      ["2025-12", 5],
      ["2026-01", 3],
      ["2026-02", 3],
    ]);
    const byGroup = plan.byGroup.map((group) => ({ ...group, personsByMonth: [] }));
    expect(personsOf({ ...plan, byGroup })).toEqual([
      ["2025-11", 5],
      ["2025-12", 5],
      ["2026-01", 5],
      ["2026-02", 5],
    ]);
  });

  test("a range without ceilings has no table of them", () => {
    const sum = { name: "Bersama", headcount: 10, among: [person, { ...person, name: "Buruh" }] };
    const range = planRange({ ...months, groups: [], sums: [sum] });
    expect(range).not.toHaveProperty("ceilings");
    expect(tablesOf(range)).not.toHaveProperty("range-ceilings");
  });
});
