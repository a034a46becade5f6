import { describe, expect, test } from "vitest";
import { fitBudget, type FitBudgetInput, type PlanGroup } from "../../src/index.js";
import { storable } from "../storable.js";

const traders: PlanGroup = {
  name: "Pedagang",
  headcount: 3,
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  sector: "other",
  fundedBy: "self",
};
// JKK and JKM of the lowest band; until December 2026 half of both by PP 50/2025.
const [half, whole] = [8_400, 16_800];
const turn = { from: "2026-11", to: "2027-02" } as const;
const perPerson = 2 * half + 2 * whole;
const fit = (
  group: Partial<PlanGroup>,
  budget: number,
  more: Partial<Omit<FitBudgetInput, "groups">> = {},
) => {
  const groups = [{ ...traders, ...group } as PlanGroup];
  const result = storable(
    fitBudget({ ...turn, mode: "people-then-months", budget, ...more, groups }),
  );
  return result.groups[0] ?? expect.fail("no group");
};

describe("people, then months", () => {
  test.each<[string, number, number, object]>([
    [
      "the last one gets a month, and would next get another",
      2,
      perPerson + half,
      {
        ...{ persons: 2, months: 4, personMonths: 5, leftOut: 0, spent: perPerson + half },
        partly: [{ persons: 1, months: 1 }],
        next: { unit: "month", cost: half },
      },
    ],
    [
      "what does not pay a dear month pays a cheap one of another",
      3,
      perPerson + 2 * half + 10_000,
      {
        ...{ persons: 3, months: 4, personMonths: 7, leftOut: 0, spent: perPerson + 3 * half },
        partly: [
          { persons: 1, months: 2 },
          { persons: 1, months: 1 },
        ],
        next: { unit: "month", cost: half },
      },
    ],
    [
      "nobody in part: the next gets the first month",
      2,
      perPerson + half - 1,
      {
        ...{ persons: 1, months: 4, personMonths: 4, leftOut: 1, spent: perPerson },
        partly: [],
        next: { unit: "month", cost: half },
      },
    ],
    [
      "nobody at all",
      2,
      half - 1,
      {
        ...{ persons: 0, months: 0, personMonths: 0, leftOut: 2, spent: 0 },
        partly: [],
        next: { unit: "month", cost: half },
      },
    ],
  ])("%s", (_, headcount, budget, expected) => {
    const wanted = { wanted: headcount, wantedMonths: 4, wantedPersonMonths: 4 * headcount };
    expect(fit({ headcount }, budget)).toEqual({ name: "Pedagang", ...wanted, ...expected });
  });

  test("who comes in January is served after those who were there, from January on", () => {
    const headcount = [
      { from: "2026-11", headcount: 2 },
      { from: "2027-01", headcount: 3 },
    ] as const;
    expect(fit({ headcount }, perPerson + 2 * half + 10_000)).toMatchObject({
      persons: 2,
      partly: [{ persons: 1, months: 2 }],
      next: { unit: "month", cost: whole },
    });
    expect(fit({ headcount }, 2 * perPerson + whole)).toMatchObject({
      persons: 3,
      partly: [{ persons: 1, months: 1 }],
      next: { unit: "month", cost: whole },
    });
  });
});

test("months in which others cover everybody are months of those who are served", () => {
  const headcount = [
    { from: "2026-11", headcount: 2 },
    { from: "2026-12", headcount: 2, alreadyCovered: 2 },
    { from: "2027-01", headcount: 2 },
  ] as const;
  expect(fit({ headcount }, half + 2 * whole, { mode: "people" })).toMatchObject({
    ...{ wantedMonths: 4, wantedPersonMonths: 6 },
    ...{ persons: 1, months: 4, personMonths: 3, leftOut: 1 },
    next: { unit: "person", cost: half + 2 * whole },
  });
});

describe("everybody", () => {
  const everybody = (headcount: PlanGroup["headcount"], budget: number) =>
    fit({ headcount, fundedBy: "apbd" }, budget, {
      ...{ mode: "everybody", from: "2024-01", to: "2024-12" },
    });

  test("gets as many first months, those in which others cover all left out", () => {
    const headcount = [
      { from: "2024-01", headcount: 2 },
      { from: "2024-04", headcount: 2, alreadyCovered: 2 },
      { from: "2024-07", headcount: 2 },
    ];
    expect(everybody(headcount, 4 * 2 * whole)).toMatchObject({
      ...{ persons: 2, months: 4, personMonths: 8, spent: 8 * whole, partly: [] },
      next: { unit: "month", cost: 2 * whole },
    });
  });

  test("gets the first months at what each of them costs", () => {
    const headcount = [
      { from: "2026-11", headcount: 2 },
      { from: "2026-12", headcount: 2, alreadyCovered: 2 },
      { from: "2027-01", headcount: 2 },
    ] as const;
    const budget = 2 * (half + whole);
    expect(fit({ headcount }, budget, { mode: "everybody" })).toMatchObject({
      ...{ persons: 2, months: 2, personMonths: 4, spent: budget },
      next: { unit: "month", cost: 2 * whole },
    });
  });

  test("who leaves and who comes gets as many months as are his", () => {
    const headcount = [
      { from: "2024-01", headcount: 10 },
      { from: "2024-03", headcount: 1 },
      { from: "2024-07", headcount: 3 },
    ];
    // One is there all year; two more in January, February and from July; seven until February.
    expect(everybody(headcount, (3 * 3 + 7 * 2) * whole)).toMatchObject({
      ...{ persons: 10, months: 3, personMonths: 23, leftOut: 0 },
      partly: [
        { persons: 2, months: 3 },
        { persons: 7, months: 2 },
      ],
      next: { unit: "month", cost: 3 * whole },
    });
  });

  test("nobody is partly served where the money pays no month of all", () => {
    const headcount = [
      { from: "2024-01", headcount: 1 },
      { from: "2024-07", headcount: 2 },
    ];
    expect(everybody(headcount, 2 * whole - 1)).toMatchObject({
      ...{ persons: 0, months: 0, personMonths: 0, leftOut: 2, partly: [], spent: 0 },
      next: { unit: "month", cost: 2 * whole },
    });
  });
});

describe("the same part of each group", () => {
  const month = { from: "2024-01", to: "2024-01" } as const;
  const plain: PlanGroup = { ...traders, fundedBy: "apbd" };
  const guide = 36_800;
  const groups: readonly PlanGroup[] = [
    { ...plain, name: "A", headcount: 3 },
    { ...plain, name: "B", headcount: 5 },
    { ...plain, name: "C", headcount: 2, programmes: ["jkk", "jkm", "jht"] },
  ];
  const persons = (budget: number, of = groups): unknown =>
    storable(fitBudget({ ...month, mode: "proportional", groups: of, budget })).groups.map(
      (one) => one.persons,
    );
  // Nine tenths of 3, 5 and 2 are 2.7, 4.5 and 1.8.
  const ninth = 6 * whole + guide;

  test.each([
    ["nothing is left", 0, [2, 4, 1]],
    ["C, of whom most is cut off, is first", guide, [2, 4, 2]],
    ["where C is too dear, A", 20_000, [3, 4, 1]],
    ["then B", 2 * whole, [3, 5, 1]],
  ])("rounded down, then one more: %s", (_, left, expected) => {
    expect(persons(ninth + left)).toEqual(expected);
  });

  test("of groups that are alike the first gets one more", () => {
    const alike = ["A", "B", "C"].map((name): PlanGroup => ({ ...plain, name, headcount: 2 }));
    expect(persons(4 * whole, alike)).toEqual([2, 1, 1]);
    expect(persons(5 * whole, alike)).toEqual([2, 2, 1]);
  });
});

describe("sources of a budget", () => {
  const untouched = (sources: FitBudgetInput["sources"]): unknown =>
    storable(
      fitBudget({
        ...{ from: "2024-01", to: "2024-01", budget: 1_000_000, sources },
        groups: [{ ...traders, fundedBy: "apbd" }],
      }),
    ).untouched;

  test("a group is touched where one of them pays", () => {
    expect(untouched(["apbd", "apbdes"])).toEqual([]);
    expect(untouched(["apbdes"])).toEqual([
      { name: "Pedagang", persons: 3, personMonths: 3, total: 3 * whole },
    ]);
    expect(untouched(undefined)).toEqual([]);
  });
});

test("an order of priority names each group once, and no other", () => {
  const ranked =
    (...priority: string[]) =>
    (): unknown =>
      fitBudget({
        ...{ ...turn, budget: 1, priority },
        groups: ["A", "B"].map((name) => ({ ...traders, name })),
      });
  expect(ranked("B", "A")).not.toThrow();
  for (const wrong of [["A", "B", "C"], ["A", "A", "B"], ["A", "C"], ["A"], []]) {
    expect(ranked(...wrong), wrong.join()).toThrow("priority");
  }
});
