import { contributionFor } from "../contributions/compute-contribution.js";
import type { Contribution } from "../contributions/contribution.js";
import type { NonWageEarnerInput } from "../contributions/contribution-input.js";
import { lookUpMonth } from "../core/look-up.js";
import type { Context } from "../core/options.js";
import type { Rupiah } from "../core/vocabulary.js";
import { startTrace } from "../core/trace.js";
import {
  jhtBands,
  jkkBands,
  type IncomeBand,
} from "../law/provisions/non-wage-earner-contributions.js";

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
  const higher = [...new Set(tables.flatMap(startsOf))].filter((from) => from > 0);
  return [lowest, ...higher.sort((a, b) => a - b).map(stepFrom)];
}

function startsOf(bands: readonly IncomeBand[]): Rupiah[] {
  return bands.flatMap(({ from, printedTo }) =>
    printedTo === undefined ? [from] : [from, nextSen(printedTo)],
  );
}

function nextSen(amount: Rupiah): Rupiah {
  return (Math.round(amount * 100) + 1) / 100;
}
