import { describe, expect, test } from "vitest";
import {
  computeContribution,
  computeContributions,
  computeJkkBenefit,
  computeJkmBenefit,
  computeJkpBenefit,
  computePension,
  english,
  expectedBenefits,
  indonesian,
  InvalidInputError,
  nextPensionLimits,
  nextPensionWageCeiling,
  nextYearPension,
  planProtection,
  projectJhtBalance,
  textOf,
  type Warning,
} from "../../src/index.js";
import { nonWageEarnerColumns, wageEarnerColumns } from "../../src/batch/index.js";
import { plausible } from "../../src/core/plausible.js";

type Call = (input: never) => { readonly warnings: readonly Warning[] };
type Facts = Readonly<Record<string, unknown>>;

const month = "2026-05";
const worker = { segment: "wage-earner", month, riskGroup: "low", programmes: ["jkk"] };
const person = { segment: "non-wage-earner", month, programmes: ["jkk"], fundedBy: "apbd" };
const project = { segment: "construction", month };
const hurt = { date: "2026-05-01", segment: "wage-earner", wage: 3_000_000 };
const lost = { terminationDate: "2026-05-01", cause: "dismissal", contributionMonthsInLast24: 24 };
const savings = { months: 12, returnPercentPerYear: 5 };
const pension = {
  kind: "widow",
  date: "2026-05-01",
  segment: "wage-earner",
  contributionMonths: 10,
  weightedAverageAnnualWage: 60_000_000,
  membershipStart: "2025-07-01",
  registered: true,
  densityPercent: 90,
};
const plan = {
  from: month,
  to: month,
  groups: [
    {
      name: "A",
      headcount: 3,
      segment: "non-wage-earner",
      income: 1_000_000,
      fundedBy: "apbd",
      programmes: ["jkk", "jkm"],
    },
  ],
};
const rates = {
  ...plan,
  membershipStart: "2020-01-01",
  deathRatePerThousand: 4,
  accidentDeathRatePerThousand: 1,
};

const isOdd = ({ code }: Warning): boolean => code.includes("look");
const oddOf = (call: Call, input: Facts): string[] =>
  call(input as never)
    .warnings.filter(isOdd)
    .map(({ code, values }) => {
      const figure = values?.["figure"] as { key: string } | undefined;
      return `${code} ${figure?.key ?? ""}`;
    });

const small = "amount-looks-too-small";
const fraction = "percent-looks-like-fraction";
const large = "number-looks-too-large";

describe("a figure that can hardly be meant", () => {
  test.each<readonly [string, Call, Facts, string]>([
    [
      "a wage in thousands",
      computeContribution,
      { ...worker, wage: 4_500 },
      `${small} figure.wage`,
    ],
    [
      "a wage in millions",
      computeContribution,
      { ...worker, wage: { daily: 150 } },
      `${small} figure.wage`,
    ],
    ["an income", computeContribution, { ...person, income: 1_500 }, `${small} figure.income`],
    [
      "a contract",
      computeContribution,
      { ...project, contractValue: 850 },
      `${small} figure.contract-value`,
    ],
    [
      "the wages of a project",
      computeContribution,
      { ...project, wages: 99_999.99 },
      `${small} figure.project-wages`,
    ],
    [
      "VAT",
      computeContribution,
      { ...project, contractValueWithVat: 850_000_000, vatPercent: 0.11 },
      `${fraction} figure.vat`,
    ],
    [
      "a group of a plan",
      planProtection,
      { ...plan, groups: [{ ...plan.groups[0], income: 1_000 }] },
      `${small} figure.income`,
    ],
    [
      "the loss of a function",
      computeJkkBenefit,
      { ...hurt, disabilities: [{ part: "right-thumb", functionLostPercent: 0.5 }] },
      `${fraction} figure.function-lost`,
    ],
    [
      "the efficiency of eyes",
      computeJkkBenefit,
      {
        ...hurt,
        disabilities: [
          { visualAcuity: { betterEyeEfficiencyPercent: 0.9, worseEyeEfficiencyPercent: 0.9 } },
        ],
      },
      `${fraction} figure.eye-efficiency`,
    ],
    [
      "days of inability",
      computeJkkBenefit,
      { ...hurt, temporaryInability: { days: 100_000 } },
      `${large} figure.days-of-inability`,
    ],
    [
      "a spell of inability",
      computeJkkBenefit,
      { ...hurt, temporaryInability: { from: "2026-05-01", to: "2226-05-01" } },
      `${large} figure.days-of-inability`,
    ],
    [
      "the wage of a benefit",
      computeJkkBenefit,
      { ...hurt, wage: 4_500, death: true },
      `${small} figure.wage`,
    ],
    [
      "memberships",
      computeJkmBenefit,
      { date: "2024-05-29", segment: "wage-earner", memberships: 1_000 },
      `${large} figure.memberships`,
    ],
    ["a lost wage", computeJkpBenefit, { ...lost, wage: 7_000 }, `${small} figure.wage`],
    [
      "the density of contributions",
      computePension,
      { ...pension, densityPercent: 0.9 },
      `${fraction} figure.density`,
    ],
    [
      "a return",
      projectJhtBalance,
      { ...savings, wage: 5_000_000, returnPercentPerYear: 0.05 },
      `${fraction} figure.return`,
    ],
    [
      "a return by years",
      projectJhtBalance,
      {
        ...savings,
        wage: 5_000_000,
        start: "2024-01",
        returnPercentPerYear: [{ year: 2024, percent: 0.05 }],
      },
      `${fraction} figure.return`,
    ],
    [
      "the wage of a projection",
      projectJhtBalance,
      { ...savings, wage: 5 },
      `${small} figure.wage`,
    ],
    [
      "deaths",
      expectedBenefits,
      { ...rates, deathRatePerThousand: 400 },
      `${large} figure.death-rate`,
    ],
  ])("%s is to be checked", (_, call, input, odd) => {
    expect(oddOf(call, input)).toContain(odd);
    for (const warning of call(input as never).warnings.filter(isOdd)) {
      expect(warning.severity).toBe("check");
      expect(textOf(warning, english)).toMatch(/^Please check /);
      expect(textOf(warning, indonesian)).toMatch(/^Mohon diperiksa /);
    }
  });

  test.each<readonly [string, Call, Facts]>([
    ["a wage", computeContribution, { ...worker, wage: plausible.leastAmount }],
    ["a wage a day", computeContribution, { ...worker, wage: { daily: 4_000 } }],
    [
      "VAT of one percent",
      computeContribution,
      { ...project, contractValueWithVat: 850_000_000, vatPercent: 1 },
    ],
    [
      "no VAT",
      computeContribution,
      { ...project, contractValueWithVat: 850_000_000, vatPercent: 0 },
    ],
    ["days", computeJkkBenefit, { ...hurt, temporaryInability: { days: plausible.mostDays } }],
    ["density", computePension, pension],
    ["rates of death", expectedBenefits, rates],
  ])("%s that is plausible says nothing", (_, call, input) => {
    expect(oddOf(call, input)).toEqual([]);
  });

  test("many rows with small wages are one warning each, and none for the others", () => {
    const wages = [4_500, 5_500, 4_500_000];
    const { rows, warnings } = computeContributions(
      wages.map((wage) => ({ ...worker, wage })) as never,
    );
    expect(rows).toHaveLength(3);
    expect(warnings.filter(isOdd)).toHaveLength(1);
  });

  test("columns count the rows", () => {
    const wages = wageEarnerColumns({
      month,
      wages: Float64Array.of(0, 4_500, 99_999.99, 100_000),
      riskGroups: "low",
      programmes: ["jkk"],
    });
    const values = { rows: 2, least: plausible.leastAmount };
    const found = expect.objectContaining({ code: "amounts-look-too-small", values }) as unknown;
    expect(wages.warnings).toContainEqual(found);
    const incomes = nonWageEarnerColumns({
      month,
      incomes: Float64Array.of(1_000, 99_999, 1_000_000),
      programmes: ["jkk"],
      fundedBy: "apbd",
    });
    expect(incomes.warnings).toContainEqual(found);
    const usual = { month, incomes: Float64Array.of(1_000_000) } as const;
    const { warnings } = nonWageEarnerColumns({ ...usual, programmes: ["jkk"], fundedBy: "apbd" });
    expect(warnings.filter(isOdd)).toEqual([]);
  });
});

describe("a growth below one percent", () => {
  const year = 2027;
  const limits = { year, previous: { minimum: 411_400, maximum: 4_932_300 } };
  test.each<readonly [string, (input: never) => unknown, Facts, string]>([
    [
      "of the economy",
      nextPensionWageCeiling,
      { year, previous: 11_086_300, gdpGrowthPercent: 0.0511 },
      "gdpGrowthPercent",
    ],
    ["of prices", nextPensionLimits, { ...limits, inflationPercent: 0.0292 }, "inflationPercent"],
    [
      "of a pension",
      nextYearPension,
      { pension: 750_000, month: "2026-03", inflationPercent: 0.0292 },
      "inflationPercent",
    ],
  ])("%s is refused unless it is said to be meant", (_, call, input, path) => {
    try {
      call(input as never);
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidInputError).issues).toMatchObject([
        { path, code: "expected.percent.looks-like-fraction" },
      ]);
    }
    expect(() => call({ ...input, belowOnePercent: true } as never)).not.toThrow();
  });
});

describe("rates of death beyond everybody", () => {
  test.each([
    { deathRatePerThousand: 1_001 },
    { deathRatePerThousand: 600, accidentDeathRatePerThousand: 401 },
  ])("%j is refused", (given) => {
    expect(() => expectedBenefits({ ...rates, ...given } as never)).toThrow(InvalidInputError);
  });
});
