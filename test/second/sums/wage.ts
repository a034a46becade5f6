import type { Day } from "./days.js";
import { dividedBy, fraction, plus, smaller, sum, times, type Fraction } from "./fraction.js";
import type { LawBook } from "./law-book.js";
import { Refused } from "./refused.js";

type Money = number | string;

/** The pay of a worker as it is known. */
export type Pay =
  | Money
  | { readonly daily: Money }
  | { readonly pieceRate: readonly Money[] }
  | { readonly weatherPieceRate: readonly Money[] }
  | { readonly sameWork: readonly Money[] }
  | { readonly basic: Money; readonly fixedAllowances?: Money }
  | { readonly monthly: Money };

/** The wage of a month: PP 44/2015 Pasal 19 and 28. */
export function monthlyWage(law: LawBook, pay: Pay, day: Day): Fraction {
  if (typeof pay !== "object") return fraction(pay);
  if ("daily" in pay)
    return times(fraction(pay.daily), fraction(law.on("wage-basis.daily.days", day)));
  if ("pieceRate" in pay) return meanOf(pay.pieceRate, law.on("wage-basis.piece-rate.months", day));
  if ("weatherPieceRate" in pay)
    return meanOf(pay.weatherPieceRate, law.on("wage-basis.weather-piece-rate.months", day));
  if ("sameWork" in pay) return pay.sameWork.map(fraction).reduce(smaller);
  if ("monthly" in pay) return fraction(pay.monthly);
  return plus(fraction(pay.basic), fraction(pay.fixedAllowances ?? 0));
}

function meanOf(months: readonly Money[], needed: number): Fraction {
  if (months.length !== needed) throw new Refused("invalid-input", "months of pay");
  return dividedBy(sum(months.map(fraction)), fraction(needed));
}
