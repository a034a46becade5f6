import { addMonths, completedMonths, daysBetween } from "../../core/calendar.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { exactRupiah, exactText, shownRupiah, times, timesRate } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { Options } from "../../law/options.js";
import type { Provision } from "../../core/provision.js";
import { rateOfPercent } from "../../core/rate.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import { validate } from "../../core/validate.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { ruled, type Ruled } from "../../law/recorded.js";
import { workingDaysBetween } from "../../contributions/payment/working-days.js";
import { jkkLatePaymentRate, jkmLatePaymentRate } from "../../law/provisions/claims.js";
import { jpLatePayment } from "../../law/provisions/jp-benefits.js";
import { daysOfDelay, monthsOfDelay } from "../../law/readings/death-readings.js";
import type { BenefitRecipient } from "../benefit.js";
import { latePaymentInputSchema, type LatePaymentInput } from "./claims-schema.js";
import { deadlineOf } from "./payment-deadline.js";
import { traceOf } from "../../law/trace-of.js";

/** Amount that BPJS owes in addition to a benefit paid late. */
export interface LatePaymentCompensation extends Ruled {
  readonly kind: "late-payment-compensation";
  readonly programme: LatePaymentInput["programme"];
  readonly benefit: Rupiah;
  /** The last day on which it would have been in time. */
  readonly by: CalendarDate;
  readonly paidOn: CalendarDate;
  readonly daysLate: number;
  /** JP only: the months late that count. */
  readonly monthsLate?: number | undefined;
  /** The compensation in rupiah, in addition to the benefit. */
  readonly total: Rupiah;
  /** Decimal text before rounding. */
  readonly exact: string;
  /** The participant (JKK) or the heirs (JKM); of JP the text does not say. */
  readonly paidTo?: BenefitRecipient | undefined;
  readonly steps: readonly Step[];
}

const rates: Readonly<Record<LatePaymentInput["programme"], Provision<string>>> = {
  jkk: jkkLatePaymentRate,
  jkm: jkmLatePaymentRate,
  jp: jpLatePayment,
};

const recipients: Readonly<Partial<Record<LatePaymentInput["programme"], BenefitRecipient>>> = {
  jkk: "participant",
  jkm: "heirs",
};

/**
 * Amount that BPJS owes in addition to a benefit paid late, in rupiah: 1 % of the nominal
 * benefit for each day, to the participant (JKK) or heirs (JKM); of the first
 * pension (JP) 2 % of it for each month. Which days and months count is a reading.
 *
 * PP 44/2015 Pasal 37 ayat (3), 40 ayat (4); PP 45/2015 Pasal 35.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015) and
 * UnsafeAmountError.
 *
 * @example
 * ```ts
 * latePaymentCompensation({
 *   programme: "jkm",
 *   benefit: 42_000_000,
 *   completeOn: "2026-06-05",
 *   paidOn: "2026-06-15",
 *   holidays: [],
 * }).total; // => 2_100_000
 * ```
 */
export function latePaymentCompensation(
  input: LatePaymentInput,
  options?: Options,
): LatePaymentCompensation {
  const trace = traceOf(options);
  const facts = validate(latePaymentInputSchema, input);
  const { programme, paidOn } = facts;
  const deadline = deadlineOf(trace, facts);
  const daysLate = daysLateOf(trace, deadline.by, facts);
  const monthsLate = programme === "jp" ? monthsLateOf(trace, deadline.by, paidOn) : undefined;
  const late = monthsLate ?? daysLate;
  const rate = lookUp(trace, rates[programme], facts.completeOn);
  const benefit = exactRupiah(facts.benefit);
  const ofOne = timesRate(benefit, rateOfPercent(rate.value));
  const value = times(ofOne, late);
  const of = shownRupiah(benefit);
  const paidTo = recipients[programme];
  const steps: Step[] =
    late === 0
      ? []
      : [
          {
            kind: "percent",
            provision: rate.key,
            percent: rate.value,
            of,
            result: exactText(ofOne),
          },
          { kind: "multiply", factor: late, of: shownRupiah(ofOne), result: exactText(value) },
        ];
  const { amount: total, exact } = roundLine(trace, value, steps);
  return {
    kind: "late-payment-compensation",
    programme,
    benefit: of,
    by: deadline.by,
    paidOn,
    daysLate,
    ...(monthsLate !== undefined && { monthsLate }),
    total,
    exact,
    ...(paidTo && { paidTo }),
    steps,
    ...ruled(trace, [...deadline.rules, rate.key]),
  };
}

/** Months by which a pension is late; the reading is used only if a month is not full. */
function monthsLateOf(trace: Trace, by: CalendarDate, paidOn: CalendarDate): number {
  if (paidOn <= by) return 0;
  const completed = completedMonths(by, paidOn);
  if (addMonths(by, completed) === paidOn) return completed;
  return resolveReading(trace, monthsOfDelay) === "begun" ? completed + 1 : completed;
}

/** Days by which the payment is late; the reading is used only if it matters. */
function daysLateOf(
  trace: Trace,
  by: CalendarDate,
  { programme, paidOn, holidays }: LatePaymentInput,
): number {
  if (paidOn <= by) return 0;
  const all = daysBetween(by, paidOn);
  if (programme === "jp") return all;
  const working = workingDaysBetween(trace, by, paidOn, holidays);
  if (all === working) return all;
  return resolveReading(trace, daysOfDelay) === "calendar-days" ? all : working;
}
