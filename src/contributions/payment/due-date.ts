import { addDays, dayInMonth, monthAfter } from "../../core/calendar.js";
import { choose } from "../../core/choose.js";
import { lookUpMonth } from "../../core/look-up.js";
import type { Options } from "../../core/options.js";
import type { ProvisionRef } from "../../core/provision.js";
import type { ReadingUse } from "../../core/reading.js";
import { textWith } from "../../core/text.js";
import { contextOf, validate } from "../../core/validate.js";
import type { CalendarDate, CalendarMonth } from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import { openWorkings, warn, type Workings } from "../../core/workings.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  dueDayNonWageEarner,
  dueDayOnHoliday,
  dueDayWageEarner,
} from "../../law/provisions/payment.js";
import { readingOptions } from "../../law/reading-options.js";
import { covidDueDayOnHoliday } from "../../law/readings/payment-readings.js";
import {
  dueDateSchema,
  paymentArticles,
  type DueDateInput,
  type MonthlySegment,
} from "./payment-schema.js";
import { restDayTest } from "./working-days.js";

/** The day on which a month's contribution falls due. */
export interface DueDate {
  readonly kind: "due-date";
  readonly segment: MonthlySegment;
  readonly month: CalendarMonth;
  /** The day on which it falls due. */
  readonly date: CalendarDate;
  /** The day that the law names, before it moves for a holiday. */
  readonly nominal: CalendarDate;
  readonly provisions: readonly ProvisionRef[];
  readonly readings: readonly ReadingUse[];
  readonly warnings: readonly Warning[];
}

/**
 * The day on which a month's contribution falls due: the 15th of the next month
 * for wage earners, of the same month for non-wage earners, moved to the next
 * working day. Public holidays come from the caller.
 *
 * PP 44/2015 Pasal 21, 24; PP 45/2015 Pasal 30; PP 46/2015 Pasal 19, 21; PP
 * 49/2020 Pasal 4.
 *
 * Throws InvalidInputError (construction and migrant workers have no due day in
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
  const workings = openWorkings(contextOf(options, readingOptions));
  return dueDateOf(workings, validate(dueDateSchema, input, paymentArticles));
}

/** The due date for facts that are known to be well formed. */
export function dueDateOf(workings: Workings, facts: DueDateInput): DueDate {
  const { segment, month, holidays } = facts;
  warnAfterLawAsOf(workings, month);
  const rule = segment === "wage-earner" ? dueDayWageEarner : dueDayNonWageEarner;
  const due = lookUpMonth(workings, rule, month);
  const nominal = dayInMonth(monthAfter(month, due.value.monthsLater), due.value.day);
  const isRestDay = restDayTest(workings, holidays);
  if (segment === "non-wage-earner") warnOfCovidDay(workings, month);
  const backwards = due.value.onHolidayInDoubt === true;
  const date = workingDay(workings, nominal, { isRestDay, backwards });
  const moved = date === nominal ? [] : [lookUpMonth(workings, dueDayOnHoliday, month).ref];
  return {
    kind: "due-date",
    segment,
    month,
    date,
    nominal,
    provisions: [due.ref, ...moved],
    readings: workings.readings,
    warnings: workings.warnings,
  };
}

/** The day itself, or the working day to which it moves. */
function workingDay(
  workings: Workings,
  day: CalendarDate,
  rule: { isRestDay: (date: CalendarDate) => boolean; backwards: boolean },
): CalendarDate {
  if (!rule.isRestDay(day)) return day;
  const back = rule.backwards && choose(workings, covidDueDayOnHoliday) === "previous-working-day";
  let date = day;
  while (rule.isRestDay(date)) date = addDays(date, back ? -1 : 1);
  return date;
}

function warnOfCovidDay(workings: Workings, month: CalendarMonth): void {
  const general = lookUpMonth(openWorkings(workings.context), dueDayWageEarner, month);
  if (!general.value.onHolidayInDoubt) return;
  warn(workings, {
    code: "due-day-in-doubt",
    provision: general.ref.id,
    message: textWith("warning.due-day-in-doubt", { day: general.value.day }),
  });
}
