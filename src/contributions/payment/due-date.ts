import { doubt } from "../../core/warning.js";
import { addDays, clampedDay, monthAfter } from "../../core/calendar.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { type LookedUp, lookUpMonth } from "../../core/look-up.js";
import type { Options } from "../../law/options.js";
import { validate } from "../../core/validate.js";
import type { CalendarDate, CalendarMonth } from "../../core/vocabulary.js";
import { startTrace, warn, type Trace } from "../../core/trace.js";
import { ruled, type Ruled } from "../../law/recorded.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  type DueDay,
  dueDayNonWageEarner,
  dueDayOnHoliday,
  dueDayWageEarner,
} from "../../law/provisions/payment.js";
import { covidDueDayOnHoliday } from "../../law/readings/payment-readings.js";
import {
  dueDateInputSchema,
  paymentArticles,
  type DueDateInput,
  type MonthlySegment,
} from "./payment-input.js";
import { restDayTest } from "./working-days.js";
import { traceOf } from "../../law/trace-of.js";

/** The day on which a month's contribution falls due. */
export interface DueDate extends Ruled {
  readonly kind: "due-date";
  readonly segment: MonthlySegment;
  readonly month: CalendarMonth;
  /** The day on which it falls due. */
  readonly date: CalendarDate;
  /** The day that the law names, before it moves for a holiday. */
  readonly nominal: CalendarDate;
}

/**
 * The day on which a month's contribution falls due: the 15th of the next month
 * for wage earners, of the same month for non-wage earners, moved to the next
 * working day. Public holidays come from the caller.
 *
 * PP 44/2015 Pasal 21, 24; PP 45/2015 Pasal 30; PP 46/2015 Pasal 19, 21; PP
 * 49/2020 Pasal 4.
 *
 * @throws InvalidInputError (construction and migrant workers have no due day in
 * the texts) and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * const holidays = ["2026-08-17"]; // The 15th is a Saturday, the 17th a holiday.
 * contributionDueDate({ segment: "wage-earner", month: "2026-07", holidays }).date;
 * // => "2026-08-18"
 * contributionDueDate({ segment: "non-wage-earner", month: "2026-07", holidays: [] }).date;
 * // => "2026-07-15"
 * ```
 */
export function contributionDueDate(input: DueDateInput, options?: Options): DueDate {
  const trace = traceOf(options);
  return dueDateOf(trace, validate(dueDateInputSchema, input, paymentArticles));
}

/** The day that the law names for a month, before it moves for a holiday. */
export function nominalDueDay(
  trace: Trace,
  segment: MonthlySegment,
  month: CalendarMonth,
): { readonly due: LookedUp<DueDay>; readonly date: CalendarDate } {
  const rule = segment === "wage-earner" ? dueDayWageEarner : dueDayNonWageEarner;
  const due = lookUpMonth(trace, rule, month);
  return { due, date: clampedDay(monthAfter(month, due.value.monthsLater), due.value.day) };
}

/** The due date for facts that are known to be well formed. */
export function dueDateOf(trace: Trace, facts: DueDateInput): DueDate {
  const { segment, month, holidays } = facts;
  warnAfterLawAsOf(trace, month);
  const { due, date: nominal } = nominalDueDay(trace, segment, month);
  const isRestDay = restDayTest(trace, holidays);
  if (segment === "non-wage-earner") warnOfCovidDay(trace, month);
  const backwards = due.value.onHolidayInDoubt === true;
  const date = workingDay(trace, nominal, { isRestDay, backwards });
  const moved = date === nominal ? [] : [lookUpMonth(trace, dueDayOnHoliday, month).key];
  return {
    kind: "due-date",
    segment,
    month,
    date,
    nominal,
    ...ruled(trace, [due.key, ...moved]),
  };
}

/** The day itself, or the working day to which it moves. */
function workingDay(
  trace: Trace,
  day: CalendarDate,
  rule: { isRestDay: (date: CalendarDate) => boolean; backwards: boolean },
): CalendarDate {
  if (!rule.isRestDay(day)) return day;
  const back =
    rule.backwards && resolveReading(trace, covidDueDayOnHoliday) === "previous-working-day";
  let date = day;
  while (rule.isRestDay(date)) date = addDays(date, back ? -1 : 1);
  return date;
}

function warnOfCovidDay(trace: Trace, month: CalendarMonth): void {
  const general = lookUpMonth(startTrace(trace.context), dueDayWageEarner, month);
  if (!general.value.onHolidayInDoubt) return;
  warn(
    trace,
    doubt("due-day-in-doubt", {
      values: { day: general.value.day },
      provisions: [general.key],
    }),
  );
}
