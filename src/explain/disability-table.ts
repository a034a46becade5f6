import { dateField } from "../core/fields.js";
import { validate } from "../core/validate.js";
import { lookUp } from "../core/look-up.js";
import type { Text } from "../core/text.js";
import type { CalendarDate } from "../core/vocabulary.js";
import type { DisabilityPart } from "../law/disability-parts.js";
import { disabilityTable as provision } from "../law/provisions/disability-table.js";
import type { Options } from "../law/options.js";
import type { Locale } from "../locale/locale.js";
import { localeField } from "./locale-field.js";
import { wordsOf } from "./words-of.js";
import { traceOf } from "../law/trace-of.js";

/** One row of the disability table, in words. Percentages are of 80 monthly wages. */
export interface DisabilityTableRow {
  readonly part: DisabilityPart;
  readonly label: string;
  /** The percentage; the least of a range; of one unit where it goes by unit. */
  readonly percent: string;
  /** For a range, which the doctor settles: its end. */
  readonly to?: string | undefined;
  /** For a row by unit: the unit in words, e.g. `10 decibel`. */
  readonly unit?: string | undefined;
}

/**
 * The disability table in force on a date, row by row in the order of the law, with its
 * percentages of 80 monthly wages, in the language of a locale.
 *
 * PP 44/2015 Lampiran III part II.
 *
 * @throws InvalidInputError (no such date, no locale) and OutOfCoverageError (before
 * July 2015).
 *
 * @example
 * ```ts
 * disabilityTable("2026-01-15", english).find(({ part }) => part === "left-thumb");
 * // => { part: "left-thumb", label: "left thumb", percent: "12" }
 * ```
 */
export function disabilityTable(
  date: CalendarDate,
  locale: Locale,
  options?: Options,
): readonly DisabilityTableRow[] {
  const trace = traceOf(options);
  const words = validate(localeField, locale);
  const say = (text: Text): string => wordsOf(text, words);
  return lookUp(trace, provision, validate(dateField, date)).value.map((row) => ({
    part: row.part,
    label: say({ key: `disability.${row.part}` }),
    percent: row.percent,
    ...(row.kind === "range" && { to: row.to }),
    ...(row.kind === "per-unit" && { unit: say(row.unit) }),
  }));
}
