import { describe, expect, test } from "vitest";
import {
  amendLaw,
  comparePlans,
  indonesianLaw,
  InvalidInputError,
  planFunding,
  type PlanGroup,
  planProtection,
  type ProtectionPlan,
  type ProtectionPlanInput,
} from "../../src/index.js";
import { splitByShares } from "../../src/planning/split-by-shares.js";
import { storable } from "../storable.js";

const farmers = {
  name: "Petani",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
  headcount: 10,
} as const satisfies PlanGroup;
const officials = {
  name: "Perangkat desa",
  segment: "wage-earner",
  wage: 2_000_000,
  riskGroup: "very-low",
  programmes: ["jht"],
  fundedBy: "apbdes",
  headcount: 1,
} as const satisfies PlanGroup;
const month = { from: "2025-01", to: "2025-01" } as const;
const planOf = (input: unknown): ProtectionPlan =>
  storable(planProtection(input as ProtectionPlanInput));

/** The issues of what is refused. */
function issuesOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return expect.fail("nothing is refused");
}

describe("one month of a plan", () => {
  test("of one payer: the same money by group, month, year, due day and quarter", () => {
    const plan = planOf({ ...month, groups: [farmers] });
    const money = { total: 168_000, byFunding: { apbd: 168_000 } };
    const byPayer = [{ fundedBy: "apbd", amount: 168_000 }];
    expect(plan.byGroup).toEqual([
      {
        name: "Petani",
        fundedBy: "apbd",
        persons: 10,
        months: 1,
        personMonths: 10,
        ...money,
        byPayer,
        phases: [
          {
            from: "2025-01",
            to: "2025-01",
            perPerson: 16_800,
            byProgramme: { jkk: 10_000, jkm: 6_800 },
            reliefs: [],
          },
        ],
      },
    ]);
    expect(plan.byMonth).toEqual([{ month: "2025-01", persons: 10, ...money, byPayer }]);
    expect(plan.byYear).toEqual([{ year: 2025, persons: 10, personMonths: 10, ...money }]);
    expect(plan.byDueDay).toEqual([{ date: "2025-01-15", ...money }]);
    expect(plan.byQuarter).toEqual([{ quarter: "2025-Q1", ...money }]);
    expect([plan.byFunding, plan.byPayer]).toEqual([money.byFunding, byPayer]);
    expect(plan.rules).toEqual([
      "jkk.contribution.non-wage-earner.bands@2015-07-01",
      "jkm.contribution.non-wage-earner.amount@2015-07-01",
      "payment.due-day.non-wage-earner@2015-07-01",
    ]);
  });

  test("of shares, one of a payer that is not named, and what is withheld from wages", () => {
    const fundedBy = [
      { fundedBy: "apbdes", percent: 50 },
      { fundedBy: "apbd", payer: "Provinsi", percent: 50 },
    ];
    const { byGroup, byPayer } = planOf({ ...month, groups: [{ ...officials, fundedBy }] });
    // Of JHT the employer owes 3.7 percent of the wage, the worker 2 percent.
    expect(byGroup[0]?.shares).toEqual([
      { fundedBy: "apbdes", percent: "50", amount: 37_000 },
      { fundedBy: "apbd", payer: "Provinsi", percent: "50", amount: 37_000 },
    ]);
    expect(byPayer).toEqual([
      { fundedBy: "apbd", payer: "Provinsi", amount: 37_000 },
      { fundedBy: "apbdes", amount: 37_000 },
      { fundedBy: "self", fromWages: true, amount: 40_000 },
    ]);
  });

  test("what people pay themselves and what their wages bear are two payers", () => {
    const { byPayer, byFunding } = planOf({
      ...month,
      groups: [{ ...farmers, fundedBy: "self", headcount: 1 }, officials],
    });
    expect(byPayer).toEqual([
      { fundedBy: "self", amount: 16_800 },
      { fundedBy: "apbdes", amount: 74_000 },
      { fundedBy: "self", fromWages: true, amount: 40_000 },
    ]);
    expect(byFunding).toEqual({ self: 56_800, apbdes: 74_000 });
  });
});

test("nothing falls due of months in which others cover everybody", () => {
  const headcount = [
    { from: "2025-01", headcount: 10, alreadyCovered: 10 },
    { from: "2025-03", headcount: 10 },
  ];
  const plan = planOf({ from: "2025-01", to: "2025-03", groups: [{ ...farmers, headcount }] });
  expect(plan.byDueDay.map(({ date }) => date)).toEqual(["2025-03-15"]);
  expect(plan.byGroup[0]).toMatchObject({ months: 3, personMonths: 10 });
  expect(plan.byMonth.map(({ persons }) => persons)).toEqual([0, 0, 10]);
});

describe("a phase ends", () => {
  const phasesOf = (
    group: PlanGroup,
    period: Pick<ProtectionPlanInput, "from" | "to">,
    options = {},
  ): unknown =>
    storable(planProtection({ ...period, groups: [group] }, options)).byGroup[0]?.phases.map(
      ({ from, to, perPerson, fromWages }) => [from, to, perPerson, fromWages],
    );

  test("where the ceiling of wages rises", () => {
    const group: PlanGroup = { ...officials, wage: 20_000_000, programmes: ["jp"] };
    // 3 percent of the ceiling: 10,547,400 until February, 11,086,300 from March 2026.
    expect(phasesOf(group, { from: "2026-01", to: "2026-04" })).toEqual([
      ["2026-01", "2026-02", 316_422, 105_474],
      ["2026-03", "2026-04", 332_589, 110_863],
    ]);
  });

  test("where more is withheld from wages, though the cost stays", () => {
    const law = amendLaw(indonesianLaw, {
      name: "shift",
      changes: [
        {
          provision: "jht.contribution.wage-earner.rate",
          from: "2026-03-01",
          value: { employer: "3.5", worker: "2.2" },
          cites: [{ regulation: "pp-46-2015", article: "Pasal 16" }],
        },
      ],
    });
    expect(phasesOf(officials, { from: "2026-02", to: "2026-04" }, { law })).toEqual([
      ["2026-02", "2026-02", 114_000, 40_000],
      ["2026-03", "2026-04", 114_000, 44_000],
    ]);
  });
});

describe("shares", () => {
  test.each<[string, number[], string[], number[][]]>([
    ["the first gets what whole rupiah leave over", [1], ["50", "50"], [[1, 0]]],
    [
      "each gets it in turn",
      [1, 1, 1],
      ["33", "33", "34"],
      [
        [0, 0, 1],
        [1, 0, 0],
        [0, 1, 0],
      ],
    ],
    ["of several alike the first ones", [2], ["25", "25", "25", "25"], [[1, 1, 0, 0]]],
    [
      "sen of one month make all months count in sen",
      [1, 0.5],
      ["50", "50"],
      [
        [0.5, 0.5],
        [0.25, 0.25],
      ],
    ],
  ])("%s", (_, amounts, percents, parts) => {
    expect(splitByShares(amounts, percents)).toEqual(parts);
  });

  test("payers of whom a relief treats one otherwise are refused, with the article of the relief", () => {
    const fundedBy = [
      { fundedBy: "apbd", percent: 50 },
      { fundedBy: "csr", percent: 50 },
    ];
    const groups = [{ ...farmers, sector: "other", fundedBy }];
    const april = { from: "2026-04", to: "2026-04" };
    expect(issuesOf(() => planOf({ ...april, groups }))).toEqual([
      {
        path: "groups[0].fundedBy",
        code: "price-group.mixed",
        values: { month: "2026-04", a: "apbd", total: 16_800, b: "csr", total2: 8_400 },
        cites: { regulation: "pp-50-2025", article: "Pasal 3 dan 4" },
      },
    ]);
  });
});

test("ceilings are of years of the plan and of payers of its groups", () => {
  const fundedBy = [{ fundedBy: "apbd", payer: "Provinsi", percent: 100 }];
  const withCeilings = (...ceilings: object[]) => ({
    from: "2024-12",
    to: "2025-01",
    groups: [{ ...farmers, fundedBy }, officials],
    ceilings: ceilings.map((ceiling) => ({ ...ceiling, amount: 1 })),
  });
  expect(
    issuesOf(() =>
      planOf(
        withCeilings({ year: 2023 }, { year: 2026 }, { payer: "Kota" }, { year: 2027, payer: "" }),
      ),
    ),
  ).toEqual([{ path: "ceilings[3].payer", code: "expected.text" }]);
  expect(
    issuesOf(() => planOf(withCeilings({ year: 2023 }, { year: 2026 }, { payer: "Kota" }))),
  ).toEqual([
    { path: "ceilings[0].year", code: "expected.ceilings.year" },
    { path: "ceilings[1].year", code: "expected.ceilings.year" },
    { path: "ceilings[2].payer", code: "expected.ceilings.payer" },
  ]);
  const { ceilings } = planOf(withCeilings({ year: 2024 }, { year: 2025, payer: "Provinsi" }, {}));
  expect(ceilings).toEqual([
    { year: 2024, amount: 1, needed: 242_000, shortfall: 241_999, left: 0 },
    { year: 2025, payer: "Provinsi", amount: 1, needed: 168_000, shortfall: 167_999, left: 0 },
    { amount: 1, needed: 484_000, shortfall: 483_999, left: 0 },
  ]);
});

describe("payers that may not pay", () => {
  const period = { from: "2026-05", to: "2026-06" } as const;
  const warnedOf = (groups: readonly object[]): unknown =>
    planOf({ ...period, groups }).warnings.filter(({ code }) => code === "payer-not-allowed");
  const palm = { ...farmers, category: "petani", fundedBy: "dbh-sawit" };

  test("are told with the rule, which stands among the provisions once", () => {
    const groups = [palm, { ...palm, name: "Pekebun kopi", category: "pekebun" }];
    const [rule] = planOf({ ...period, groups: [palm] }).provisions.filter(({ key }) =>
      key.startsWith("funding."),
    );
    const values = { source: { key: "funding-source.dbh-sawit" }, ...period };
    expect(rule?.key).toMatch(/^funding\.dbh-sawit/);
    expect(warnedOf(groups)).toEqual(
      ["Petani", "Pekebun kopi"].map((name) => ({
        code: "payer-not-allowed",
        severity: "check",
        values: { name, ...values },
        provisions: [rule?.key],
      })),
    );
    const keys = planOf({ ...period, groups }).provisions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("are told with the rule also where it asks for nothing but the group", () => {
    const fundingFacts = { villageFund: true };
    const group = { ...farmers, category: "petani", fundedBy: "apbdes", fundingFacts };
    expect(warnedOf([group])).toMatchObject([{ provisions: ["funding.village-fund@2026-01-01"] }]);
  });

  test("are not told of a group whose category is not known", () => {
    const zakat = { ...farmers, fundedBy: "zakat", fundingFacts: { mustahik: false } };
    expect(warnedOf([zakat])).toEqual([]);
    expect(warnedOf([{ ...zakat, category: "petani" }])).toHaveLength(1);
  });

  const runsOf = (group: object, from: string, to: string): unknown =>
    planFunding({ from, to, groups: [group] } as ProtectionPlanInput).map((run) => [
      run.from,
      run.to,
      run.verdict.outcome,
      run.verdict.missing,
    ]);

  test("a run ends where other facts are missing, or with the same facts the answer changes", () => {
    const planter = { ...palm, category: "pekebun-sawit" };
    expect(runsOf(planter, "2023-12", "2024-02")).toEqual([
      ["2023-12", "2023-12", "undetermined", ["regionalRule"]],
      ["2024-01", "2024-02", "undetermined", ["registered"]],
    ]);
    const ruled = { ...palm, fundingFacts: { regionalRule: true } };
    expect(runsOf(ruled, "2023-12", "2024-02")).toEqual([
      ["2023-12", "2023-12", "allowed", []],
      ["2024-01", "2024-02", "not-allowed", []],
    ]);
  });

  test("months in which nobody is paid for are asked of nobody", () => {
    const headcount = [
      { from: "2026-05", headcount: 1, alreadyCovered: 1 },
      { from: "2026-06", headcount: 1 },
    ];
    expect(runsOf({ ...palm, headcount }, "2026-05", "2026-06")).toEqual([
      ["2026-06", "2026-06", "not-allowed", []],
    ]);
  });
});

test("people covered by others are given with a number, not with steps", () => {
  const steps = [{ from: "2025-01", headcount: 5 }];
  expect(
    issuesOf(() =>
      planOf({ ...month, groups: [{ ...farmers, headcount: steps, alreadyCovered: 0 }] }),
    ),
  ).toEqual([{ path: "groups[0].alreadyCovered", code: "expected.headcount.covered" }]);
  expect(planOf({ ...month, groups: [{ ...farmers, alreadyCovered: 10 }] }).total).toBe(0);
});

describe("two plans are compared", () => {
  const plan = planOf({ ...month, groups: [farmers] });
  const totals = (a: number, b: number): unknown =>
    storable(comparePlans({ ...plan, total: a }, { ...plan, total: b })).totals;

  test.each([
    [0.1, 0.3, 0.2],
    [1, 0.1, -0.9],
    [0.1, 1, 0.9],
    [9, 10.1, 1.1],
    [10.1, 9, -1.1],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, -1],
  ])("%d and %d exactly", (a, b, difference) => {
    expect(totals(a, b)).toEqual({ a, b, difference });
  });

  test("with the warnings of both", () => {
    const later = planOf({ from: "2027-01", to: "2027-01", groups: [farmers] });
    const codes = (one: { readonly warnings: readonly { readonly code: string }[] }): string[] =>
      one.warnings.map(({ code }) => code);
    expect(codes(later)).toContain("after-law-as-of");
    expect(codes(comparePlans(plan, later))).toContain("after-law-as-of");
    expect(codes(comparePlans(later, plan))).toContain("after-law-as-of");
    expect(codes(comparePlans(plan, plan))).toEqual(codes(plan));
  });
});
