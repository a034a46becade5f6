import { monthAfter, monthOf } from "../../core/calendar.js";
import { choose } from "../../core/choose.js";
import type { Options } from "../../core/options.js";
import type { ReadingUse } from "../../core/reading.js";
import { contextOf, validate } from "../../core/validate.js";
import type { CalendarDate, CalendarMonth } from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import { adopt, openWorkings, type Workings } from "../../core/workings.js";
import { readingOptions } from "../../law/reading-options.js";
import { arrearsCount } from "../../law/readings/payment-readings.js";
import { dueDateOf, type DueDate } from "./due-date.js";
import {
  arrearsSchema,
  paymentArticles,
  type ArrearsInput,
  type MonthlySegment,
} from "./payment-schema.js";
import { provisionsOf } from "../../core/provisions-of.js";
import type { ProvisionRef } from "../../core/provision.js";

/** Unpaid months, as they count on a day. */
export interface Arrears {
  readonly kind: "arrears";
  readonly segment: MonthlySegment;
  readonly on: CalendarDate;
  /** The unpaid months that count as arrears on that day. */
  readonly months: readonly CalendarMonth[];
  /** The longest run of them: what the limits of Pasal 38, 39, 41 and 42 speak of. */
  readonly consecutiveMonths: number;
  /** The provisions that it rests on. */
  readonly provisions: readonly ProvisionRef[];
  readonly readings: readonly ReadingUse[];
  readonly warnings: readonly Warning[];
}

/**
 * Which unpaid months count as arrears on a day, and how many follow each other:
 * those whose due day has passed, unless another reading is chosen. What follows
 * from it says `membershipStanding`.
 *
 * Throws InvalidInputError and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * const arrears = contributionArrears({
 *   segment: "non-wage-earner",
 *   on: "2026-06-10",
 *   unpaidMonths: ["2026-03", "2026-04", "2026-05", "2026-06"],
 *   holidays: [],
 * });
 * arrears.consecutiveMonths; // => 3
 * ```
 */
export function contributionArrears(input: ArrearsInput, options?: Options): Arrears {
  const workings = openWorkings(contextOf(options, readingOptions));
  const { segment, on, unpaidMonths, holidays } = validate(arrearsSchema, input, paymentArticles);
  const past = [...new Set(unpaidMonths)].filter((month) => month <= monthOf(on)).sort();
  const dueDates = past.map((month) =>
    dueDateWithin(workings, { segment, month, ...(holidays && { holidays }) }),
  );
  const due = dueDates.filter(({ date }) => date < on).map(({ month }) => month);
  const months =
    due.length < past.length && choose(workings, arrearsCount) !== "due-date-passed" ? past : due;
  return {
    kind: "arrears",
    segment,
    on,
    months,
    consecutiveMonths: longestRun(months),
    provisions: provisionsOf(dueDates),
    readings: workings.readings,
    warnings: workings.warnings,
  };
}

function dueDateWithin(workings: Workings, facts: Parameters<typeof dueDateOf>[1]): DueDate {
  const due = dueDateOf(openWorkings(workings.context), facts);
  adopt(workings, due);
  return due;
}

function longestRun(months: readonly CalendarMonth[]): number {
  let longest = 0;
  let run = 0;
  months.forEach((month, index) => {
    const before = months[index - 1];
    run = before !== undefined && monthAfter(before, 1) === month ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
