import { describe, expect, test } from "vitest";
import {
  computeContribution,
  computeContributions,
  computeJhtClaim,
  computeJkkBenefit,
  computeMigrantWorkerBenefit,
  computePension,
  contributionDifference,
  english,
  errorText,
  fitBudget,
  incomeBandFor,
  indonesian,
  InvalidInputError,
  largestContract,
  lateFee,
  nextPensionLimits,
  nextPensionWageCeiling,
  placeWorker,
  planProtection,
  projectJhtBalance,
  villageQuota,
  wageFromContribution,
} from "../../src/index.js";
import { nonWageEarnerColumns, wageEarnerColumns } from "../../src/batch/index.js";

type Call = (input: never) => unknown;
type Facts = Readonly<Record<string, unknown>>;

const month = "2026-05";
const worker = { segment: "wage-earner", month, riskGroup: "low", programmes: ["jkk"] };
const person = { segment: "non-wage-earner", month, programmes: ["jkk", "jkm"], fundedBy: "apbd" };
const project = { segment: "construction", month };
const plan = (group: Facts): Facts => ({
  from: month,
  to: month,
  groups: [{ name: "A", headcount: 3, fundedBy: "apbd", programmes: ["jkk"], ...group }],
});
const pension = {
  kind: "widow",
  date: "2026-05-01",
  segment: "wage-earner",
  contributionMonths: 10,
  registered: true,
};

const zeros: readonly (readonly [string, Call, Facts, string])[] = [
  ["a wage", computeContribution, { ...worker, wage: 0 }, "wage"],
  ["a wage as text", computeContribution, { ...worker, wage: "0.00" }, "wage"],
  ["a negative zero", computeContribution, { ...worker, wage: -0 }, "wage"],
  ["a daily wage", computeContribution, { ...worker, wage: { daily: 0 } }, "wage.daily"],
  ["a basic wage alone", computeContribution, { ...worker, wage: { basic: 0 } }, "wage.basic"],
  [
    "a basic wage beside allowances that are no wage",
    computeContribution,
    { ...worker, wage: { basic: "0", fixedAllowances: 0, overtime: 500_000 } },
    "wage.basic",
  ],
  [
    "three months of piece rates",
    computeContribution,
    { ...worker, wage: { pieceRate: [0, 0, 0] } },
    "wage.pieceRate",
  ],
  [
    "one of the wages for the same work",
    computeContribution,
    { ...worker, wage: { sameWork: [3_000_000, 0] } },
    "wage.sameWork[1]",
  ],
  ["a minimum wage", computeContribution, { ...worker, wage: 1, minimumWage: 0 }, "minimumWage"],
  ["an income", computeContribution, { ...person, income: 0 }, "income"],
  ["a contract", computeContribution, { ...project, contractValue: 0 }, "contractValue"],
  [
    "a contract with VAT",
    computeContribution,
    { ...project, contractValueWithVat: 0, vatPercent: 11 },
    "contractValueWithVat",
  ],
  ["the wages of a project", computeContribution, { ...project, wages: 0 }, "wages"],
  [
    "the wage of a group",
    planProtection,
    plan({ segment: "wage-earner", riskGroup: "low", wage: 0 }),
    "groups[0].wage",
  ],
  [
    "the income of a group",
    planProtection,
    plan({ segment: "non-wage-earner", income: 0 }),
    "groups[0].income",
  ],
  [
    "the income of a group in a budget",
    fitBudget,
    { ...plan({ segment: "non-wage-earner", income: 0 }), budget: 1_000_000 },
    "groups[0].income",
  ],
  [
    "the cost of a person",
    villageQuota,
    { villages: [], perVillage: 100, cost: { unitPerMonth: 0, months: 12 } },
    "cost.unitPerMonth",
  ],
  ["the income of a person", placeWorker, { month, occupation: "Nelayan", income: 0 }, "income"],
  [
    "the contribution behind a wage",
    wageFromContribution,
    { month, riskGroup: "low", programmes: ["jkk"], contribution: 0 },
    "contribution",
  ],
  [
    "the contribution of a band",
    incomeBandFor,
    { month, programmes: ["jkm"], contribution: 0 },
    "contribution",
  ],
  ["the contribution of a contract", largestContract, { month, contribution: 0 }, "contribution"],
  [
    "a contribution paid late",
    lateFee,
    { segment: "wage-earner", month, contribution: 0, paidOn: "2026-08-01" },
    "contribution",
  ],
  [
    "what was due",
    contributionDifference,
    { segment: "wage-earner", month, due: 0, paid: 0 },
    "due",
  ],
  [
    "the ceiling of the year before",
    nextPensionWageCeiling,
    { year: 2027, previous: 0, gdpGrowthPercent: 5 },
    "previous",
  ],
  [
    "the limits of the year before",
    nextPensionLimits,
    { year: 2027, previous: { minimum: 0, maximum: 5_000_000 }, inflationPercent: 2 },
    "previous.minimum",
  ],
  [
    "the wage of a projection",
    projectJhtBalance,
    { wage: 0, months: 12, returnPercentPerYear: 5 },
    "wage",
  ],
  [
    "the wage that an employer reported",
    projectJhtBalance,
    { wage: 1_000_000, reportedWage: 0, months: 12, returnPercentPerYear: 5 },
    "reportedWage",
  ],
  [
    "a part of the balance asked for",
    computeJhtClaim,
    {
      date: "2026-05-01",
      segment: "wage-earner",
      ground: "partial-home",
      balance: 5_000_000,
      requested: 0,
    },
    "requested",
  ],
  [
    "a wage of another employer",
    computeJkkBenefit,
    {
      date: "2026-05-01",
      segment: "wage-earner",
      wage: 3_000_000,
      otherWages: [0],
      death: true,
    },
    "otherWages[0]",
  ],
  [
    "a cost to be paid back",
    computeMigrantWorkerBenefit,
    { date: "2026-05-01", phase: "during", event: "treatment-abroad", cost: 0 },
    "cost",
  ],
  [
    "the contributions to a pension",
    computePension,
    { ...pension, accumulated: { contributions: 0, returns: 0 } },
    "accumulated.contributions",
  ],
];

describe("an amount of zero where the law needs an amount", () => {
  test.each(zeros)("%s is refused by its field", (_, call, input, path) => {
    let error: unknown;
    try {
      call(input as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InvalidInputError);
    const { issues } = error as InvalidInputError;
    expect(issues.map((issue) => issue.path)).toContain(path);
    const [issue] = issues.filter((one) => one.path === path);
    expect(issue?.code).toMatch(/zero|positive-rupiah|benefit\.wage/);
    expect(errorText(error as InvalidInputError, english)).toContain("zero");
    expect(errorText(error as InvalidInputError, indonesian)).toContain("nol");
  });

  test("a wage of zero is told what a month without wage means", () => {
    const call = (): unknown => computeContribution({ ...worker, wage: 0 } as never);
    expect(call).toThrow(InvalidInputError);
    try {
      call();
    } catch (error) {
      expect(errorText(error as InvalidInputError, english)).toContain("leave that month out");
      expect(errorText(error as InvalidInputError, indonesian)).toContain("bulan tanpa upah");
    }
  });

  test("a row at fault is kept apart from the others", () => {
    const { rows, errors } = computeContributions([
      { ...worker, wage: 0 },
      { ...worker, wage: 3_000_000 },
    ] as never);
    expect(errors.map(({ index }) => index)).toEqual([0]);
    expect(rows).toHaveLength(1);
  });

  test("a cell of zero in a column is a fault, and no free worker", () => {
    const wages = wageEarnerColumns({
      month,
      wages: Float64Array.of(0, -0, 3_000_000),
      riskGroups: "low",
      programmes: ["jkk"],
    });
    expect([...wages.faults]).toEqual([2, 2, 0]);
    expect(wages.totals.persons).toBe(1);
    expect([...wages.columns.total]).toEqual([NaN, NaN, 16_200]);
    const incomes = nonWageEarnerColumns({
      month,
      incomes: Float64Array.of(0, 1_000_000),
      programmes: ["jkk", "jkm"],
      fundedBy: "apbd",
    });
    expect([...incomes.faults]).toEqual([2, 0]);
    expect([...incomes.columns.total]).toEqual([NaN, 16_800]);
  });
});

describe("an amount that may be zero", () => {
  test("a balance, a budget, a cost, a month of piece rates, and what was paid", () => {
    const claim = { date: "2026-05-01", segment: "wage-earner", balance: 0 } as const;
    expect(computeJhtClaim({ ...claim, ground: "death", eventDate: "2026-04-01" }).total).toBe(0);
    expect(
      contributionDifference({ segment: "wage-earner", month, due: 5_400, paid: 0 }).total,
    ).toBeGreaterThan(0);
    const rates = { pieceRate: [0, 3_000_000, 3_000_000] };
    expect(computeContribution({ ...worker, wage: rates } as never).total).toBe(10_800);
  });

  test("a basic wage beside fixed allowances", () => {
    const parts = { basic: 0, fixedAllowances: 2_000_000 };
    const { total } = computeContribution({ ...worker, wage: 2_000_000 } as never);
    expect(computeContribution({ ...worker, wage: parts } as never).total).toBe(total);
  });
});
