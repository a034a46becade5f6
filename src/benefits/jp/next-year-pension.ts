import * as z from "zod";
import { Decimal } from "../../core/decimal.js";
import { exactRupiah, greater, lesser, roundExact } from "../../core/exact.js";
import { messageOf } from "../../core/expectations.js";
import { maybe, monthField, positiveRupiahField } from "../../core/fields.js";
import { asPercent, isMeantAsPercent } from "../../core/plausible.js";
import { lookUpMonth } from "../../core/look-up.js";
import { validate } from "../../core/validate.js";
import type { CalendarMonth, Rupiah, RupiahInput } from "../../core/vocabulary.js";
import { startTrace } from "../../core/trace.js";
import {
  announcedContextOf,
  requireAnnounced,
  type AnnouncedOptions,
} from "../../contributions/yearly/announced-values.js";
import { limitsInMonth } from "../../contributions/yearly/pension-limits.js";
import { jpAdjustment } from "../../law/provisions/jp-benefits.js";
import { jpLimits } from "../../law/provisions/pension-limits.js";
import { inflationField } from "../percent-fields.js";

/** Input of `nextYearPension`. */
export interface NextPensionInput {
  /** The pension of the year before, in rupiah a month. */
  readonly pension: RupiahInput;
  /** General inflation of the year before, in percent. */
  readonly inflationPercent: number;
  /** The inflation is really below one percent: else such a value is refused as a fraction. */
  readonly belowOnePercent?: boolean | undefined;
  /** Month from which the adjusted pension is paid; its limits hold. */
  readonly month: CalendarMonth;
}

/** Schema of what `nextYearPension` takes. */
export const nextPensionInputSchema: z.ZodType<NextPensionInput> = z
  .strictObject({
    pension: positiveRupiahField,
    inflationPercent: inflationField,
    belowOnePercent: maybe(z.boolean()),
    month: monthField,
  })
  .refine(
    ({ inflationPercent, belowOnePercent }) => isMeantAsPercent(inflationPercent, belowOnePercent),
    { path: ["inflationPercent"], error: messageOf(asPercent) },
  );

/**
 * A pension in payment after the yearly adjustment, in rupiah a month: times one
 * plus the inflation of the year before, within the limits of the month. PP
 * 45/2015 Pasal 17 and 18. The bare value carries no warning: many limits are
 * known from one source. Past the last limits announced only with
 * `assumeUnchanged: true`, which takes them.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015, and from the month
 * in which new limits are due that are not known) and UnsafeAmountError.
 *
 * @example
 * ```ts
 * nextYearPension({ pension: 750_000, inflationPercent: 2.92, month: "2026-03" }); // => 771_900
 * nextYearPension({ pension: 399_700, inflationPercent: 2.92, month: "2026-03" }); // => 411_400
 * ```
 */
export function nextYearPension(input: NextPensionInput, options?: AnnouncedOptions): Rupiah {
  const { context, assumeUnchanged } = announcedContextOf(options);
  const trace = startTrace(context);
  const { pension, inflationPercent, month } = validate(nextPensionInputSchema, input);
  lookUpMonth(trace, jpAdjustment, month);
  const { minimum, maximum } = limitsInMonth(trace, month).value;
  if (!assumeUnchanged) requireAnnounced(trace, jpLimits, month);
  const grown = new Decimal(inflationPercent).div(100).plus(1).times(pension);
  const value = lesser({ units: grown, divisor: 1 }, exactRupiah(maximum));
  return roundExact(greater(value, exactRupiah(minimum)), trace.context.rounding);
}
