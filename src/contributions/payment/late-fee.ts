import { doubt, sharedWarning, type Warning } from "../../core/warning.js";
import { addMonths, monthOf, monthsInSpan } from "../../core/calendar.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { Decimal } from "../../core/decimal.js";
import {
  exactRupiah,
  exactText,
  shownRupiah,
  times,
  timesRate,
  type Exact,
} from "../../core/exact.js";
import { textWith, type Text } from "../../core/text.js";
import { lookUpMonth } from "../../core/look-up.js";
import type { Options } from "../../law/options.js";
import type { ProvisionKey } from "../../core/provision.js";
import { rateOfPercent, type Rate } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import { validate } from "../../core/validate.js";
import type { CalendarDate, CalendarMonth, Payer, Rupiah } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { ruled, type Ruled } from "../../law/recorded.js";
import { lateFeeRate } from "../../law/provisions/payment.js";
import { lateFeeCompounding, lateFeePartMonths } from "../../law/readings/payment-readings.js";
import { dueDateOf } from "./due-date.js";
import {
  lateFeeInputSchema,
  paymentArticles,
  type LateFeeInput,
  type MonthlySegment,
} from "./payment-input.js";
import { traceOf } from "../../law/trace-of.js";

/** Cost of paying late. */
export interface LateFee extends Ruled {
  readonly kind: "late-fee";
  readonly segment: MonthlySegment;
  readonly month: CalendarMonth;
  readonly contribution: Rupiah;
  readonly dueDate: CalendarDate;
  readonly paidOn: CalendarDate;
  /** Months late that count for the fee. */
  readonly monthsLate: number;
  /** The fee in rupiah, in addition to the contribution. */
  readonly total: Rupiah;
  /** Decimal text before rounding. */
  readonly exact: string;
  /** The payer: the employer alone; absent if no fee is charged. */
  readonly payer?: Payer | undefined;
  /** Why there is a fee, or none. */
  readonly reason: Text;
  readonly steps: readonly Step[];
}

/**
 * The late fee of a month's contribution, in rupiah: 2 % of the contribution for
 * each month late (0.5 % for August 2020 to January 2021), borne by the employer
 * of wage earners. Non-wage earners owe none in the text.
 *
 * PP 44/2015 Pasal 22; PP 45/2015 Pasal 31; PP 46/2015 Pasal 20; PP 49/2020
 * Pasal 23. How part months count and whether it compounds are readings.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015) and
 * UnsafeAmountError.
 *
 * @example
 * ```ts
 * const fee = lateFee({
 *   segment: "wage-earner",
 *   month: "2026-05",
 *   contribution: 989_000,
 *   paidOn: "2026-07-20",
 *   holidays: [],
 * });
 * fee.monthsLate; // => 2
 * fee.total; // => 39_560
 * ```
 */
export function lateFee(input: LateFeeInput, options?: Options): LateFee {
  const trace = traceOf(options);
  const facts = validate(lateFeeInputSchema, input, paymentArticles);
  const { segment, month, paidOn } = facts;
  const due = dueDateOf(trace, facts);
  const contribution = exactRupiah(facts.contribution);
  const steps: Step[] = [];
  const late = paidOn > due.date;
  const charged = late && segment === "wage-earner";
  const monthsLate = charged ? monthsBetween(trace, due.date, paidOn) : 0;
  const rate = charged ? lookUpMonth(trace, lateFeeRate, month) : undefined;
  if (monthsLate > 1) warn(trace, noUpperLimit);
  const value =
    rate && monthsLate > 0
      ? feeOf(trace, contribution, monthsLate, rateOfPercent(rate.value), rate.key, steps)
      : { units: 0, divisor: 1 };
  const { amount: total, exact } = roundLine(trace, value, steps);
  return {
    kind: "late-fee",
    segment,
    month,
    contribution: shownRupiah(contribution),
    dueDate: due.date,
    paidOn,
    monthsLate,
    total,
    exact,
    ...(monthsLate > 0 && { payer: "employer" as const }),
    reason: reasonFor(late, charged, monthsLate),
    steps,
    ...ruled(trace, rate ? [rate.key, ...due.rules] : due.rules),
  };
}

function monthsBetween(trace: Trace, due: CalendarDate, paidOn: CalendarDate): number {
  const apart = monthsInSpan(monthOf(due), monthOf(paidOn)) - 1;
  const completed = addMonths(due, apart) <= paidOn ? apart : apart - 1;
  const begun = addMonths(due, completed) < paidOn ? completed + 1 : completed;
  if (begun === completed) return completed;
  return resolveReading(trace, lateFeePartMonths) === "begun" ? begun : completed;
}

function feeOf(
  trace: Trace,
  contribution: Exact,
  months: number,
  rate: Rate,
  key: ProvisionKey,
  steps: Step[],
): Exact {
  const oneMonth = timesRate(contribution, rate);
  const compounded = months > 1 && resolveReading(trace, lateFeeCompounding) === "compound";
  const value = compounded ? compound(contribution, rate, months) : times(oneMonth, months);
  const result = exactText(value);
  steps.push({
    kind: "percent",
    provision: key,
    percent: rate.percent,
    of: shownRupiah(contribution),
    result: exactText(oneMonth),
  });
  if (compounded) steps.push({ kind: "condition", text: compoundedText(months), holds: true });
  else if (months > 1) {
    steps.push({ kind: "multiply", factor: months, of: shownRupiah(oneMonth), result });
  }
  return value;
}

function compound(contribution: Exact, rate: Rate, months: number): Exact {
  const growth = new Decimal(rate.numerator).div(rate.denominator).plus(1).pow(months).minus(1);
  return { units: new Decimal(contribution.units).times(growth), divisor: contribution.divisor };
}

const noUpperLimit: Warning = /* @__PURE__ */ sharedWarning(doubt("late-fee-without-limit"));

function compoundedText(months: number): Text {
  return textWith("late-fee.compounded-text", { months });
}

function reasonFor(late: boolean, charged: boolean, monthsLate: number): Text {
  if (!late) return { key: "late-fee.reason-for" };
  if (!charged) {
    return { key: "late-fee.reason-for-2" };
  }
  if (monthsLate === 0) {
    return { key: "late-fee.reason-for-3" };
  }
  return { key: "late-fee.reason-for-4" };
}
