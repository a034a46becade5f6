import { daysIn } from "./sums/days.js";
import type { Accident } from "./sums/jkk.js";
import type { Death } from "./sums/jkm.js";
import type { NonWageEarner } from "./sums/non-wage-earner.js";
import type { WageEarner } from "./sums/wage-earner.js";

/** Facts on which the two computations need not agree, and why. */
interface Known {
  readonly kind: string;
  readonly why: string;
  readonly holds: (facts: never) => boolean;
}

const daysOf = (spells: readonly { readonly from: string; readonly to: string }[]): number =>
  spells.reduce((all, { from, to }) => all + daysIn(from, to), 0);

/** The facts that are not compared. */
export const known: readonly Known[] = [
  {
    kind: "contribution, non-wage earner",
    why: "no relief of PP 50/2025 for employers and village budgets; the library still asks for more",
    holds: ({ month, isEmployer, sector, fundedBy }: NonWageEarner) =>
      month >= "2026-01" &&
      (isEmployer === true || fundedBy === "apbdes") &&
      (sector === undefined || fundedBy === undefined),
  },
  {
    kind: "contribution, wage earner",
    why: "the relief of PP 7/2025 is barred by one fact; the library still asks for another",
    holds: ({ month, employer, paidOn }: WageEarner) =>
      month >= "2025-02" &&
      month <= "2026-01" &&
      employer?.industry !== undefined &&
      (employer.activeMembers === undefined || employer.arrearsFree === undefined) &&
      (employer.arrearsFree === false || (paidOn ?? "") > "2026-06-30"),
  },
  {
    kind: "JKM",
    why: "months paid in all do not tell how old the present membership is; the library takes it so",
    holds: ({ date, segment, membershipStart, contributionMonths }: Death) =>
      date >= "2025-02-24" &&
      segment === "non-wage-earner" &&
      membershipStart === undefined &&
      contributionMonths !== undefined,
  },
  {
    kind: "JKK",
    why: "a late report names the employers of wage earners; the library applies it to construction",
    holds: ({ date, segment, reportedInTime }: Accident) =>
      date >= "2025-02-24" && segment === "construction" && reportedInTime === false,
  },
  {
    kind: "JKK",
    why: "the law does not say how the calendar months of several spells add up",
    holds: ({ temporaryInability }: Accident) =>
      Array.isArray(temporaryInability) &&
      temporaryInability.length > 1 &&
      daysOf(temporaryInability) > 180,
  },
];

/** Why facts are not compared; absent where they are. */
export function notCompared(kind: string, facts: unknown): string | undefined {
  return known.find((one) => one.kind === kind && one.holds(facts as never))?.why;
}
