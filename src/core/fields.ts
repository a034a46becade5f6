import * as z from "zod";
import type { CategoryId } from "./category.js";
import { isCalendarDate } from "./calendar.js";
import { isRupiahNumber, isRupiahText } from "./exact.js";
import { messageOf, expected, longestText } from "./expectations.js";
import type { Text } from "./text.js";
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

// Bounds and patterns that JSON Schema can tell come first; what only code can tell follows.
// A fault of a field ends its reading, so that no rule over several fields meets it.

/** Rupiah as a number or decimal text. */
export const rupiahField: z.ZodType<RupiahInput> = z.union(
  [
    z
      .number()
      .nonnegative({ abort: true })
      .refine(isRupiahNumber, { error: messageOf(expected.rupiah), abort: true }),
    z
      .string()
      .regex(/^\d+(\.\d{1,2})?$/, { abort: true }) // not law: how an amount may be written: two decimals
      .refine(isRupiahText, { error: messageOf(expected.rupiah), abort: true }),
  ],
  { error: messageOf(expected.rupiah) },
);

const zeroText = /^0+(?:\.0{1,2})?$/; // not law: how zero may be written, with two decimals

/** Whether an amount is zero, as a number or as a text. */
export function isZero(value: unknown): boolean {
  return value === 0 || (typeof value === "string" && zeroText.test(value));
}

/** Rupiah above zero; what a zero is told may be a matter of the field. */
export function positiveRupiah(zero: Text = expected.positiveRupiah): z.ZodType<RupiahInput> {
  return z.union(
    [
      z
        .number()
        .positive({ abort: true })
        .refine(isRupiahNumber, { error: messageOf(expected.rupiah), abort: true }),
      z
        .string()
        .regex(/^(?!0+(?:\.0{1,2})?$)\d+(\.\d{1,2})?$/, { abort: true }) // not law: how an amount above zero may be written
        .refine(isRupiahText, { error: messageOf(expected.rupiah), abort: true }),
    ],
    { error: ({ input }) => messageOf(isZero(input) ? zero : expected.rupiah) },
  );
}

/** Rupiah above zero. */
export const positiveRupiahField: z.ZodType<RupiahInput> = positiveRupiah();

/** A calendar date. */
export const dateField: z.ZodType<CalendarDate> = z
  .string({ error: messageOf(expected.date) })
  .regex(/^[12]\d{3}-\d{2}-\d{2}$/, { error: messageOf(expected.date), abort: true }) // not law: the pattern of a date
  .refine(isCalendarDate, { error: messageOf(expected.date), abort: true });

const monthPattern = /^[12]\d{3}-(0[1-9]|1[0-2])$/; // not law: the pattern of a month

/** A contribution month. */
export const monthField: z.ZodType<CalendarMonth> = z
  .string({ error: messageOf(expected.month) })
  .regex(monthPattern, { error: messageOf(expected.month), abort: true });

/** Minus zero is zero: JSON does not know the one from the other. */
const plainZero = (value: number): number => value + 0;

/** A whole number from zero. */
export const countField: z.ZodType<number> = z
  .int({ error: messageOf(expected.count) })
  .nonnegative({ error: messageOf(expected.count) })
  .overwrite(plainZero);

/** A whole number from one. */
export const positiveCountField: z.ZodType<number> = z
  .int({ error: messageOf(expected.positiveCount) })
  .positive({ error: messageOf(expected.positiveCount) });

/** A text with something in it. */
export const textField: z.ZodType<string> = z
  .string({ error: messageOf(expected.text) })
  .min(1, { error: messageOf(expected.text), abort: true })
  .max(longestText, { error: messageOf(expected.shortText), abort: true })
  .refine((text) => text.trim() !== "", { error: messageOf(expected.text) });

/** The id of a worker category, as text: who asks for one looks it up in the catalogue. */
export const categoryIdField: z.ZodType<CategoryId> = textField as z.ZodType<CategoryId>;

/** One programme. */
const programmeField: z.ZodType<Programme> = z.enum(programmes as readonly [Programme]);

/** Programmes without repetition, or `"required"`. */
export const programmesField: z.ZodType<readonly Programme[] | "required"> = z.union(
  [
    z
      .array(programmeField)
      .min(1, { error: messageOf(expected.programmes) })
      .refine(isWithoutRepetition, { error: messageOf(expected.programmes) }),
    z.literal("required"),
  ],
  { error: messageOf(expected.programmes) },
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

/** A field that may be left out; an explicit undefined counts as left out. */
export function maybe<Schema extends z.ZodType>(schema: Schema): z.ZodOptional<Schema> {
  return schema.optional();
}

/** A field that only code can check, with what JSON Schema says of it instead. */
export function representedAs<Schema extends z.ZodType>(
  json: z.core.JSONSchema.BaseSchema,
  schema: Schema,
): Schema {
  schema._zod.toJSONSchema = () => ({ ...json });
  return schema;
}
