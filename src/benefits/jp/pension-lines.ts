import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { jpChildShare, jpParentShare, jpWidowShare } from "../../law/provisions/jp-benefits.js";
import { jpChildShares, jpLimitsOrder } from "../../law/readings/old-age-readings.js";
import { averageAnnualWage, type AverageWage } from "./average-wage.js";
import { asPaid, byFormula, shareOf, withinLimits, type Amount } from "./pension-amount.js";
import type { PensionFacts, PensionKind } from "./pension-input.js";
import { join } from "../benefit-parts.js";
import type { NeededFact } from "../../core/needed-fact.js";
import type { PensionDebt, PensionLine, PensionParts } from "./pension.js";

const shares: Readonly<Partial<Record<PensionKind, Provision<string>>>> = {
  widow: jpWidowShare,
  child: jpChildShare,
  parent: jpParentShare,
};

/** What decides the monthly amount. */
export interface MonthlyQuestion {
  readonly from: CalendarDate;
  readonly months: number;
  /** Positions of the children who have the right. */
  readonly children: readonly number[];
}

/** The lines of a monthly pension, with the average wage where the formula was used. */
export function monthlyLines(
  trace: Trace,
  facts: PensionFacts,
  question: MonthlyQuestion,
): { readonly lines: readonly PensionLine[]; readonly average?: AverageWage | undefined } {
  const { pensionInPayment, kind } = facts;
  const average = pensionInPayment ? undefined : averageAnnualWage(trace, facts, question.from);
  const basis = average
    ? byFormula(trace, facts.date, average, question.months)
    : asPaid(pensionInPayment?.amount ?? 0);
  const amount = limited(trace, facts, basis, question.from);
  const lines = isForEach(trace, kind, question.children)
    ? question.children.map((child) => lineOf(trace, kind, amount, child))
    : [lineOf(trace, kind, amount)];
  return { lines, ...(average && { average }) };
}

/** A pension whose wages are not known: within the limits of the law, whatever they are. */
export function openPension(
  trace: Trace,
  facts: PensionFacts,
  needed: readonly NeededFact[],
  { from, children }: MonthlyQuestion,
): PensionParts {
  const { kind } = facts;
  const [least, most] = [0, Number.MAX_SAFE_INTEGER].map((basis) =>
    limited(trace, facts, asPaid(basis), from),
  ) as [Amount, Amount];
  const times = isForEach(trace, kind, children) ? children.length : 1;
  const sum = (amount: Amount): Rupiah => lineOf(trace, kind, amount).amount * times;
  return join<PensionLine, PensionDebt>({
    undetermined: [
      {
        item: kind,
        reason: { key: "open.average-wage" },
        provisions: least.provisions,
        missing: needed.map(({ field }) => field),
        atLeast: sum(least),
        atMost: sum(most),
        monthly: true,
      },
    ],
    needed,
  });
}

/** Whether each child has a pension of its own, by the reading chosen. */
function isForEach(trace: Trace, kind: PensionKind, children: readonly number[]): boolean {
  return kind === "child" && children.length > 1 && resolveReading(trace, jpChildShares) === "each";
}

/** The share of a survivor, and the limits after it or before it. */
function limited(
  trace: Trace,
  { kind, date, pensionInPayment }: PensionFacts,
  basis: Amount,
  from: CalendarDate,
): Amount {
  const provision = shares[kind];
  if (!provision) return withinLimits(trace, basis, from);
  const share = lookUp(trace, provision, date);
  if (resolveReading(trace, jpLimitsOrder) === "after-share") {
    return withinLimits(trace, shareOf(basis, share), from);
  }
  return shareOf(pensionInPayment ? basis : withinLimits(trace, basis, from), share);
}

function lineOf(trace: Trace, kind: PensionKind, amount: Amount, child?: number): PensionLine {
  const steps: Step[] = [...amount.steps];
  const rounded = roundLine(trace, amount.value, steps);
  return {
    item: kind,
    ...(child !== undefined && { child }),
    ...rounded,
    provisions: amount.provisions,
    steps,
  };
}
