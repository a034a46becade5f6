import {
  dividedBy,
  exactRupiah,
  exactText,
  greater,
  lesser,
  shownRupiah,
  times,
  timesRate,
  type Exact,
} from "../../core/exact.js";
import { monthOf, monthsOfYear } from "../../core/calendar.js";
import { lookUp, type LookedUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import type { Step } from "../../core/step.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { limitsInMonth } from "../../contributions/yearly/pension-limits.js";
import { jpFormula } from "../../law/provisions/jp-benefits.js";
import type { AverageWage } from "./average-wage.js";

/** An exact amount with the steps and provisions that led to it. */
export interface Amount {
  readonly value: Exact;
  readonly steps: readonly Step[];
  readonly provisions: readonly ProvisionKey[];
}

/** PP 45/2015 Pasal 17: percent of a month's average wage, for each year of contributions. */
export function byFormula(
  trace: Trace,
  date: CalendarDate,
  average: AverageWage,
  months: number,
): Amount {
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
export function asPaid(amount: number | string): Amount {
  return { value: exactRupiah(amount), steps: [], provisions: [] };
}

/** A survivor's share. */
export function shareOf(amount: Amount, share: LookedUp<string>): Amount {
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
export function withinLimits(trace: Trace, amount: Amount, start: CalendarDate): Amount {
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
