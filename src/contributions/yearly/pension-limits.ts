import * as z from "zod";
import { lastMonthOf, monthAfter } from "../../core/calendar.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { messageOf } from "../../core/expectations.js";
import { monthField } from "../../core/fields.js";
import { lookUpMonth, peekMonth, type LookedUp } from "../../core/look-up.js";
import { validate } from "../../core/validate.js";
import type { CalendarMonth } from "../../core/vocabulary.js";
import { startTrace, type Trace } from "../../core/trace.js";
import { announcedContextOf, requireAnnounced, type AnnouncedOptions } from "./announced-values.js";
import { jpLimits, type PensionLimits } from "../../law/provisions/pension-limits.js";
import { pensionLimitsStart } from "../../law/readings/payment-readings.js";
import type { Text } from "../../core/text.js";

const limitsExpected = {
  when: { key: "expected.pension-limits.when" },
} satisfies Record<string, Text>;

const whenSchema: z.ZodType<number | string> = z.union(
  [
    z.int().min(1000).max(9999), // not law: years of four digits
    z.string().regex(/^\d{4}$/, { error: messageOf(limitsExpected.when) }), // not law: years of four digits
    monthField,
  ],
  { error: messageOf(limitsExpected.when) },
);

/**
 * The smallest and the largest pension a month, in rupiah: PP 45/2015 Pasal 18.
 * A year gets the limits announced for it; a month those in force, from March
 * unless another reading is chosen. Past the last values announced only with
 * `assumeUnchanged: true`, which gives them. The bare values carry no warning: many
 * are known from one source (see `indonesianLaw`).
 *
 * @throws InvalidInputError and OutOfCoverageError (before July 2015, and where new
 * values are due that are not known).
 *
 * @example
 * ```ts
 * pensionLimits(2026); // => { minimum: 411_400, maximum: 4_932_300 }
 * pensionLimits("2026-02"); // => { minimum: 399_700, maximum: 4_792_300 }
 * ```
 */
export function pensionLimits(
  when: number | CalendarMonth,
  options?: AnnouncedOptions,
): PensionLimits {
  const { context, assumeUnchanged } = announcedContextOf(options);
  const trace = startTrace(context);
  const text = String(validate(whenSchema, when));
  const isYear = text.length === 4; // not law: years of four digits
  const month = isYear ? lastMonthOf(text) : text;
  const { value } = isYear ? lookUpMonth(trace, jpLimits, month) : limitsInMonth(trace, month);
  if (!assumeUnchanged) requireAnnounced(trace, jpLimits, month);
  return value;
}

const monthsEarlier = { march: 0, february: 1, january: 2 } as const; // not law: months before March; which one is a reading

/** The limits in force in a month; from which month new ones hold is a reading, where it matters. */
export function limitsInMonth(trace: Trace, month: CalendarMonth): LookedUp<PensionLimits> {
  const versions = Object.values(monthsEarlier).map((earlier) =>
    peekMonth(trace, jpLimits, monthAfter(month, earlier)),
  );
  const matters = versions.some((version) => version !== versions[0]);
  const earlier = matters ? monthsEarlier[resolveReading(trace, pensionLimitsStart)] : 0;
  return lookUpMonth(trace, jpLimits, monthAfter(month, earlier));
}
