import * as z from "zod";
import { isCalendarDate } from "./calendar.js";
import { isRupiahNumber, isRupiahText } from "./exact.js";
import { expected } from "./expectations.js";
import {
  employerSizes,
  fundingSources,
  programmes,
  riskGroups,
  sectors,
  type CalendarDate,
  type CalendarMonth,
  type EmployerSize,
  type FundingSource,
  type Programme,
  type RiskGroup,
  type RupiahInput,
  type Sector,
} from "./vocabulary.js";

/** Rupiah as a number or decimal text. */
export const rupiahField: z.ZodType<RupiahInput> = z.union(
  [
    z.number().refine(isRupiahNumber, { error: expected.rupiah.en }),
    z.string().refine(isRupiahText, { error: expected.rupiah.en }),
  ],
  { error: expected.rupiah.en },
);

/** A calendar date. */
export const dateField: z.ZodType<CalendarDate> = z
  .string({ error: expected.date.en })
  .refine(isCalendarDate, { error: expected.date.en });

const monthPattern = /^[12]\d{3}-(0[1-9]|1[0-2])$/;

/** A contribution month. */
export const monthField: z.ZodType<CalendarMonth> = z
  .string({ error: expected.month.en })
  .regex(monthPattern, { error: expected.month.en });

/** A whole number from zero. */
export const countField: z.ZodType<number> = z
  .int({ error: expected.count.en })
  .nonnegative({ error: expected.count.en });

/** A whole number from one. */
export const positiveCountField: z.ZodType<number> = z
  .int({ error: expected.positiveCount.en })
  .positive({ error: expected.positiveCount.en });

/** A text with something in it. */
export const textField: z.ZodType<string> = z
  .string({ error: expected.text.en })
  .refine((text) => text.trim() !== "", { error: expected.text.en });

/** One programme. */
const programmeField: z.ZodType<Programme> = z.enum(programmes as readonly [Programme]);

/** Programmes without repetition, or `"required"`. */
export const programmesField: z.ZodType<readonly Programme[] | "required"> = z.union(
  [
    z
      .array(programmeField)
      .min(1, { error: expected.programmes.en })
      .refine(isWithoutRepetition, { error: expected.programmes.en }),
    z.literal("required"),
  ],
  { error: expected.programmes.en },
);

function isWithoutRepetition(list: readonly Programme[]): boolean {
  return list.every((programme, index) => list.indexOf(programme) === index);
}

/** A risk group. */
export const riskGroupField: z.ZodType<RiskGroup> = z.enum(riskGroups as readonly [RiskGroup]);

/** A funding source. */
export const fundingSourceField: z.ZodType<FundingSource> = z.enum(
  fundingSources as readonly [FundingSource],
);

/** A sector of PP 50/2025. */
export const sectorField: z.ZodType<Sector> = z.enum(sectors as readonly [Sector]);

/** An employer size. */
export const employerSizeField: z.ZodType<EmployerSize> = z.enum(
  employerSizes as readonly [EmployerSize],
);

/**
 * A field that may be left out; an explicit undefined counts as left out. Typed
 * as zod's exact optional, whose check of absent keys is several times slower.
 */
export function maybe<Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<Schema> {
  return schema.optional() as unknown as z.ZodExactOptional<Schema>;
}
