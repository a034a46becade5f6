import { choose } from "./choose.js";
import { exactText, roundExact, type Exact } from "./exact.js";
import { roundingReading } from "./own-readings.js";
import type { Step } from "./step.js";
import type { Rupiah } from "./vocabulary.js";
import type { Workings } from "./workings.js";

/** Rounds a line once, and puts the step on the line where it changed the value. */
export function roundLine(
  workings: Workings,
  value: Exact,
  steps: Step[],
  exact: string = exactText(value),
): RoundedLine {
  const { rounding } = workings.context;
  const amount = roundExact(value, rounding);
  if (exact.includes(".") && exact !== String(amount)) {
    choose(workings, roundingReading);
    steps.push({ kind: "round", rounding, of: exact, result: amount });
  }
  return { amount, exact };
}

/** An amount after rounding and the exact value before it. */
export interface RoundedLine {
  readonly amount: Rupiah;
  readonly exact: string;
}
