import type { Rate } from "../core/rate.js";
import type { Rounding } from "../core/rounding.js";
import type { ColumnLine, LineName } from "./column-lines.js";

/**
 * The rates of all lines as integers over one divisor: of a wage in sen, the
 * amount in units of the rounding is `floor((sen * numerator + carry) / divisor)`.
 */
export interface IntegerRates extends Readonly<Record<Exclude<LineName, "jkk">, number>> {
  /** By risk group; as long as a Uint8Array reaches, so that no look-up misses. */
  readonly jkk: Float64Array;
  readonly divisor: number;
  readonly carry: number;
  /** The wage in sen up to which JP is counted. */
  readonly ceiling: number;
  /** The largest wage in sen that integers can carry; larger ones are counted one by one. */
  readonly largest: number;
}

/** The rates of the lines, ready for integer arithmetic; a line that is not billed has rate 0. */
export function integerRates(lines: readonly ColumnLine[], rounding: Rounding): IntegerRates {
  const all = lines.flatMap((line) => line.rates);
  const denominator = Math.max(...all.map((rate) => rate.denominator));
  const numeratorOf = (rate: Rate): number => rate.numerator * (denominator / rate.denominator);
  const numeratorsOf = (name: LineName): readonly number[] =>
    lines.find((line) => line.name === name)?.rates.map(numeratorOf) ?? [];
  const flat = (name: LineName): number => numeratorsOf(name)[0] ?? 0;
  const jkk = new Float64Array(256); // not law: every value that a byte of a column can have
  jkk.set(numeratorsOf("jkk"));
  const divisor = rounding.to === "sen" ? denominator : denominator * 100;
  const ceiling = lines.find((line) => line.ceiling !== undefined)?.ceiling;
  return {
    jkk,
    jkm: flat("jkm"),
    jhtEmployer: flat("jhtEmployer"),
    jhtWorker: flat("jhtWorker"),
    jpEmployer: flat("jpEmployer"),
    jpWorker: flat("jpWorker"),
    divisor,
    carry: carryOf(rounding, divisor),
    ceiling: Math.round((ceiling ?? Infinity) * 100),
    largest: largestWage(Math.max(1, ...all.map(numeratorOf)), divisor, rounding),
  };
}

function carryOf({ mode }: Rounding, divisor: number): number {
  if (mode === "down") return 0;
  return mode === "up" ? divisor - 1 : divisor / 2; // not law: half a divisor
}

/** Products below this are exact, and so is their quotient as `fillRows` takes it. */
const largestProduct = 2 ** 50; // not law: products below it are exact

// Whether a half goes up or down depends on the amount itself when it goes to the even unit.
function largestWage(numerator: number, divisor: number, { mode }: Rounding): number {
  return mode === "half-even" ? 0 : Math.floor((largestProduct - divisor) / numerator);
}
