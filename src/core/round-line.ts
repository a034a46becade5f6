import { resolveReading } from "./resolve-reading.js";
import { exactText, roundExact, type Exact } from "./exact.js";
import { roundingReading } from "./own-readings.js";
import type { Step } from "./step.js";
import type { Rupiah } from "./vocabulary.js";
import type { Trace } from "./trace.js";

/** Whether rounding changed the value of a line. */
export function isRounded({ amount, exact }: RoundedLine): boolean {
  return changes(exact, amount);
}

/** Records the answer to how a line is rounded. */
export function recordRounding(trace: Trace): void {
  resolveReading(trace, roundingReading);
}

/** Rounds a line once, and puts the step on the line where it changed the value. */
export function roundLine(trace: Trace, value: Exact, steps: Step[]): RoundedLine {
  const exact = exactText(value);
  const amount = roundExact(value, trace.context.rounding);
  if (changes(exact, amount)) steps.push(roundStep(trace, exact, amount));
  return { amount, exact };
}

/** Whether rounding changed the value. */
export function changes(exact: string, amount: Rupiah): boolean {
  return exact.includes(".") && exact !== String(amount);
}

/** The step of a rounding, with the reading behind it recorded. */
export function roundStep(trace: Trace, exact: string, amount: Rupiah): Step {
  recordRounding(trace);
  return { kind: "round", rounding: trace.context.rounding, of: exact, result: amount };
}

/** An amount after rounding and the exact value before it. */
export interface RoundedLine {
  readonly amount: Rupiah;
  readonly exact: string;
}
