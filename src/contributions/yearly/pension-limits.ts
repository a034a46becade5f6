import * as z from "zod";
import { monthAfter } from "../../core/calendar.js";
import { choose } from "../../core/choose.js";
import { expectations } from "../../core/expectations.js";
import { monthField } from "../../core/fields.js";
import { lookUpMonth } from "../../core/look-up.js";
import type { Options } from "../../core/options.js";
import { contextOf, validate } from "../../core/validate.js";
import type { CalendarMonth } from "../../core/vocabulary.js";
import { openWorkings } from "../../core/workings.js";
import { jpLimits, type PensionLimits } from "../../law/provisions/pension-limits.js";
import { readingOptions } from "../../law/reading-options.js";
import { pensionLimitsStart } from "../../law/readings/payment-readings.js";

const limitsExpected = expectations({
  when: {
    id: 'tahun (2026 atau "2026") atau bulan YYYY-MM',
    en: 'a year (2026 or "2026") or a month YYYY-MM',
  },
});

const whenSchema: z.ZodType<number | string> = z.union(
  [
    z.int().min(1000).max(9999),
    z.string().regex(/^\d{4}$/, { error: limitsExpected.when.en }),
    monthField,
  ],
  { error: limitsExpected.when.en },
);

/**
 * The smallest and the largest pension a month, in rupiah: PP 45/2015 Pasal 18.
 * A year gets the limits announced for it; a month those in force, from March
 * unless another reading is chosen. Past the last announced value it is kept. The bare
 * values carry no warning: many are known from one source (see `indonesianLaw`).
 *
 * Throws InvalidInputError and OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * pensionLimits(2026); // => { minimum: 411_400, maximum: 4_932_300 }
 * pensionLimits("2026-02"); // => { minimum: 399_700, maximum: 4_792_300 }
 * ```
 */
export function pensionLimits(when: number | CalendarMonth, options?: Options): PensionLimits {
  const workings = openWorkings(contextOf(options, readingOptions));
  const text = String(validate(whenSchema, when));
  if (text.length === 4) return lookUpMonth(workings, jpLimits, `${text}-12`).value;
  const start = choose(workings, pensionLimitsStart);
  return lookUpMonth(workings, jpLimits, monthAfter(text, monthsEarlier[start])).value;
}

const monthsEarlier = { march: 0, february: 1, january: 2 } as const;
