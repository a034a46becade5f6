import type { Slice } from "./law-values.js";
import type { Answer } from "./answer.js";
import { yearOf, type Day } from "./days.js";
import {
  fraction,
  isLess,
  minus,
  percentOf,
  plus,
  rupiah,
  smaller,
  sum,
  zero,
  type Fraction,
} from "./fraction.js";
import type { LawBook } from "./law-book.js";

/** JHT payments of one member, in order of time. */
export interface Payments {
  readonly payments: readonly { readonly date: Day; readonly amount: number }[];
  readonly taxNumber?: boolean;
}

/** PP 68/2009 Pasal 2, 5 and 6: final within two calendar years, then progressive. */
export function jhtTaxOf(law: LawBook, { payments, taxNumber }: Payments): Answer {
  const taxes = taxesOf(law, payments, taxNumber !== false);
  return {
    total: taxes.reduce((all, tax) => all + tax, 0),
    ...Object.fromEntries(taxes.map((tax, index) => [`tax.${index + 1}`, tax])),
  };
}

/** The tax on each payment. */
export function taxesOf(
  law: LawBook,
  payments: Payments["payments"],
  hasNumber: boolean,
): readonly number[] {
  const firstYear = yearOf(payments[0]?.date ?? "");
  return payments.map(({ date, amount }, index) => {
    const atOnce = yearOf(date) - firstYear < law.on("jht.tax.at-once-years", date);
    const before = payments
      .slice(0, index)
      .filter((one) => atOnce || yearOf(one.date) === yearOf(date))
      .map((one) => fraction(one.amount));
    const bands = law.on(atOnce ? "jht.tax.final" : "jht.tax.later-years", date);
    const tax = minus(
      byBands(bands, plus(sum(before), fraction(amount))),
      byBands(bands, sum(before)),
    );
    const more =
      atOnce || hasNumber ? zero : percentOf(tax, law.on("jht.tax.without-number", date));
    return rupiah(plus(tax, more));
  });
}

function byBands(bands: readonly Slice[], amount: Fraction): Fraction {
  let from = zero;
  let tax = zero;
  for (const { upTo, percent } of bands) {
    const to = upTo === undefined ? amount : smaller(amount, fraction(upTo));
    if (isLess(from, to)) tax = plus(tax, percentOf(minus(to, from), percent));
    from = to;
  }
  return tax;
}
