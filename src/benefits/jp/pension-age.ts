import * as z from "zod";
import { firstDayAtAge } from "../../core/birthday.js";
import { completedYears } from "../../core/calendar.js";
import { dateField } from "../../core/fields.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { type Trace, warn } from "../../core/trace.js";
import { validate } from "../../core/validate.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { doubt, type Warning } from "../../core/warning.js";
import { lawAsOf } from "../../law/as-of.js";
import type { Options } from "../../law/options.js";
import { jpPensionAge } from "../../law/provisions/jp-benefits.js";
import { jpAgeAtSteps } from "../../law/readings/old-age-readings.js";
import { traceOf } from "../../law/trace-of.js";

/** Input of `pensionAgeDateFor`. */
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
 * @throws InvalidInputError and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * pensionAge("2024-12-31"); // => 58
 * pensionAge("2025-01-01"); // => 59
 * ```
 */
export function pensionAge(date: CalendarDate, options?: Options): number {
  const trace = traceOf(options);
  return ageOn(trace, validate(dateField, date));
}

/**
 * The first day on which a person is as old as the pension age of JP then in
 * force: PP 45/2015 Pasal 15. In a year in which the age rises no one newly
 * reaches it.
 *
 * @throws InvalidInputError.
 *
 * @example
 * ```ts
 * pensionAgeDateFor({ birthDate: "1966-12-31" }); // => "2024-12-31"
 * pensionAgeDateFor({ birthDate: "1967-01-01" }); // => "2026-01-01"
 * ```
 */
export function pensionAgeDateFor(input: PensionAgeQuestion, options?: Options): CalendarDate {
  const trace = traceOf(options);
  const { birthDate } = validate(pensionAgeQuestionSchema, input);
  const known = trace.context.law?.asOf ?? lawAsOf;
  return firstDayAtAge(lookUp(trace, jpPensionAge, known).value, birthDate);
}

/** The pension age on a day. Throws OutOfCoverageError before the programme began. */
function ageOn(trace: Trace, date: CalendarDate): number {
  const { value } = lookUp(trace, jpPensionAge, date);
  return value.findLast((step) => step.from <= date)?.age ?? 0;
}

/** Whether the pension age is reached on a day, and since when. */
interface PensionAgeReached {
  readonly since: CalendarDate;
  readonly reached: boolean;
  readonly age: number;
  readonly provision: ProvisionKey;
}

function ageRose(provision: ProvisionKey, since: CalendarDate, age: number): Warning {
  return doubt("pension-age-rose", { values: { since, age }, provisions: [provision] });
}

/** Whether a member has reached the pension age; a rise of the age is a reading. */
export function pensionAgeReached(
  trace: Trace,
  birthDate: CalendarDate,
  date: CalendarDate,
): PensionAgeReached {
  const { value, key } = lookUp(trace, jpPensionAge, date);
  const since = firstDayAtAge(value, birthDate);
  const age = ageOn(trace, date);
  const again = date >= since && completedYears(birthDate, date) < age;
  if (again) warn(trace, ageRose(key, since, age));
  const reached = again ? resolveReading(trace, jpAgeAtSteps) === "once-reached" : date >= since;
  return { since, reached, age, provision: key };
}
