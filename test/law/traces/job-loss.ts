import {
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  jkpQualifyingMonths,
  OutOfCoverageError,
} from "../../../src/index.js";

/** What the benefits on job loss and of migrant workers read on a date. */
export function traceJobLoss(date: string): unknown[] {
  return [...jobLoss(date), ...migrantWorkers(date)];
}

function jobLoss(date: string): unknown[] {
  const lost = {
    terminationDate: date,
    cause: "dismissal",
    wage: 2,
    contributionMonthsInLast24: 24,
    consecutiveContributionMonths: 24,
    claimedOn: date,
    foundEligibleOn: date,
    firstPaidOn: date,
    proof: "court-ruling",
  } as const;
  return [
    () => computeJkpBenefit({ ...lost, reportedWage: 1, employers: 2, arrearsMonths: 9 }),
    () => computeJkpBenefit({ ...lost, months: [{ month: 2, applications: 0 }] }),
    () => computeJkpBenefit({ ...lost, enrolled: false, employerSize: "large" }),
    () =>
      computeJkpBenefit({
        ...lost,
        terminationDate: "2024-12-01",
        claimedOn: "2024-12-01",
        foundEligibleOn: "2024-12-02",
        firstPaidOn: "2024-12-10",
      }),
    () =>
      computeJkpBenefit({
        ...lost,
        cause: "resignation",
        citizen: false,
        ageAtRegistration: 1,
        registeredInJkn: true,
        employerSize: "large",
        programmes: [],
      }),
    () => jkpQualifyingMonths({ terminationDate: date, paidMonths: [] }),
    () => readMonthCondition(lost),
  ].map(ifCovered);
}

/** A month whose condition is not met shows the article that asks for it. */
function readMonthCondition(lost: Parameters<typeof computeJkpBenefit>[0]): unknown {
  return computeJkpBenefit({ ...lost, months: [{ month: 2, interviews: 0 }] });
}

function migrantWorkers(date: string): unknown[] {
  const during = { date, phase: "during" } as const;
  const children = [{ level: "sd", grade: 1 }] as const;
  const options = { readings: { "migrant-worker.amounts-of-one-source": "use" } } as const;
  const cases = [
    { ...during, event: "death", cause: "other", children },
    { ...during, event: "death", cause: "work-accident", children },
    { ...during, phase: "after", event: "death", cause: "other" },
    { ...during, event: "total-disability" },
    { ...during, event: "rape" },
    { ...during, event: "one-sided-dismissal" },
    { ...during, event: "accident-dismissal", serviceMonths: 4 },
    { ...during, event: "placed-against-contract", transportCost: 1 },
    { ...during, event: "treatment-abroad", cost: 1 },
    { ...during, event: "home-care", cost: 1 },
    { ...during, event: "hearing-aid", cost: 1 },
    { ...during, event: "glasses", cost: 1 },
    { ...during, phase: "after", event: "loss-on-the-way-home", cost: 1 },
    {
      ...during,
      phase: "before",
      event: "failed-departure",
      agencyFault: false,
      governmentPolicy: false,
    },
  ] as const;
  return cases.map((one) => ifCovered(() => computeMigrantWorkerBenefit(one, options)));
}

function ifCovered(calculation: () => unknown): unknown {
  try {
    return calculation();
  } catch (error) {
    if (error instanceof OutOfCoverageError) return undefined;
    throw error;
  }
}
