import { monthField } from "../../core/fields.js";
import { contextOf, validate } from "../../core/validate.js";
import type { Options } from "../../law/options.js";
import type { CalendarMonth, Rupiah } from "../../core/vocabulary.js";
import { lookUpMonth } from "../../core/look-up.js";
import { startTrace } from "../../core/trace.js";
import { jpWageCeiling } from "../../law/provisions/pension-wage-ceiling.js";
import { readingOptions } from "../../law/reading-options.js";

/**
 * The wage up to which JP contributions are counted, in rupiah a month: PP
 * 45/2015 Pasal 29. A month past the last announced value gets that value.
 *
 * Throws InvalidInputError and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * pensionWageCeiling("2026-02"); // => 10_547_400
 * pensionWageCeiling("2026-03"); // => 11_086_300
 * ```
 */
export function pensionWageCeiling(month: CalendarMonth, options?: Options): Rupiah {
  const trace = startTrace(contextOf(options, readingOptions));
  return lookUpMonth(trace, jpWageCeiling, validate(monthField, month)).value;
}
