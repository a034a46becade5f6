import { Decimal } from "./decimal.js";
import { UnsafeAmountError } from "./errors.js";
import type { Rate } from "./rate.js";
import type { Rounding } from "./rounding.js";
import type { Rupiah, RupiahInput } from "./vocabulary.js";

/** An exact value: `units / divisor`. Units are a safe integer, or a Decimal where that is too small. */
export interface Exact {
  readonly units: number | Decimal;
  readonly divisor: number;
}

/** The exact value of an amount of rupiah with at most two decimals. */
export function exactRupiah(amount: RupiahInput): Exact {
  const value = toRupiah(amount);
  return Number.isInteger(value)
    ? { units: value, divisor: 1 }
    : { units: Math.round(value * 100), divisor: 100 }; // not law: sen of a rupiah and decimals of an amount
}

/** An amount as a number, whether it came as a number or as a decimal text; minus zero is zero. */
export function toRupiah(amount: RupiahInput): Rupiah {
  return Number(amount) + 0;
}

/** Whether a number is rupiah: not negative, whole or with at most two decimals, and exact. */
export function isRupiahNumber(value: number): boolean {
  if (!(value >= 0)) return false;
  if (Number.isInteger(value)) return Number.isSafeInteger(value);
  const sen = Math.round(value * 100);
  return Number.isSafeInteger(sen) && sen / 100 === value;
}

/** Whether a text is rupiah: digits, with at most two decimals after a point. */
export function isRupiahText(text: string): boolean {
  return /^\d+(\.\d{1,2})?$/.test(text) && isRupiahNumber(Number(text)); // not law: sen of a rupiah and decimals of an amount
}

/** The value times a rate, exact. */
export function timesRate(value: Exact, rate: Rate): Exact {
  return {
    units: multiply(value.units, rate.numerator),
    divisor: value.divisor * rate.denominator,
  };
}

/** The value times a whole number, exact. */
export function times(value: Exact, factor: number): Exact {
  return { units: multiply(value.units, factor), divisor: value.divisor };
}

/** The value divided by a whole number, exact. */
export function dividedBy(value: Exact, divisor: number): Exact {
  return { units: value.units, divisor: value.divisor * divisor };
}

/** The first value less the second, exact. */
export function minus(value: Exact, other: Exact): Exact {
  const divisor = commonMultiple(value.divisor, other.divisor);
  return {
    units: narrow(unitsOver(value, divisor).minus(unitsOver(other, divisor))),
    divisor,
  };
}

/** The two values added, exact whatever their divisors. */
export function plus(value: Exact, other: Exact): Exact {
  const divisor = commonMultiple(value.divisor, other.divisor);
  return { units: narrow(unitsOver(value, divisor).plus(unitsOver(other, divisor))), divisor };
}

/** The sum of exact values. */
export function sumExact(values: readonly Exact[]): Exact {
  const divisor = values.reduce((largest, value) => Math.max(largest, value.divisor), 1);
  const total = values.reduce(
    (sum, value) => sum.plus(new Decimal(value.units).times(divisor).div(value.divisor)),
    new Decimal(0),
  );
  return { units: narrow(total), divisor };
}

/** The smaller of two exact values. */
export function lesser(a: Exact, b: Exact): Exact {
  return compareExact(a, b) <= 0 ? a : b;
}

/** The larger of two exact values. */
export function greater(a: Exact, b: Exact): Exact {
  return compareExact(a, b) >= 0 ? a : b;
}

/** Negative when `a` is the smaller, zero when equal, positive when it is the larger. */
export function compareExact(a: Exact, b: Exact): number {
  if (typeof a.units === "number" && typeof b.units === "number") {
    const left = a.units * b.divisor;
    const right = b.units * a.divisor;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  }
  return new Decimal(a.units).times(b.divisor).comparedTo(new Decimal(b.units).times(a.divisor));
}

/** Rounds once, to the whole rupiah or to sen. Throws UnsafeAmountError beyond 2^53. */
export function roundExact(value: Exact, rounding: Rounding): Rupiah {
  const perRupiah = rounding.to === "sen" ? 100 : 1; // not law: sen of a rupiah and decimals of an amount
  if (typeof value.units !== "number") return roundDecimal(value, rounding, perRupiah);
  const whole = wholeOf(value.units, value.divisor);
  const remainder = value.units - whole * value.divisor;
  if (remainder === 0) return safeAmount(whole, 1);
  const scaled = remainder * perRupiah;
  const rest = scaled % value.divisor;
  const units = whole * perRupiah + (scaled - rest) / value.divisor;
  return safeAmount(units + carry(rest, value.divisor, units, rounding.mode), perRupiah);
}

/** An exact value as decimal text, and rounded to the whole rupiah, half up: both in one go. */
export function halfUpWithText(value: Exact): { readonly amount: Rupiah; readonly exact: string } {
  const { units, divisor } = value;
  if (typeof units !== "number" || !isPowerOfTen(divisor)) {
    const rounding = { to: "rupiah", mode: "half-up" } as const;
    return { amount: roundExact(value, rounding), exact: exactText(value) };
  }
  const whole = wholeOf(units, divisor);
  const remainder = units - whole * divisor;
  if (remainder === 0) return { amount: whole, exact: String(whole) };
  const exact = `${whole}.${decimalsOf(remainder, divisor)}`;
  return { amount: safeAmount(remainder * 2 >= divisor ? whole + 1 : whole, 1), exact }; // not law: half up
}

/** The exact value as decimal text; a value that does not end is given to 20 decimals. */
export function exactText(value: Exact): string {
  if (typeof value.units === "number") {
    const whole = wholeOf(value.units, value.divisor);
    const remainder = value.units - whole * value.divisor;
    if (remainder === 0) return String(whole);
    if (isPowerOfTen(value.divisor)) return `${whole}.${decimalsOf(remainder, value.divisor)}`;
  }
  return new Decimal(value.units).div(value.divisor).toDecimalPlaces(20).toFixed(); // not law: digits that are shown
}

/** The value as rupiah for showing a basis: to the sen where that is safe, else to the rupiah. */
export function shownRupiah(value: Exact): Rupiah {
  if (value.divisor === 1 && typeof value.units === "number") return safeAmount(value.units, 1);
  const to = compareExact(value, largestWithSen) > 0 ? "rupiah" : "sen";
  return roundExact(value, { to, mode: "half-up" });
}

const largestWithSen: Exact = { units: Number.MAX_SAFE_INTEGER, divisor: 100 }; // not law: sen of a rupiah and decimals of an amount

/** The sum of amounts, whole or with sen. Throws UnsafeAmountError beyond 2^53. */
export function sumRupiah(amounts: readonly Rupiah[]): Rupiah {
  let total = 0;
  for (const amount of amounts) total = addRupiah(total, amount);
  return total;
}

/** An amount times a whole number of people, months or the like. Throws UnsafeAmountError beyond 2^53. */
export function timesRupiah(amount: Rupiah, count: number): Rupiah {
  return count === 1 ? amount : shownRupiah(times(exactRupiah(amount), count));
}

/** One amount added to another. Throws UnsafeAmountError beyond 2^53. */
export function addRupiah(a: Rupiah, b: Rupiah): Rupiah {
  const sum = a + b;
  if (Number.isInteger(sum) && sum < exactWithSen) return sum;
  if (Number.isInteger(a) && Number.isInteger(b)) return safeAmount(sum, 1);
  return safeAmount(Math.round(a * 100) + Math.round(b * 100), 100); // not law: sen of a rupiah and decimals of an amount
}

/** Below this, amounts with sen add up exactly whenever their sum is whole. */
const exactWithSen = 90_000_000_000_000; // not law: below it numbers are exact to the sen

function unitsOver({ units, divisor }: Exact, multiple: number): Decimal {
  return new Decimal(units).times(multiple / divisor);
}

function commonMultiple(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return (a / larger) * b;
}

/** How often a divisor goes into units, both safe integers: their quotient never rounds up to a whole. */
function wholeOf(units: number, divisor: number): number {
  return Math.floor(units / divisor);
}

function isPowerOfTen(divisor: number): boolean {
  let power = 1;
  while (power < divisor) power *= 10; // not law: powers of ten
  return power === divisor;
}

/** The decimals of a remainder below a power of ten, without zeros at the end. */
function decimalsOf(remainder: number, powerOfTen: number): string {
  let [rest, power] = [remainder, powerOfTen];
  while (rest % 10 === 0) [rest, power] = [rest / 10, power / 10]; // not law: powers of ten
  return String(power + rest).slice(1);
}

function multiply(units: number | Decimal, factor: number): number | Decimal {
  if (typeof units === "number") {
    const product = units * factor;
    if (Number.isSafeInteger(product)) return product;
  }
  return new Decimal(units).times(factor);
}

function narrow(value: Decimal): number | Decimal {
  const number = value.toNumber();
  return Number.isSafeInteger(number) ? number : value;
}

function carry(rest: number, divisor: number, units: number, mode: Rounding["mode"]): 0 | 1 {
  if (rest === 0 || mode === "down") return 0;
  if (mode === "up") return 1;
  const twice = rest * 2; // not law: half up
  if (twice !== divisor) return twice > divisor ? 1 : 0;
  return mode === "half-up" || units % 2 === 1 ? 1 : 0; // not law: half to even
}

const decimalModes = {
  "half-up": Decimal.ROUND_HALF_UP,
  down: Decimal.ROUND_DOWN,
  up: Decimal.ROUND_UP,
  "half-even": Decimal.ROUND_HALF_EVEN,
};

function roundDecimal(value: Exact, rounding: Rounding, perRupiah: number): Rupiah {
  const scaled = new Decimal(value.units).times(perRupiah).div(value.divisor);
  return safeAmount(scaled.toDecimalPlaces(0, decimalModes[rounding.mode]).toNumber(), perRupiah);
}

function safeAmount(units: number, perRupiah: number): Rupiah {
  if (!Number.isSafeInteger(units)) throw new UnsafeAmountError();
  return units / perRupiah;
}
