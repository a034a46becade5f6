import * as z from "zod";
import { dateField } from "../../core/fields.js";
import { lookUp } from "../../core/look-up.js";
import type { Options } from "../../law/options.js";
import { contextOf, validate } from "../../core/validate.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { startTrace } from "../../core/trace.js";
import { lawAsOf } from "../../law/as-of.js";
import { jpPensionAge } from "../../law/provisions/jp-benefits.js";
import { readingOptions } from "../../law/reading-options.js";
import { firstDayAtAge } from "../../core/first-day-at-age.js";
import { ageOn } from "./pension-age-steps.js";

/** What `pensionAgeDateFor` takes. */
export interface PensionAgeQuestion {
  readonly birthDate: CalendarDate;
}

/** Schema of what `pensionAgeDateFor` takes. */
export const pensionAgeQuestionSchema: z.ZodType<PensionAgeQuestion> = z.strictObject({
  birthDate: dateField,
});

/**
 * The pension age of JP on a day, in years: PP 45/2015 Pasal 15. It rises by one
 * every three years, up to 65; JHT keeps its own.
 *
 * Throws InvalidInputError and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * pensionAge("2024-12-31"); // => 58
 * pensionAge("2025-01-01"); // => 59
 * ```
 */
export function pensionAge(date: CalendarDate, options?: Options): number {
  const trace = startTrace(contextOf(options, readingOptions));
  return ageOn(trace, validate(dateField, date));
}

/**
 * The first day on which somebody is as old as the pension age of JP then in
 * force: PP 45/2015 Pasal 15. In a year in which the age rises nobody newly
 * reaches it.
 *
 * Throws InvalidInputError.
 *
 * @example
 * ```ts
 * pensionAgeDateFor({ birthDate: "1966-12-31" }); // => "2024-12-31"
 * pensionAgeDateFor({ birthDate: "1967-01-01" }); // => "2026-01-01"
 * ```
 */
export function pensionAgeDateFor(input: PensionAgeQuestion, options?: Options): CalendarDate {
  const trace = startTrace(contextOf(options, readingOptions));
  const { birthDate } = validate(pensionAgeQuestionSchema, input);
  const known = trace.context.law?.asOf ?? lawAsOf;
  return firstDayAtAge(lookUp(trace, jpPensionAge, known).value, birthDate);
}
