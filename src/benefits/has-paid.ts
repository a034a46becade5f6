import type { MonthsPaid } from "./benefit-schema.js";

/** Whether so many months are paid; undefined where what is known does not tell. */
export function hasPaid(facts: MonthsPaid, months: number): boolean | undefined {
  if (facts.contributionMonths !== undefined) return facts.contributionMonths >= months;
  return monthsAtLeast(facts) >= months ? true : undefined;
}

/** Whether so many months are paid without a break; months in all are never fewer. */
export function hasPaidUnbroken(
  { contributionMonths, consecutiveContributionMonths }: MonthsPaid,
  months: number,
): boolean | undefined {
  if (consecutiveContributionMonths !== undefined) return consecutiveContributionMonths >= months;
  return contributionMonths !== undefined && contributionMonths < months ? false : undefined;
}

/** The months that are certainly paid; those without a break are among them. */
export function monthsAtLeast(facts: MonthsPaid): number {
  const { contributionMonthsAtLeast = 0, consecutiveContributionMonths = 0 } = facts;
  return (
    facts.contributionMonths ?? Math.max(contributionMonthsAtLeast, consecutiveContributionMonths)
  );
}
