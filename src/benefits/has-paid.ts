import type { MonthsPaid } from "./benefit-schema.js";

/** Whether so many months are paid; undefined where what is known does not tell. */
export function hasPaid(
  { contributionMonths, contributionMonthsAtLeast = 0 }: MonthsPaid,
  months: number,
): boolean | undefined {
  if (contributionMonths !== undefined) return contributionMonths >= months;
  return contributionMonthsAtLeast >= months ? true : undefined;
}
