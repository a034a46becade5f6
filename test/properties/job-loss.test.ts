import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  type Benefit,
  type JkpBenefitInput,
  type MigrantWorkerBenefitInput,
} from "../../src/index.js";
import { outcomeOf } from "../../src/core/check.js";
import { expectData } from "./expect-data.js";

const wage = fc.oneof(
  fc.integer({ min: 100, max: 20_000_000 }),
  fc.integer({ min: 10_000, max: 1_000_000_000 }).map((sen) => sen / 100),
);
const date = fc
  .integer({ min: 0, max: 2_000 })
  .map((days) => new Date(Date.UTC(2021, 1, 2 + days)).toISOString().slice(0, 10));
const jobLoss: fc.Arbitrary<JkpBenefitInput> = date.chain((terminationDate) =>
  fc
    .record(
      {
        terminationDate: fc.constant(terminationDate),
        wage,
        cause: fc.constantFrom("dismissal", "contract-ended-early", "resignation"),
        contributionMonthsInLast24: fc.nat(24),
        consecutiveContributionMonths: fc.nat(12),
        claimedOn: fc.constant(terminationDate),
        foundEligibleOn: fc.constant(terminationDate),
        willingToWork: fc.boolean(),
        proof: fc.constantFrom("court-ruling", "ministry-receipt", "none"),
        arrearsMonths: fc.nat(8),
        employerClosed: fc.boolean(),
        reportedWage: wage,
        enrolled: fc.boolean(),
        employerSize: fc.constantFrom("micro", "small", "large"),
      },
      {
        requiredKeys: [
          "terminationDate",
          "wage",
          "cause",
          "contributionMonthsInLast24",
          "consecutiveContributionMonths",
          "claimedOn",
          "foundEligibleOn",
          "employerSize",
        ],
      },
    )
    .map(withoutContradictions),
);

/** Months in a row are some of the months paid; who was never enrolled has no arrears and no report. */
function withoutContradictions({
  reportedWage,
  arrearsMonths,
  ...facts
}: JkpBenefitInput): JkpBenefitInput {
  const { contributionMonthsInLast24: paid = 0, consecutiveContributionMonths: run = 0 } = facts;
  const settled = { ...facts, consecutiveContributionMonths: Math.min(run, paid) };
  if (facts.enrolled === false) return settled;
  return {
    ...settled,
    ...(reportedWage !== undefined && { reportedWage }),
    ...(arrearsMonths !== undefined && { arrearsMonths }),
  };
}

const loss: fc.Arbitrary<MigrantWorkerBenefitInput> = fc.record({
  date: fc.constantFrom("2018-12-10", "2023-02-21", "2023-02-22", "2026-05-01"),
  phase: fc.constantFrom("before", "during", "after"),
  event: fc.constantFrom("treatment-abroad", "home-care", "glasses", "loss-on-the-way-home"),
  cost: wage,
});

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function isSound<Input>(compute: (input: Input) => Benefit, input: Input): void {
  const benefit = compute(input);
  expect(sum(benefit.lines.map(({ amount }) => amount))).toBe(benefit.total);
  expect(sum(Object.values(benefit.byItem))).toBe(benefit.total);
  expectData(compute, input, benefit);
}

describe("JKP", () => {
  test("the total is the sum of the months, and the result is plain data", () => {
    fc.assert(
      fc.property(jobLoss, (input) => {
        isSound(computeJkpBenefit, input);
      }),
    );
  });

  test("something is due just when no condition bars it", () => {
    fc.assert(
      fc.property(jobLoss, (input) => {
        const { checks, lines } = computeJkpBenefit(input);
        expect(lines.length > 0).toBe(outcomeOf(checks) === "eligible");
      }),
    );
  });

  test("a higher wage never gives less, and no month passes the ceiling's share", () => {
    fc.assert(
      fc.property(jobLoss, fc.nat(5_000_000), (input, more) => {
        const higher = Math.ceil(Number(input.wage)) + more;
        const reported = (wage: typeof input.wage): JkpBenefitInput => ({
          ...input,
          wage,
          ...(input.enrolled !== false && { reportedWage: wage }),
        });
        const less = computeJkpBenefit(reported(input.wage));
        const raised = computeJkpBenefit(reported(higher));
        expect(raised.total).toBeGreaterThanOrEqual(less.total);
        for (const { amount } of raised.lines) expect(amount).toBeLessThanOrEqual(3_000_000);
      }),
    );
  });

  test("BPJS and the employer together give what the wage earned would have given", () => {
    fc.assert(
      fc.property(jobLoss, (input) => {
        const { reportedWage = input.wage, ...paid } = input;
        const inFull = computeJkpBenefit(paid);
        const { total, owedByEmployer } = computeJkpBenefit(input);
        const owed = sum(owedByEmployer.map(({ amount }) => amount));
        const asEarned = sum(inFull.owedByEmployer.map(({ amount }) => amount)) + inFull.total;
        if (Number(reportedWage) <= Number(paid.wage)) expect(total + owed).toBe(asEarned);
      }),
    );
  });
});

describe("migrant workers", () => {
  test("a cost is never paid beyond itself, and more cost never gives less", () => {
    fc.assert(
      fc.property(loss, fc.nat(5_000_000), (input, more) => {
        const paid = computeMigrantWorkerBenefit(input);
        isSound(computeMigrantWorkerBenefit, input);
        const cost = "cost" in input ? Number(input.cost) : 0;
        expect(paid.total).toBeLessThanOrEqual(Math.round(cost));
        const raised = { ...input, cost: Math.ceil(cost) + more } as MigrantWorkerBenefitInput;
        expect(computeMigrantWorkerBenefit(raised).total).toBeGreaterThanOrEqual(paid.total);
      }),
    );
  });

  test("what is asked for is asked for by name", () => {
    const failed = { date: "2025-01-01", phase: "before", event: "failed-departure" } as const;
    const { total, undetermined } = computeMigrantWorkerBenefit(failed);
    expect(total).toBe(0);
    expect(undetermined).toMatchObject([{ missing: ["agencyFault", "governmentPolicy"] }]);
  });
});
