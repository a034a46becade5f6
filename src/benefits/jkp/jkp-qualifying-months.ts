import * as z from "zod";
import { monthAfter, monthOf, monthsFromTo } from "../../core/calendar.js";
import { longestRun } from "../../core/longest-run.js";
import { dateField, monthField } from "../../core/fields.js";
import { lookUp } from "../../core/look-up.js";
import type { Options } from "../../law/options.js";
import { validate } from "../../core/validate.js";
import type { CalendarDate, CalendarMonth } from "../../core/vocabulary.js";
import { ruled, type Ruled } from "../../law/recorded.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { jkpWindowMonths } from "../../law/provisions/job-loss-benefits.js";
import { traceOf } from "../../law/trace-of.js";

/** Input of `jkpQualifyingMonths`. */
export interface JkpQualifyingMonthsInput {
  /** Day on which the employment ended. */
  readonly terminationDate: CalendarDate;
  /** Contribution months paid, of all employers together; a month named twice counts once. */
  readonly paidMonths: readonly CalendarMonth[];
}

/** Months paid that count for JKP. */
export interface JkpQualifyingMonths extends Ruled {
  readonly kind: "jkp-qualifying-months";
  readonly terminationDate: CalendarDate;
  /** First month that is looked at. */
  readonly from: CalendarMonth;
  /** Last month that is looked at: the one before the month of the dismissal. */
  readonly to: CalendarMonth;
  readonly months: readonly CalendarMonth[];
  /** How many they are: the field of the same name of `computeJkpBenefit`. */
  readonly contributionMonthsInLast24: number;
  /** The longest run among them: the field of the same name of `computeJkpBenefit`. */
  readonly consecutiveContributionMonths: number;
}

/** Schema of what `jkpQualifyingMonths` takes. */
export const jkpQualifyingMonthsInputSchema: z.ZodType<JkpQualifyingMonthsInput> = z.strictObject({
  terminationDate: dateField,
  paidMonths: z.array(monthField),
});

/**
 * The months paid in the 24 calendar months before the month of the dismissal,
 * added up over all employers, and the longest run among them.
 *
 * PP 37/2021 Pasal 19 ayat (3) and its elucidation (PP 6/2025).
 *
 * @throws InvalidInputError and OutOfCoverageError (before 2 February 2021).
 *
 * @example
 * ```ts
 * const { contributionMonthsInLast24, consecutiveContributionMonths } = jkpQualifyingMonths({
 *   terminationDate: "2023-03-05",
 *   paidMonths: ["2021-02", "2022-11", "2022-12", "2023-02"],
 * });
 * [contributionMonthsInLast24, consecutiveContributionMonths]; // => [3, 2]
 * ```
 */
export function jkpQualifyingMonths(
  input: JkpQualifyingMonthsInput,
  options?: Options,
): JkpQualifyingMonths {
  const trace = traceOf(options);
  const { terminationDate, paidMonths } = validate(jkpQualifyingMonthsInputSchema, input);
  warnAfterLawAsOf(trace, terminationDate);
  const window = lookUp(trace, jkpWindowMonths, terminationDate);
  const from = monthAfter(monthOf(terminationDate), -window.value);
  const to = monthAfter(monthOf(terminationDate), -1);
  const paid = new Set(paidMonths);
  const looked = monthsFromTo(from, to);
  const months = looked.filter((month) => paid.has(month));
  return {
    kind: "jkp-qualifying-months",
    terminationDate,
    from,
    to,
    months,
    contributionMonthsInLast24: months.length,
    consecutiveContributionMonths: longestRun(months),
    ...ruled(trace, [window.key]),
  };
}
