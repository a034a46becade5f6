import * as z from "zod";
import { lastMonthOf, lastYear, yearOf } from "../../core/calendar.js";
import { Decimal } from "../../core/decimal.js";
import { UnsafeAmountError } from "../../core/errors.js";
import { messageOf } from "../../core/expectations.js";
import { maybe, positiveRupiahField } from "../../core/fields.js";
import { toRupiah } from "../../core/exact.js";
import { asPercent, isMeantAsPercent } from "../../core/plausible.js";
import { lookUpMonth } from "../../core/look-up.js";
import type { Options } from "../../law/options.js";
import { firstDateOf } from "../../core/provision.js";
import { validate } from "../../core/validate.js";
import type { Rupiah, RupiahInput } from "../../core/vocabulary.js";
import { jpLimitsRounding, type PensionLimits } from "../../law/provisions/pension-limits.js";
import { jpWageCeilingRounding, type RoundSum } from "../../law/provisions/pension-wage-ceiling.js";
import { textWith, type Text } from "../../core/text.js";
import { traceOf } from "../../law/trace-of.js";

/** Input of the JP ceiling of a year. */
export interface NextCeilingInput {
  /** The year whose ceiling is computed. */
  readonly year: number;
  /** The ceiling of the year before, as announced, in rupiah a month. */
  readonly previous: RupiahInput;
  /** Growth of the gross domestic product in the year before, in percent, as first released. */
  readonly gdpGrowthPercent: number;
  /** The growth is really below one percent: else such a value is refused as a fraction. */
  readonly belowOnePercent?: boolean | undefined;
}

/** Input of the pension limits of a year. */
export interface NextLimitsInput {
  /** The year whose limits are computed. */
  readonly year: number;
  /** The limits of the year before, in rupiah a month. */
  readonly previous: { readonly minimum: RupiahInput; readonly maximum: RupiahInput };
  /** General inflation of the year before, in percent. */
  readonly inflationPercent: number;
  /** The inflation is really below one percent: else such a value is refused as a fraction. */
  readonly belowOnePercent?: boolean | undefined;
}

/** The first year whose values follow from those of the year before. */
const firstComputed = yearOf(firstDateOf(jpWageCeilingRounding));

const growthExpected = {
  year: textWith("expected.next-yearly-values.year", { firstComputed, lastYear }),
  growth: { key: "expected.next-yearly-values.growth" },
} satisfies Record<string, Text>;

const yearField = z
  .int({ error: messageOf(growthExpected.year) })
  .min(firstComputed, { error: messageOf(growthExpected.year) })
  .max(lastYear, { error: messageOf(growthExpected.year) });
const growthField = z
  .number({ error: messageOf(growthExpected.growth) })
  // not law: growth in percent that an input may tell
  .refine((percent) => percent > -100 && percent <= 1000, {
    error: messageOf(growthExpected.growth),
  });

/** Schema of what `nextPensionWageCeiling` takes. */
export const nextCeilingInputSchema: z.ZodType<NextCeilingInput> = z
  .strictObject({
    year: yearField,
    previous: positiveRupiahField,
    gdpGrowthPercent: growthField,
    belowOnePercent: maybe(z.boolean()),
  })
  .refine(
    ({ gdpGrowthPercent, belowOnePercent }) => isMeantAsPercent(gdpGrowthPercent, belowOnePercent),
    {
      path: ["gdpGrowthPercent"],
      error: messageOf(asPercent),
    },
  );

/** Schema of what `nextPensionLimits` takes. */
export const nextLimitsInputSchema: z.ZodType<NextLimitsInput> = z
  .strictObject({
    year: yearField,
    previous: z.strictObject({ minimum: positiveRupiahField, maximum: positiveRupiahField }),
    inflationPercent: growthField,
    belowOnePercent: maybe(z.boolean()),
  })
  .refine(
    ({ inflationPercent, belowOnePercent }) => isMeantAsPercent(inflationPercent, belowOnePercent),
    {
      path: ["inflationPercent"],
      error: messageOf(asPercent),
    },
  );

/**
 * The JP wage ceiling of a year from that of the year before and the growth of
 * the economy, in rupiah a month, cut down to a hundred: PP 45/2015 Pasal 29
 * ayat (3). An estimate until BPJS announces it; it reproduces every announced
 * ceiling since 2016.
 *
 * @throws InvalidInputError and UnsafeAmountError.
 *
 * @example
 * ```ts
 * nextPensionWageCeiling({ year: 2026, previous: 10_547_400, gdpGrowthPercent: 5.11 });
 * // => 11_086_300
 * ```
 */
export function nextPensionWageCeiling(input: NextCeilingInput, options?: Options): Rupiah {
  const trace = traceOf(options);
  const { year, previous, gdpGrowthPercent } = validate(nextCeilingInputSchema, input);
  const rule = lookUpMonth(trace, jpWageCeilingRounding, lastMonthOf(year));
  return grown(previous, gdpGrowthPercent, rule.value);
}

/**
 * The pension limits of a year from those of the year before and the inflation,
 * in rupiah a month, cut up to fifty (to 2019) or a hundred: PP 45/2015 Pasal 18.
 * An estimate until BPJS announces it.
 *
 * @throws InvalidInputError and UnsafeAmountError.
 *
 * @example
 * ```ts
 * nextPensionLimits({
 *   year: 2019,
 *   previous: { minimum: 331_000, maximum: 3_971_400 },
 *   inflationPercent: 3.13,
 * }); // => { minimum: 341_400, maximum: 4_095_750 }
 * ```
 */
export function nextPensionLimits(input: NextLimitsInput, options?: Options): PensionLimits {
  const trace = traceOf(options);
  const { year, previous, inflationPercent } = validate(nextLimitsInputSchema, input);
  const rule = lookUpMonth(trace, jpLimitsRounding, lastMonthOf(year));
  return {
    minimum: grown(previous.minimum, inflationPercent, rule.value),
    maximum: grown(previous.maximum, inflationPercent, rule.value),
  };
}

function grown(previous: RupiahInput, percent: number, { to, direction }: RoundSum): Rupiah {
  const raw = new Decimal(percent).div(100).plus(1).times(toRupiah(previous));
  const sums = raw.div(to);
  const value = (direction === "down" ? sums.floor() : sums.ceil()).times(to).toNumber();
  if (!Number.isSafeInteger(value)) throw new UnsafeAmountError();
  return value;
}
