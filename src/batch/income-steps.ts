import { contributionFor } from "../contributions/compute-contribution.js";
import type { NonWageEarnerInput } from "../contributions/contribution-input.js";
import type { Contribution } from "../contributions/contribution.js";
import { startsOfBands } from "../contributions/income-band.js";
import { isRupiahNumber } from "../core/exact.js";
import { plausible } from "../core/plausible.js";
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
  const withJht = lowest.contribution.lines.some((line) => line.programme === "jht");
  const trace = startTrace(context);
  const tables = [jkkBands, ...(withJht ? [jhtBands] : [])].map(
    (table) => lookUpMonth(trace, table, facts.month).value,
  );
  const [, ...higher] = startsOfBands(tables.flat());
  return [lowest, ...higher.map(stepFrom)];
}

/** Which step each row stands on. */
interface FoundSteps {
  /** The step of each row; one beyond the last for a row at fault. */
  readonly steps: Uint16Array;
  /** Rows on each step. */
  readonly persons: Float64Array;
  readonly faults: Uint32Array;
  /** Rows without fault whose amount is too small to be meant. */
  readonly small: number;
}

/** Finds the step of each amount by halving; `starts` rise from 0. */
export function findSteps(amounts: Float64Array, starts: Float64Array): FoundSteps {
  const steps = new Uint16Array(amounts.length);
  const persons = new Float64Array(starts.length);
  const faults: number[] = [];
  let small = 0;
  for (let row = 0; row < amounts.length; row += 1) {
    const amount = amounts[row] ?? Number.NaN;
    if (!isRupiahNumber(amount) || amount === 0) {
      steps[row] = starts.length;
      faults.push(row);
      continue;
    }
    if (amount < plausible.leastAmount) small += 1;
    let step = 0;
    let beyond = starts.length;
    while (beyond - step > 1) {
      const middle = (step + beyond) >> 1;
      if ((starts[middle] ?? 0) <= amount) step = middle;
      else beyond = middle;
    }
    steps[row] = step;
    persons[step] = (persons[step] ?? 0) + 1;
  }
  return { steps, persons, faults: Uint32Array.from(faults), small };
}
