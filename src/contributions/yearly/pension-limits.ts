import * as z from "zod";
import { lastMonthOf, monthAfter } from "../../core/calendar.js";
import { choose } from "../../core/choose.js";
import { messageOf } from "../../core/expectations.js";
import { monthField } from "../../core/fields.js";
import { lookUpMonth, peekMonth, type Found } from "../../core/look-up.js";
import type { Options } from "../../core/options.js";
import { contextOf, validate } from "../../core/validate.js";
import type { CalendarMonth } from "../../core/vocabulary.js";
import { openWorkings, type Workings } from "../../core/workings.js";
import { jpLimits, type PensionLimits } from "../../law/provisions/pension-limits.js";
import { readingOptions } from "../../law/reading-options.js";
import { pensionLimitsStart } from "../../law/readings/payment-readings.js";
import type { Text } from "../../core/text.js";

const limitsExpected = {
  when: { key: "expected.pension-limits.when" },
} satisfies Record<string, Text>;

const whenSchema: z.ZodType<number | string> = z.union(
  [
    z.int().min(1000).max(9999),
    z.string().regex(/^\d{4}$/, { error: messageOf(limitsExpected.when) }),
    monthField,
  ],
  { error: messageOf(limitsExpected.when) },
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
  if (text.length === 4) return lookUpMonth(workings, jpLimits, lastMonthOf(text)).value;
  return limitsInMonth(workings, text).value;
}

const monthsEarlier = { march: 0, february: 1, january: 2 } as const;

/** The limits in force in a month; from which month new ones hold is a reading, where it matters. */
export function limitsInMonth(workings: Workings, month: CalendarMonth): Found<PensionLimits> {
  const versions = Object.values(monthsEarlier).map((earlier) =>
    peekMonth(workings, jpLimits, monthAfter(month, earlier)),
  );
  const matters = versions.some((version) => version !== versions[0]);
  const earlier = matters ? monthsEarlier[choose(workings, pensionLimitsStart)] : 0;
  return lookUpMonth(workings, jpLimits, monthAfter(month, earlier));
}
