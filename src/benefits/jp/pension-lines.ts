import { limitsInMonth } from "../../contributions/yearly/pension-limits.js";
import { monthOf, monthsOfYear } from "../../core/calendar.js";
import {
  dividedBy,
  type Exact,
  exactRupiah,
  exactText,
  greater,
  lesser,
  shownRupiah,
  times,
  timesRate,
} from "../../core/exact.js";
import { type LookedUp, lookUp } from "../../core/look-up.js";
import type { NeededFact } from "../../core/check.js";
import type { Provision, ProvisionKey } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { Trace } from "../../core/trace.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import {
  jpChildShare,
  jpFormula,
  jpParentShare,
  jpWidowShare,
} from "../../law/provisions/jp-benefits.js";
import { jpChildShares, jpLimitsOrder } from "../../law/readings/old-age-readings.js";
import { join } from "../benefit-parts.js";
import { averageAnnualWage, type AverageWage } from "./average-wage.js";
import type { PensionFacts, PensionKind } from "./pension-input.js";
import type { PensionDebt, PensionLine, PensionParts } from "./pension.js";

const shares: Readonly<Partial<Record<PensionKind, Provision<string>>>> = {
  widow: jpWidowShare,
  child: jpChildShare,
  parent: jpParentShare,
};

/** Facts that decide the monthly amount. */
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

/** Whether each child has a pension of its own, under the reading chosen. */
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

/** An exact amount with the steps and provisions that led to it. */
interface Amount {
  readonly value: Exact;
  readonly steps: readonly Step[];
  readonly provisions: readonly ProvisionKey[];
}

/** PP 45/2015 Pasal 17: percent of a month's average wage, for each year of contributions. */
function byFormula(trace: Trace, date: CalendarDate, average: AverageWage, months: number): Amount {
  const rule = lookUp(trace, jpFormula, date);
  const wage = dividedBy(average.value, monthsOfYear);
  const yearly = timesRate(wage, rateOfPercent(rule.value));
  const wholeYears = months % monthsOfYear === 0;
  const factor = wholeYears ? months / monthsOfYear : months;
  const unit = wholeYears ? yearly : dividedBy(yearly, monthsOfYear);
  const value = times(unit, factor);
  const steps: Step[] = [
    ...average.steps,
    {
      kind: "percent",
      provision: rule.key,
      percent: rule.value,
      of: shownRupiah(wage),
      result: exactText(yearly),
    },
    { kind: "multiply", factor, of: shownRupiah(unit), result: exactText(value) },
  ];
  return { value, steps, provisions: [rule.key, ...average.provisions] };
}

/** A pension that was paid, as the basis of a survivor's. */
function asPaid(amount: number | string): Amount {
  return { value: exactRupiah(amount), steps: [], provisions: [] };
}

/** A survivor's share. */
function shareOf(amount: Amount, share: LookedUp<string>): Amount {
  const value = timesRate(amount.value, rateOfPercent(share.value));
  const step: Step = {
    kind: "percent",
    provision: share.key,
    percent: share.value,
    of: shownRupiah(amount.value),
    result: exactText(value),
  };
  return {
    value,
    steps: [...amount.steps, step],
    provisions: [...amount.provisions, share.key],
  };
}

/** Lifted to the smallest and cut to the largest pension of the month: Pasal 18. */
function withinLimits(trace: Trace, amount: Amount, start: CalendarDate): Amount {
  const limits = limitsInMonth(trace, monthOf(start));
  const { minimum, maximum } = limits.value;
  const value = greater(lesser(amount.value, exactRupiah(maximum)), exactRupiah(minimum));
  const steps = [...amount.steps];
  const of = shownRupiah(amount.value);
  if (of < minimum) {
    steps.push({ kind: "floor", provision: limits.key, of, limit: minimum, result: minimum });
  } else if (of > maximum) {
    steps.push({ kind: "cap", provision: limits.key, of, limit: maximum, result: maximum });
  }
  return { value, steps, provisions: [...amount.provisions, limits.key] };
}
