import { exactText, timesRate } from "../core/exact.js";
import { rateOfPercent } from "../core/rate.js";
import type { Step } from "../core/step.js";
import type { Payer, Programme } from "../core/vocabulary.js";
import type { Found } from "../core/look-up.js";
import { roundLine } from "../core/round-line.js";
import type { Workings } from "../core/workings.js";
import type { ContributionLine } from "./contribution.js";
import type { WageBasis } from "./wage-basis.js";

/** A line that is a percentage of its basis. */
export function percentLine(
  workings: Workings,
  programme: Programme,
  payer: Payer,
  basis: WageBasis,
  rate: Found<string>,
): ContributionLine {
  const value = timesRate(basis.exact, rateOfPercent(rate.value));
  const exact = exactText(value);
  const percent = {
    kind: "percent" as const,
    provision: rate.ref,
    percent: rate.value,
    of: basis.shown,
    result: exact,
  };
  const steps: Step[] = basis.steps.length === 0 ? [percent] : [...basis.steps, percent];
  const { amount } = roundLine(workings, value, steps, exact);
  return {
    programme,
    payer,
    basis: basis.shown,
    ratePercent: rate.value,
    amount,
    exact,
    provisions: basis.provisions.length === 0 ? [rate.ref] : [rate.ref, ...basis.provisions],
    steps,
  };
}
