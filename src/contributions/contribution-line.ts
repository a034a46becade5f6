import { exactRupiah, exactText, roundExact, timesRate, type Exact } from "../core/exact.js";
import type { Found } from "../core/look-up.js";
import type { ProvisionRef } from "../core/provision.js";
import { rateOfPercent } from "../core/rate.js";
import { changes, roundLine, roundStep } from "../core/round-line.js";
import type { Step } from "../core/step.js";
import type { Payer, Programme, Rupiah } from "../core/vocabulary.js";
import type { Workings } from "../core/workings.js";
import type { BilledProgramme, ContributionLine } from "./contribution.js";
import type { Reduction } from "./reliefs/reduction.js";
import type { WageBasis } from "./wage-basis.js";

/** The versions behind a rate and its basis. */
export function refsOf(rate: Found<unknown>, basis: WageBasis): readonly ProvisionRef[] {
  return basis.provisions.length === 0 ? rate.refs : [rate.ref, ...basis.provisions];
}

/** A line that is a percentage of its basis. */
export function percentLine(
  workings: Workings,
  programme: Programme,
  payer: Payer,
  basis: WageBasis,
  percent: string,
  provision: ProvisionRef,
  provisions: readonly ProvisionRef[],
): ContributionLine {
  const of = basis.shown;
  const value = timesRate(basis.exact, rateOfPercent(percent));
  const exact = exactText(value);
  const amount = roundExact(value, workings.context.rounding);
  const step: Step = { kind: "percent", provision, percent, of, result: exact };
  // Arrays of their final length: pushing onto a short one reserves room for many.
  const own = changes(exact, amount) ? [step, roundStep(workings, exact, amount)] : [step];
  return {
    programme,
    payer,
    basis: of,
    ratePercent: percent,
    amount,
    exact,
    provisions,
    steps: basis.steps.length === 0 ? own : [...basis.steps, ...own],
  };
}

/** An amount that the law fixes, for one programme. */
export interface FixedAmount {
  readonly programme: BilledProgramme;
  readonly payer: Payer;
  readonly basis: Rupiah;
  readonly amount: Rupiah;
  readonly ref: ProvisionRef;
}

/** A line whose amount the law fixes, lowered where a relief lowers it. */
export function fixedLine(
  workings: Workings,
  fixed: FixedAmount,
  relief?: Reduction,
): ContributionLine {
  const steps: Step[] = [{ kind: "look-up", provision: fixed.ref, value: fixed.amount }];
  const full = exactRupiah(fixed.amount);
  const value = relief ? reduced(full, fixed.amount, relief, steps) : full;
  const { amount, exact } = roundLine(workings, value, steps);
  return {
    programme: fixed.programme,
    payer: fixed.payer,
    basis: fixed.basis,
    amount,
    exact,
    provisions: relief ? [fixed.ref, relief.ref] : [fixed.ref],
    steps,
  };
}

/** What is left of a value under a relief, with the step that shows it. */
export function reduced(value: Exact, shown: Rupiah, relief: Reduction, steps: Step[]): Exact {
  const rest = timesRate(value, relief.share);
  steps.push({
    kind: "percent",
    provision: relief.ref,
    percent: relief.share.percent,
    of: shown,
    result: exactText(rest),
  });
  return rest;
}
