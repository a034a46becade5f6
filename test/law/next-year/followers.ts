import { monthAfter } from "../../../src/core/calendar.js";
import { added, firstMonth, oldCeiling, pensionOf, type Results } from "./set-up.js";

/** What the functions that stand on the monthly bill give for a wage just above the old ceiling. */
export function followers({ library, batch }: Results, wage: number) {
  const programmes = ["jkk", "jp"] as const;
  const worker = { segment: "wage-earner", wage, riskGroup: "low", programmes } as const;
  const from = monthAfter(firstMonth, -2);
  const to = monthAfter(firstMonth, 2);
  const member = {
    segment: "non-wage-earner",
    income: 1_000_000,
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
    headcount: 9,
  } as const;
  const plan = library.planProtection({
    from,
    to,
    groups: [
      { ...worker, name: "staff", fundedBy: "employer", headcount: 7 },
      { ...member, name: "farmers" },
    ],
  });
  const columns = batch.wageEarnerColumns({
    month: firstMonth,
    wages: Float64Array.of(1_000_000, wage),
    riskGroups: "low",
    programmes,
  }).columns;
  const { wages } = library.wageFromContribution({
    month: firstMonth,
    contribution: pensionOf(oldCeiling, oldCeiling).worker,
    payer: "worker",
    programmes: ["jp"],
  });
  const year = Number(firstMonth.slice(0, 4));
  const pension = library.computePension({
    date: added.from,
    segment: "wage-earner",
    kind: "disability",
    birthDate: "1990-01-01",
    contributionMonths: 2,
    membershipStart: `${year - 1}-01-01`,
    densityPercent: 90,
    annualWages: [{ year, wage: 2 * wage, months: 2 }],
  });
  const { contribution, ...bounds } = wages ?? { contribution: 0, from: 0 };
  return {
    ceilings: [-1, 0, 24].map((later) =>
      library.pensionWageCeiling(monthAfter(firstMonth, later), { assumeUnchanged: true }),
    ),
    rows: library.computeContributions([{ ...worker, month: from, to }]).total,
    plan: plan.total,
    columns: [
      columns.jkk?.[1] ?? 0,
      columns.jpWorker?.[0] ?? 0,
      columns.jpEmployer?.[1] ?? 0,
      columns.jpWorker?.[1] ?? 0,
    ],
    wages: bounds,
    ofPension: pension.warnings.map(({ code }) => code),
    rest: [
      contribution,
      plan.byGroup[1],
      pension.lines,
      library.planProtection({ from, to, groups: [{ ...member, name: "farmers" }] }),
      library.pensionLimits(firstMonth, { assumeUnchanged: true }),
      library.pensionLimits(year, { assumeUnchanged: true }),
      library.nextPensionWageCeiling({ year, previous: oldCeiling, gdpGrowthPercent: 5 }),
      library.contributionDueDate({ segment: "wage-earner", month: firstMonth }),
    ],
  };
}
