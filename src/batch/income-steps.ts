import { contributionFor } from "../contributions/compute-contribution.js";
import type { NonWageEarnerInput } from "../contributions/contribution-input.js";
import type { Contribution } from "../contributions/contribution.js";
import { startsOfBands } from "../contributions/income-band.js";
import { lookUpMonth } from "../core/look-up.js";
import type { Context } from "../core/options.js";
import { startTrace } from "../core/trace.js";
import type { Rupiah } from "../core/vocabulary.js";
import { jhtBands, jkkBands } from "../law/provisions/non-wage-earner-contributions.js";

/** The contribution of all incomes from one income up to the next step. */
export interface IncomeStep {
  readonly from: Rupiah;
  readonly contribution: Contribution;
}

/**
 * The bill as a staircase over incomes, each step counted by the calculator: the
 * printed bands, and what lies between two of them, where a reading decides.
 */
export function incomeSteps(
  facts: Omit<NonWageEarnerInput, "segment" | "income">,
  context: Context,
): readonly [IncomeStep, ...IncomeStep[]] {
  const stepFrom = (income: Rupiah): IncomeStep => ({
    from: income,
    contribution: contributionFor({ ...facts, segment: "non-wage-earner", income }, context),
  });
  const lowest = stepFrom(0);
  const trace = startTrace(context);
  const bands = [jkkBands, jhtBands].flatMap(
    (table) => lookUpMonth(trace, table, facts.month).value,
  );
  const [, ...higher] = startsOfBands(bands);
  return [lowest, ...higher.map(stepFrom)];
}

/** The step of an amount by halving; `starts` rise from 0. */
export function stepOf(amount: number, starts: Float64Array): number {
  let step = 0;
  let beyond = starts.length;
  while (beyond - step > 1) {
    const middle = (step + beyond) >> 1;
    if ((starts[middle] ?? 0) <= amount) step = middle;
    else beyond = middle;
  }
  return step;
}
