import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addToTally,
  assessEligibility,
  assessEvent,
  claimDeadlines,
  claimDocuments,
  comparePlans,
  computeContribution,
  computeContributions,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computePension,
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  contributionArrears,
  contributionDifference,
  contributionDueDate,
  costToReach,
  coverageGrowth,
  coverageOfTally,
  emptyCoverageTally,
  evaluateProgramme,
  expectedBenefits,
  explain,
  findBusinessKind,
  heirsInOrder,
  indonesian,
  fitBudget,
  createScreening,
  fundingCheck,
  incomeBandFor,
  JamsosnakerError,
  jhtTax,
  jkpQualifyingMonths,
  largestContract,
  lateFee,
  latePaymentCompensation,
  measureCoverage,
  membershipRegister,
  membershipStanding,
  mergeTallies,
  nextPensionLimits,
  nextPensionWageCeiling,
  nextYearPension,
  pensionAge,
  pensionAgeDateFor,
  paymentDeadline,
  pensionLimits,
  parseNik,
  pensionWageCeiling,
  placeWorker,
  pathToTarget,
  planProtection,
  planRange,
  projectJhtBalance,
  projectScholarship,
  scholarshipCalendar,
  screenRoster,
  villageQuota,
  wageFromContribution,
  type ContributionInput,
  type FundingSource,
  type RiskGroup,
} from "../../src/index.js";
import {
  constructionColumns,
  coverageColumns,
  jhtBalanceColumns,
  jkkDeathColumns,
  jkmColumns,
  migrantWorkerColumns,
  nonWageEarnerColumns,
  wageEarnerColumns,
} from "../../src/batch/index.js";
import { runs } from "../runs.js";
import { expectData } from "./expect-data.js";

const month = fc
  .tuple(fc.integer({ min: 2015, max: 2028 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, index]) => `${year}-${String(index).padStart(2, "0")}`)
  .filter((text) => text >= "2015-07");
const wage = fc.oneof(
  fc.integer({ min: 1, max: 100_000_000 }),
  fc.integer({ min: 1, max: 1_000_000_000 }).map((sen) => sen / 100),
);
const riskGroup = fc.constantFrom<RiskGroup>("very-low", "low", "medium", "high", "very-high");
const fundedBy = fc.constantFrom<FundingSource>("self", "apbd", "apbdes", "csr", "zakat");
const worker = fc.record({
  segment: fc.constant("wage-earner" as const),
  month,
  wage,
  riskGroup,
  programmes: fc.subarray(["jkk", "jkm", "jht", "jp"] as const, { minLength: 1 }),
});
const person = fc.record({
  segment: fc.constant("non-wage-earner" as const),
  month,
  income: wage,
  programmes: fc.subarray(["jkk", "jkm", "jht"] as const, { minLength: 1 }),
  sector: fc.constantFrom("transport" as const, "other" as const),
  fundedBy,
});

const project = fc.record({
  segment: fc.constant("construction" as const),
  month,
  contractValue: fc.integer({ min: 1, max: 1_000_000_000_000 }),
});
const migrant = fc.record({
  segment: fc.constant("migrant-worker" as const),
  date: fc.constantFrom("2019-01-29", "2023-02-21", "2023-02-22", "2026-05-20"),
  via: fc.constantFrom("agency" as const, "individual" as const),
  contractMonths: fc.constantFrom(6, 12, 24),
  jht: fc.constantFrom(50_000, 600_000),
});

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

describe("contributions", () => {
  test("the total is the sum of the lines, of the programmes and of the payers", () => {
    fc.assert(
      fc.property(fc.oneof(worker, person, project, migrant), (input: ContributionInput) => {
        const { total, lines, byProgramme, byPayer } = computeContribution(input);
        expect(sum(lines.map((line) => line.amount))).toBe(total);
        expect(sum(Object.values(byProgramme))).toBe(total);
        expect(sum(Object.values(byPayer))).toBe(total);
        expect(Number.isSafeInteger(total) && total >= 0).toBe(true);
        for (const line of lines) {
          expect(Math.abs(Number(line.exact) - line.amount)).toBeLessThanOrEqual(0.5 + 1e-6);
        }
      }),
    );
  });

  test("a higher wage or income never costs less", () => {
    fc.assert(
      fc.property(fc.oneof(worker, person, project), fc.nat(5_000_000), (input, more) => {
        const raised: ContributionInput =
          input.segment === "wage-earner"
            ? { ...input, wage: Math.floor(input.wage) + 1 + more }
            : input.segment === "construction"
              ? { ...input, contractValue: input.contractValue + more }
              : { ...input, income: Math.floor(input.income) + 1 + more };
        expect(computeContribution(raised).total).toBeGreaterThanOrEqual(
          computeContribution(input).total,
        );
      }),
    );
  });

  test("enrolment in JKP never changes the bill", () => {
    fc.assert(
      fc.property(worker, (input) => {
        fc.pre(input.month >= "2021-02");
        expect(computeContribution({ ...input, jkpEnrolled: true }).total).toBe(
          computeContribution(input).total,
        );
      }),
    );
  });

  test("a result is plain data", () => {
    fc.assert(
      fc.property(fc.oneof(worker, person, project, migrant), (input: ContributionInput) => {
        expectData(computeContribution, input, computeContribution(input));
      }),
    );
  });
});

describe("plans", () => {
  const headcount = fc.nat(50_000);

  test("splitting the period does not change the cost", () => {
    fc.assert(
      fc.property(headcount, fc.integer({ min: 1, max: 11 }), fundedBy, (people, cut, funding) => {
        const groups = [
          {
            name: "g",
            headcount: people,
            segment: "non-wage-earner" as const,
            income: 1_000_000,
            programmes: ["jkk", "jkm"] as const,
            fundedBy: funding,
            sector: "other" as const,
          },
        ];
        const at = (index: number): string => `2026-${String(index).padStart(2, "0")}`;
        const whole = planProtection({ from: at(1), to: at(12), groups });
        const first = planProtection({ from: at(1), to: at(cut), groups });
        const second = planProtection({ from: at(cut + 1), to: at(12), groups });
        expect(first.total + second.total).toBe(whole.total);
        expect([...first.byMonth, ...second.byMonth]).toEqual(whole.byMonth);
        expect(sum(Object.values(whole.byFunding))).toBe(whole.total);
        expect(sum(whole.byGroup.map((group) => group.total))).toBe(whole.total);
      }),
      runs(50),
    );
  });
});

describe("coverage", () => {
  test("the order of rows changes nothing, and reaching the target reaches it", () => {
    const row = fc.record({ covered: fc.nat(10_000), workers: fc.nat(10_000) });
    const target = fc.integer({ min: 1, max: 1_000 }).map((thousandths) => thousandths / 1_000);
    fc.assert(
      fc.property(fc.array(row), target, (rows, wanted) => {
        const options = { definition: "segment", target: wanted } as const;
        const { overall } = measureCoverage(rows, options);
        const { covered = NaN, workers = NaN } = overall;
        expect(measureCoverage([...rows].reverse(), options).overall).toEqual(overall);
        const reached = covered + (overall.neededForTarget ?? 0);
        expect(reached * 1_000).toBeGreaterThanOrEqual(Math.round(wanted * 1_000) * workers);
      }),
    );
  });
});

describe("anything as input", () => {
  const anyScheme = {
    title: { id: "Skema", en: "Scheme" },
    regulation: { title: "Peraturan", evidence: "text" },
    on: "2026-05-01",
    programmes: ["jkk"],
  } as const;
  const calls: Record<string, (input: never) => unknown> = {
    computeContribution,
    computeContributions,
    contributionArrears,
    contributionDifference,
    contributionDueDate,
    lateFee,
    membershipStanding,
    incomeBandFor,
    largestContract,
    wageFromContribution,
    nextPensionLimits,
    nextPensionWageCeiling,
    pensionLimits,
    pensionWageCeiling,
    findBusinessKind: (text) => findBusinessKind(text, { on: "2026-05-01" }),
    wageEarnerColumns,
    nonWageEarnerColumns,
    constructionColumns,
    migrantWorkerColumns,
    jkmColumns,
    jkkDeathColumns,
    jhtBalanceColumns,
    coverageColumns,
    computeJkkBenefit,
    computeJkmBenefit,
    computeJkpBenefit,
    jkpQualifyingMonths,
    computeMigrantWorkerBenefit,
    projectScholarship,
    computeJhtClaim,
    jhtTax,
    projectJhtBalance,
    computePension,
    nextYearPension,
    pensionAge,
    pensionAgeDateFor,
    scholarshipCalendar,
    heirsInOrder,
    paymentDeadline,
    latePaymentCompensation,
    claimDeadlines,
    claimDocuments,
    assessEligibility,
    assessEvent,
    planProtection,
    planRange,
    pathToTarget,
    villageQuota,
    costToReach,
    fitBudget,
    expectedBenefits,
    evaluateProgramme,
    comparePlans: (plan) => comparePlans(plan, plan),
    coverageGrowth: (report) => coverageGrowth(report, report),
    emptyCoverageTally,
    addToTally: (rows) => addToTally(emptyCoverageTally("segment"), rows),
    mergeTallies: (tally) => mergeTallies(tally, tally),
    coverageOfTally: (tally) => coverageOfTally(tally),
    parseNik,
    placeWorker,
    fundingCheck,
    createScreening,
    screenRoster: (rows) => screenRoster(rows, anyScheme),
    membershipRegister: (rows) => membershipRegister(rows, { from: "2026-01", to: "2026-06" }),
    "a row of a register": (row) =>
      membershipRegister([row], { from: "2026-01", to: "2026-06", paidTo: "2026-03" }),
    "the context of a register": (context) => membershipRegister([], context),
    "a row of a screening": (row) => createScreening(anyScheme).add(row),
    measureCoverage: (rows) => measureCoverage(rows, { definition: "segment" }),
    explain: (result) => explain(result, { locale: indonesian, format: "text" }),
  };
  const nearly = fc.record(
    {
      segment: fc.constantFrom(
        "wage-earner",
        "non-wage-earner",
        "construction",
        "migrant-worker",
        "x",
      ),
      contractValue: fc.double(),
      contractMonths: fc.integer(),
      via: fc.constantFrom("agency", "individual"),
      contribution: fc.oneof(fc.double(), fc.nat(1_000_000)),
      paidOn: fc.constantFrom("2026-05-01", "2026-02-30"),
      on: fc.constantFrom("2025-06-10", "2014-01-01"),
      unpaidMonths: fc.array(month),
      year: fc.integer(),
      previous: fc.double(),
      month: fc.oneof(month, fc.string()),
      date: fc.constantFrom("2025-06-10", "2015-06-30", "2026-02-30"),
      eventDate: fc.constantFrom("2025-06-10", "2015-06-30"),
      cause: fc.constantFrom("death", "work-accident-death", "dismissal", "other"),
      terminationDate: fc.constantFrom("2025-06-10", "2024-12-01", "2020-01-01"),
      contributionMonthsInLast24: fc.integer(),
      paidMonths: fc.array(month),
      phase: fc.constantFrom("before", "during", "after"),
      migrantPhase: fc.constantFrom("before", "during", "x"),
      event: fc.constantFrom("death", "rape", "glasses", "failed-departure"),
      cost: fc.double(),
      wage: fc.oneof(fc.double(), fc.string(), wage),
      income: fc.oneof(fc.double(), wage),
      programmes: fc.array(fc.constantFrom("jkk", "jkm", "jht", "jp", "jkp", "x")),
      death: fc.boolean(),
      disabilities: fc.array(
        fc.record(
          {
            part: fc.constantFrom("scalp", "right-thumb", "visual-field", "x"),
            percent: fc.oneof(fc.double(), fc.nat(40)),
            units: fc.oneof(fc.double(), fc.nat(20)),
            functionLostPercent: fc.nat(120),
          },
          { requiredKeys: ["part"] },
        ),
      ),
      temporaryInability: fc.oneof(
        fc.record({ days: fc.integer() }),
        fc.record({ from: fc.constantFrom("2025-06-10"), to: fc.constantFrom("2026-01-01", "x") }),
      ),
      expenses: fc.record({ dentures: fc.double(), homeCare: wage }, { requiredKeys: [] }),
      enrolled: fc.boolean(),
      arrearsMonths: fc.integer(),
      children: fc.array(fc.record({ level: fc.constantFrom("sd", "higher"), grade: fc.nat(6) })),
      fundedBy: fc.constantFrom("self", "apbd", "x"),
    },
    { requiredKeys: [] },
  );

  test.each(Object.entries(calls))("%s gives a result or a JamsosnakerError", (_, call) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearly), (input) => {
        try {
          call(input as never);
        } catch (error) {
          expect(error).toBeInstanceOf(JamsosnakerError);
        }
      }),
      runs(100),
    );
  });
});
