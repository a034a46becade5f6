import { monthOf } from "../../core/calendar.js";
import { longestRun } from "../../core/longest-run.js";
import { resolveReading } from "../../core/resolve-reading.js";
import type { Options } from "../../law/options.js";
import { validate } from "../../core/validate.js";
import type { CalendarDate, CalendarMonth } from "../../core/vocabulary.js";
import { mergeTrace, startTrace, type Trace } from "../../core/trace.js";
import { ruled, type Ruled } from "../../law/recorded.js";
import { arrearsCount } from "../../law/readings/payment-readings.js";
import { dueDateOf, type DueDate } from "./due-date.js";
import {
  arrearsInputSchema,
  paymentArticles,
  type ArrearsInput,
  type MonthlySegment,
} from "./payment-input.js";
import { traceOf } from "../../law/trace-of.js";

/** Unpaid months, as they count on a day. */
export interface Arrears extends Ruled {
  readonly kind: "arrears";
  readonly segment: MonthlySegment;
  readonly on: CalendarDate;
  /** The unpaid months that count as arrears on that day. */
  readonly months: readonly CalendarMonth[];
  /** The longest run of them: what the limits of Pasal 38, 39, 41 and 42 speak of. */
  readonly consecutiveMonths: number;
}

/**
 * Which unpaid months count as arrears on a day, and how many follow each other:
 * those whose due day has passed, unless another reading is chosen. What follows
 * from it says `membershipStanding`.
 *
 * PP 44/2015 Pasal 21, 24, 38, 39, 41, 42; PP 45/2015 Pasal 30; PP 46/2015 Pasal 19, 21.
 *
 * @throws InvalidInputError and OutOfCoverageError (before July 2015).
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
  const trace = traceOf(options);
  const { segment, on, unpaidMonths, holidays } = validate(
    arrearsInputSchema,
    input,
    paymentArticles,
  );
  const past = [...new Set(unpaidMonths)].filter((month) => month <= monthOf(on)).sort();
  const dueDates = past.map((month) =>
    dueDateWithin(trace, { segment, month, ...(holidays && { holidays }) }),
  );
  const due = dueDates.filter(({ date }) => date < on).map(({ month }) => month);
  const months =
    due.length < past.length && resolveReading(trace, arrearsCount) !== "due-date-passed"
      ? past
      : due;
  return {
    kind: "arrears",
    segment,
    on,
    months,
    consecutiveMonths: longestRun(months),
    ...ruled(
      trace,
      dueDates.flatMap(({ rules }) => rules),
    ),
  };
}

function dueDateWithin(trace: Trace, facts: Parameters<typeof dueDateOf>[1]): DueDate {
  const due = dueDateOf(startTrace(trace.context), facts);
  mergeTrace(trace, due);
  return due;
}
