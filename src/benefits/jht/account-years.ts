import { monthsOfYear } from "../../core/calendar.js";
import { Decimal } from "../../core/decimal.js";
import type { CalendarMonth } from "../../core/vocabulary.js";

/** A month of the account: its year and number, and what is paid in. */
export interface AccountMonth {
  /** Absent where the projection has no start. */
  readonly calendar?: CalendarMonth | undefined;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly paid: Decimal;
}

/** A year of the account, exact. */
export interface AccountYear {
  readonly year: number;
  readonly months: number;
  readonly percent: Decimal;
  readonly opening: Decimal;
  readonly contributions: Decimal;
  readonly closing: Decimal;
}

/** How the return reaches the account. */
export type Crediting = "yearly" | "monthly";

/** The account year by year: the return of a year is credited at its end, or month by month. */
export function accountYears(
  months: readonly AccountMonth[],
  opening: Decimal,
  percentOf: (year: number) => Decimal,
  crediting: Crediting,
): AccountYear[] {
  const years: AccountYear[] = [];
  let balance = opening;
  for (const year of new Set(months.map((month) => month.year))) {
    const own = months.filter((month) => month.year === year);
    const percent = percentOf(year);
    const credit = crediting === "yearly" ? creditedYearly : creditedMonthly;
    const closing = credit(own, balance, percent.div(100));
    years.push({
      year,
      months: own.length,
      percent,
      opening: balance,
      contributions: own.reduce((sum, { paid }) => sum.plus(paid), new Decimal(0)),
      closing,
    });
    balance = closing;
  }
  return years;
}

/** Opening balance and contributions each earn by the months they stand, the month of payment included. */
function creditedYearly(months: readonly AccountMonth[], opening: Decimal, rate: Decimal): Decimal {
  const last = months.at(-1)?.month ?? 0;
  const grown = (amount: Decimal, since: number): Decimal =>
    amount.plus(
      amount
        .times(rate)
        .times(last + 1 - since)
        .div(monthsOfYear),
    );
  return months.reduce(
    (sum, { month, paid }) => sum.plus(grown(paid, month)),
    grown(opening, months[0]?.month ?? 1),
  );
}

/** Every month the balance with the payment of the month earns a twelfth of the rate. */
function creditedMonthly(
  months: readonly AccountMonth[],
  opening: Decimal,
  rate: Decimal,
): Decimal {
  const growth = rate.div(monthsOfYear).plus(1);
  return months.reduce((balance, { paid }) => balance.plus(paid).times(growth), opening);
}
