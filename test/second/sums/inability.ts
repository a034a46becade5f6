import { dayNumber, daysIn, daysLater, monthsLater, type Day } from "./days.js";
import { dividedBy, fraction, percentOf, rupiah, times, type Fraction } from "./fraction.js";
import type { LawBook } from "./law-book.js";

/** Days on which the worker could not work. */
export type Inability =
  | { readonly days: number }
  | { readonly from: Day; readonly to: Day }
  | readonly { readonly from: Day; readonly to: Day }[];

/** STMB: a thirtieth of the wage a day, less after some months (Lampiran III). Amounts by period. */
export function inabilityBenefit(
  law: LawBook,
  inability: Inability,
  wage: Fraction,
  event: Day,
): readonly number[] {
  const periods = law.on("jkk.benefit.temporary-inability", event);
  const daysOfMonth = law.on("jkk.benefit.temporary-inability.month-days", event);
  const aDay = dividedBy(wage, fraction(daysOfMonth));
  const { total, endOf } = counted(inability, daysOfMonth);
  let months = 0;
  let from = 0;
  return periods.flatMap((period) => {
    months += period.months ?? Infinity;
    const to = Math.min(total, months === Infinity ? total : endOf(months));
    const days = Math.max(0, to - from);
    from = Math.max(from, to);
    return days === 0 ? [] : [rupiah(percentOf(times(aDay, fraction(days)), period.percent))];
  });
}

/** All days, and how many lie within so many months: the spells are laid end to end. */
function counted(
  inability: Inability,
  daysOfMonth: number,
): { total: number; endOf: (months: number) => number } {
  if ("days" in inability)
    return { total: inability.days, endOf: (months) => months * daysOfMonth };
  const spells = "from" in inability ? [inability] : inability;
  const first = spells[0]?.from ?? "";
  return {
    total: spells.reduce((all, { from, to }) => all + daysIn(from, to), 0),
    endOf: (months) => dayNumber(monthsLater(first, months)) - dayNumber(daysLater(first, 0)),
  };
}
