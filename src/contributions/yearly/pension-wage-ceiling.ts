import { monthField } from "../../core/fields.js";
import { validate } from "../../core/validate.js";
import type { CalendarMonth, Rupiah } from "../../core/vocabulary.js";
import { lookUpMonth } from "../../core/look-up.js";
import { startTrace } from "../../core/trace.js";
import { jpWageCeiling } from "../../law/provisions/pension-wage-ceiling.js";
import { announcedContextOf, requireAnnounced, type AnnouncedOptions } from "./announced-values.js";

/**
 * The wage up to which JP contributions are counted, in rupiah a month: PP
 * 45/2015 Pasal 29. Past the last value announced only with `assumeUnchanged: true`,
 * which gives that value.
 *
 * @throws InvalidInputError and OutOfCoverageError (before July 2015, and from the
 * month in which a new value is due that is not known).
 *
 * @example
 * ```ts
 * pensionWageCeiling("2026-02"); // => 10_547_400
 * pensionWageCeiling("2026-03"); // => 11_086_300
 * pensionWageCeiling("2035-05", { assumeUnchanged: true }); // => 11_086_300
 * ```
 */
export function pensionWageCeiling(month: CalendarMonth, options?: AnnouncedOptions): Rupiah {
  const { context, assumeUnchanged } = announcedContextOf(options);
  const trace = startTrace(context);
  const { value } = lookUpMonth(trace, jpWageCeiling, validate(monthField, month));
  if (!assumeUnchanged) requireAnnounced(trace, jpWageCeiling, month);
  return value;
}
