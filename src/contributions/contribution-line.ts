import {
  exactRupiah,
  exactText,
  halfUpWithText,
  roundExact,
  timesRate,
  type Exact,
} from "../core/exact.js";
import type { ProvisionKey } from "../core/provision.js";
import type { Rate } from "../core/rate.js";
import { changes, roundLine } from "../core/round-line.js";
import type { Rounding } from "../core/rounding.js";
import type { Step } from "../core/step.js";
import type { Payer, Programme, Rupiah } from "../core/vocabulary.js";
import type { Trace } from "../core/trace.js";
import type { BilledProgramme, ContributionLine } from "./contribution.js";
import type { ShareLeft } from "./reliefs/relief.js";
import type { WageBasis } from "./wage-basis.js";

/** A line that is a percentage of its basis; who calls records the rounding. */
export function percentLine(
  rounding: Rounding,
  programme: Programme,
  payer: Payer,
  basis: WageBasis,
  rate: Rate,
  provision: ProvisionKey,
  provisions: readonly ProvisionKey[],
): ContributionLine {
  const { percent } = rate;
  const of = basis.shown;
  const value = timesRate(basis.exact, rate);
  const { amount, exact } =
    rounding.to === "rupiah" && rounding.mode === "half-up"
      ? halfUpWithText(value)
      : { amount: roundExact(value, rounding), exact: exactText(value) };
  if (basis.steps.length === 0 && rounding.to === "rupiah") {
    return { programme, payer, basis: of, ratePercent: percent, amount, exact, provisions };
  }
  const step: Step = { kind: "percent", provision, percent, of, result: exact };
  const steps: readonly Step[] = changes(exact, amount)
    ? [...basis.steps, step, { kind: "round", rounding, of: exact, result: amount }]
    : [...basis.steps, step];
  return { programme, payer, basis: of, ratePercent: percent, amount, exact, provisions, steps };
}

/** An amount that the law fixes, for one programme. */
export interface FixedAmount {
  readonly programme: BilledProgramme;
  readonly payer: Payer;
  readonly basis: Rupiah;
  readonly amount: Rupiah;
  readonly key: ProvisionKey;
}

/** A line whose amount the law fixes, lowered where a relief lowers it. */
export function fixedLine(trace: Trace, fixed: FixedAmount, relief?: ShareLeft): ContributionLine {
  const steps: Step[] = [{ kind: "look-up", provision: fixed.key, value: fixed.amount }];
  const full = exactRupiah(fixed.amount);
  const value = relief ? reduced(full, fixed.amount, relief, steps) : full;
  const { amount, exact } = roundLine(trace, value, steps);
  return {
    programme: fixed.programme,
    payer: fixed.payer,
    basis: fixed.basis,
    amount,
    exact,
    provisions: relief ? [fixed.key, relief.key] : [fixed.key],
    ...(steps.length > 1 && { steps }),
  };
}

/** The part of a value left under a relief, with the step that shows it. */
export function reduced(value: Exact, shown: Rupiah, relief: ShareLeft, steps: Step[]): Exact {
  const rest = timesRate(value, relief.share);
  steps.push({
    kind: "percent",
    provision: relief.key,
    percent: relief.share.percent,
    of: shown,
    result: exactText(rest),
  });
  return rest;
}
