import { addDays } from "../../core/calendar.js";
import { lookUp, type LookedUp } from "../../core/look-up.js";
import type { Options } from "../../law/options.js";
import type { Provision } from "../../core/provision.js";
import { validate } from "../../core/validate.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { ruled, type Ruled } from "../../law/recorded.js";
import { restDayTest, workingDaysAfter } from "../../contributions/payment/working-days.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  jhtPaymentTime,
  jkkPaymentTime,
  jkmPaymentTime,
  jkpPaymentTime,
  jpPaymentTime,
  type DayLimit,
} from "../../law/provisions/claims.js";
import {
  paymentDeadlineInputSchema,
  type PaidProgramme,
  type PaymentDeadlineInput,
} from "./claims-schema.js";
import { traceOf } from "../../law/trace-of.js";

/** The last day on which BPJS pays in time. */
export interface PaymentDeadline extends Ruled {
  readonly kind: "payment-deadline";
  readonly programme: PaidProgramme;
  readonly completeOn: CalendarDate;
  /** How many days the law gives, and which days count. */
  readonly days: number;
  readonly dayKind: DayLimit["kind"];
  /** The last day; the day of completeness itself does not count. */
  readonly by: CalendarDate;
}

const times: Readonly<Record<PaidProgramme, Provision<DayLimit>>> = {
  jkk: jkkPaymentTime,
  jkm: jkmPaymentTime,
  jht: jhtPaymentTime,
  jp: jpPaymentTime,
  jkp: jkpPaymentTime,
};

/**
 * The day by which BPJS must pay a complete claim: three working days (JKM),
 * seven (JKK), five (JHT), three (each month of JKP), or fifteen days (first JP
 * pension). Public holidays come from the caller.
 *
 * PP 44/2015 Pasal 37 ayat (2), 40 ayat (3); PP 46/2015 Pasal 31 ayat (3); PP
 * 45/2015 Pasal 25; Permenaker 15/2021 Pasal 13.
 *
 * @throws InvalidInputError and OutOfCoverageError (before July 2015; JKP before
 * 7 February 2025).
 *
 * @example
 * ```ts
 * // 5 June 2026 is a Friday.
 * paymentDeadline({ programme: "jkm", completeOn: "2026-06-05", holidays: [] }).by;
 * // => "2026-06-10"
 * ```
 */
export function paymentDeadline(input: PaymentDeadlineInput, options?: Options): PaymentDeadline {
  const trace = traceOf(options);
  return deadlineOf(trace, validate(paymentDeadlineInputSchema, input));
}

/** The days within which a programme pays. */
export function paymentTime(
  trace: Trace,
  programme: PaidProgramme,
  date: CalendarDate,
): LookedUp<DayLimit> {
  return lookUp(trace, times[programme], date);
}

/** The deadline for facts that are known to be well formed. */
export function deadlineOf(trace: Trace, facts: PaymentDeadlineInput): PaymentDeadline {
  const { programme, completeOn, holidays } = facts;
  warnAfterLawAsOf(trace, completeOn);
  const { value, key } = paymentTime(trace, programme, completeOn);
  const { days, kind } = value;
  const by =
    kind === "working-days"
      ? workingDaysAfter(completeOn, days, restDayTest(trace, holidays))
      : addDays(completeOn, days);
  return {
    kind: "payment-deadline",
    programme,
    completeOn,
    days,
    dayKind: kind,
    by,
    ...ruled(trace, [key]),
  };
}
