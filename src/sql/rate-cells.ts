import { invalidInput } from "../core/errors.js";
import type { Rate } from "../core/rate.js";
import { resolveReading } from "../core/resolve-reading.js";
import { roundingReading } from "../core/own-readings.js";
import type { Trace } from "../core/trace.js";

type Part = "num" | "den" | "carry";

/** The three columns of a rate; zeros where there is none. */
export function rateCells<Name extends string>(
  trace: Trace,
  name: Name,
  rate: Rate | undefined,
): Record<`${Name}_${Part}`, number> {
  const { numerator, denominator } = rate ?? { numerator: 0, denominator: 0 };
  return {
    [`${name}_num`]: numerator,
    [`${name}_den`]: denominator,
    [`${name}_carry`]: denominator === 0 ? 0 : carryOf(trace, denominator),
  } as Record<`${Name}_${Part}`, number>;
}

/** What is added before the division that cuts. Rounding of halves to even cannot be had so. */
function carryOf(trace: Trace, denominator: number): number {
  switch (resolveReading(trace, roundingReading)) {
    case "down":
      return 0;
    case "up":
      return denominator - 1;
    default:
      return denominator / 2; // not law: half a divisor
  }
}

/** Refuses what integers and one division cannot do. */
export function requireWholeRupiah({ context }: Trace): void {
  const { to, mode } = context.rounding;
  if (to === "rupiah" && mode !== "half-even") return;
  throw invalidInput("options.rounding", { key: "sql.rounding" });
}

const largestInteger = 2n ** 63n - 1n; // not law: the largest integer of the engines

/** The largest amount of which all rates can be taken in 64 bits, with a result that numbers carry. */
export function limitOf(rates: readonly (Rate | undefined)[]): number {
  let limit = BigInt(Number.MAX_SAFE_INTEGER);
  for (const rate of rates) {
    if (!rate || rate.numerator <= 0) continue;
    const [numerator, denominator] = [BigInt(rate.numerator), BigInt(rate.denominator)];
    const inEngine = (largestInteger - denominator) / numerator;
    const inResult = (BigInt(Number.MAX_SAFE_INTEGER) * denominator) / numerator;
    for (const bound of [inEngine, inResult]) if (bound < limit) limit = bound;
  }
  return Number(limit);
}
