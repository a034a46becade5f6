/** An exact number: one whole number over another, the lower one positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A number, a decimal text or a whole number as a fraction. */
export function fraction(value: number | string | bigint): Fraction {
  const [whole = "", decimals = ""] = String(value).split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

export const zero = fraction(0);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : short({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });

export const minus = (a: Fraction, b: Fraction): Fraction =>
  plus(a, { over: -b.over, under: b.under });

export const times = (a: Fraction, b: Fraction): Fraction =>
  short({ over: a.over * b.over, under: a.under * b.under });

/** `a` divided by a positive `b`. */
export const dividedBy = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under,
  under: a.under * b.over,
});

export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;

export const smaller = (a: Fraction, b: Fraction): Fraction => (isLess(b, a) ? b : a);

export const larger = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? b : a);

export const percentOf = (amount: Fraction, percent: Fraction | string | number): Fraction =>
  times(
    amount,
    dividedBy(typeof percent === "object" ? percent : fraction(percent), fraction(100)),
  );

export const sum = (amounts: readonly Fraction[]): Fraction => amounts.reduce(plus, zero);

/** The whole rupiah nearest to an amount that is not negative, the half upwards. */
export function rupiah(amount: Fraction): number {
  return Number((2n * amount.over + amount.under) / (2n * amount.under));
}

/** The same fraction in lowest terms, once it has grown long. */
function short(one: Fraction): Fraction {
  if (one.under < 10n ** 18n) return one;
  let [a, b] = [one.over < 0n ? -one.over : one.over, one.under];
  while (b > 0n) [a, b] = [b, a % b];
  return { over: one.over / a, under: one.under / a };
}
