import type { Answer } from "./answer.js";
import { monthNumber, type Month } from "./days.js";
import {
  dividedBy,
  fraction,
  minus,
  percentOf,
  plus,
  rupiah,
  sum,
  times,
  type Fraction,
} from "./fraction.js";
import type { LawBook } from "./law-book.js";

type Money = number | string;

/** A balance that grows: by one wage, or by contributions as they were paid. */
export interface Growth {
  readonly returnPercentPerYear: number;
  readonly openingBalance?: Money;
  readonly wage?: Money;
  readonly months?: number;
  readonly start?: Month;
  readonly contributions?: readonly { readonly month: Month; readonly amount: Money }[];
}

/** The return is credited once a year, to each contribution for the rest of its year. */
export function jhtBalance(law: LawBook, growth: Growth): Answer {
  const start = growth.start ?? growth.contributions?.[0]?.month ?? "2024-01";
  const first = monthNumber(start);
  const months = growth.months ?? lastOf(growth.contributions ?? []) - first + 1;
  const paid = (growth.contributions ?? []).map(({ month, amount }) => ({
    at: monthNumber(month) - first,
    amount: fraction(amount),
  }));
  const byWage = growth.wage === undefined ? [] : monthly(law, growth.wage, months);
  const all = [...paid, ...byWage];
  const opening = fraction(growth.openingBalance ?? 0);
  let balance = opening;
  for (let from = 0; from < months;) {
    const left = 12 - ((first + from) % 12);
    const to = Math.min(months, from + left);
    const inYear = all.filter(({ at }) => at >= from && at < to);
    const grown = (amount: Fraction, standing: number) =>
      plus(
        amount,
        dividedBy(
          times(percentOf(amount, growth.returnPercentPerYear), fraction(standing)),
          fraction(12),
        ),
      );
    balance = plus(
      grown(balance, to - from),
      sum(inYear.map(({ at, amount }) => grown(amount, to - at))),
    );
    from = to;
  }
  const contributions = sum(all.map(({ amount }) => amount));
  const returns = minus(minus(balance, opening), contributions);
  const parts = { contributions: rupiah(contributions), returns: rupiah(returns) };
  return { ...parts, total: rupiah(opening) + parts.contributions + parts.returns };
}

function monthly(law: LawBook, wage: Money, months: number) {
  const { employer, worker } = law.on("jht.contribution.wage-earner.rate", "2024-01-31");
  // Each payer pays whole rupiah.
  const amount = sum(
    [employer, worker].map((percent) => fraction(rupiah(percentOf(fraction(wage), percent)))),
  );
  return Array.from({ length: months }, (_, at) => ({ at, amount }));
}

const lastOf = (contributions: readonly { readonly month: Month }[]): number =>
  Math.max(...contributions.map(({ month }) => monthNumber(month)));
