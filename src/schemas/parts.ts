import * as z from "zod";
import type { CategoryId } from "../core/category.js";
import type { Check, CheckId } from "../core/check.js";
import type { Citation } from "../core/citation.js";
import type { InputIssue } from "../core/errors.js";
import { dateField, fundingSourceField, maybe } from "../core/fields.js";
import type { ItemId } from "../core/item.js";
import type { OwnWords, Text, TextKey, Value, Values, Words } from "../core/text.js";
import type { Dating, Evidence, ProvisionKey, ProvisionUse } from "../core/provision.js";
import type { ReadingUse } from "../law/reading-id.js";
import type { Rounding, RoundingMode } from "../core/rounding.js";
import type { Step } from "../core/step.js";
import type { Recorded, Ruled } from "../law/recorded.js";
import {
  programmes,
  segments,
  type FundingSource,
  type Payer,
  type Programme,
  type Rupiah,
  type Segment,
  type CalendarDate,
  type CalendarMonth,
} from "../core/vocabulary.js";
import { warningSeverities } from "../core/warning-severities.js";
import type { FactsUsed } from "../core/facts-used.js";
import type { Warning, WarningCode, WarningSeverity } from "../core/warning.js";
import { describedPart } from "./described.js";
import { objectOf, oneOf, type Shape } from "./shape.js";

/** Rupiah in a result. */
export const rupiah: z.ZodType<Rupiah> = z.number().nonnegative();

/** Rupiah, negative where the second of two is less. */
export const rupiahDifference: z.ZodType<number> = z.number();

/** People, months, days or positions. */
export const count: z.ZodType<number> = z.int().nonnegative();

/** People, negative where the second of two is less. */
export const countDifference: z.ZodType<number> = z.int();

/** A ratio: 0.8 is 80 percent. */
export const ratio: z.ZodType<number> = z.number().nonnegative();

/** An exact number as text. */
export const decimalText: z.ZodType<string> = z.string().regex(/^-?\d+(\.\d+)?$/);

/** An id of the library whose list is only in its locales. */
export function idOf<Id extends string>(): z.ZodType<Id> {
  return z.string().min(1) as z.ZodType<string> as z.ZodType<Id>;
}

/** One programme. */
export const programme: z.ZodType<Programme> = z.enum(programmes as readonly [Programme]);

/** One segment. */
export const segment: z.ZodType<Segment> = z.enum(segments as readonly [Segment]);

/** The payer of a contribution. */
export const payer: z.ZodType<Payer> = oneOf<Payer>({
  employer: true,
  worker: true,
  state: true,
});

/** The item of a line. */
export const itemId: z.ZodType<ItemId> = idOf<ItemId>();

/** A worker category. */
export const categoryId: z.ZodType<CategoryId> = idOf<CategoryId>();

/** Amounts by funding source. */
export const byFunding: z.ZodType<Partial<Record<FundingSource, Rupiah>>> = z.partialRecord(
  fundingSourceField as z.ZodEnum<Record<FundingSource, FundingSource>>,
  rupiah,
);

/** Words of the caller, by language. */
export const ownWords: z.ZodType<OwnWords> = z.record(z.string(), z.string());

/** A reference to an article. */
export const citation: z.ZodType<Citation> = describedPart(
  objectOf<Citation>({
    regulation: z.string(),
    article: z.string(),
    amendedBy: maybe(z.string()),
  }),
  "Citation",
  "An article of a regulation, and the regulation that last changed it.",
);

const value: z.ZodType<Value> = z.lazy(() =>
  z
    .union([
      z.string(),
      z.number(),
      z.boolean(),
      text,
      citation,
      ownWords,
      z.array(z.union([z.string(), z.number(), text])),
    ])
    .optional(),
);

const values: z.ZodType<Values> = z.record(z.string(), value);

/** A text of the library, to be said by a locale. */
export const text: z.ZodType<Text> = describedPart(
  z.strictObject({ key: idOf<TextKey>(), values: maybe(values) }) as z.ZodType,
  "Text",
  "A text as a key and its values; `textOf` says it in a language.",
) as z.ZodType<Text>;

/** A text of the library, or words of the caller. */
export const words: z.ZodType<Words> = z.union([text, ownWords]);

/** A version of a provision. */
export const provisionKey: z.ZodType<ProvisionKey> = z.templateLiteral([
  z.string().min(1),
  "@",
  z.string().regex(/\d{4}-\d{2}-\d{2}/), // not law: the pattern of a date
]);

/** A day of a result: counting on from the last day of an input may leave its years. */
export const resultDate: z.ZodType<CalendarDate> = z.string().regex(/^\d{4}-\d{2}-\d{2}$/); // not law: the pattern of a date

/** A month of a result. */
export const resultMonth: z.ZodType<CalendarMonth> = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/); // not law: the pattern of a month

/** Versions of provisions. */
export const provisionKeys: z.ZodType<readonly ProvisionKey[]> = z.array(provisionKey);

/** How a value of the law is known. */
export const evidence: z.ZodType<Evidence> = oneOf<Evidence>({
  text: true,
  official: true,
  secondary: true,
});

/** A version of a provision that a result rests on. */
export const provisionUse: z.ZodType<ProvisionUse> = describedPart(
  objectOf<ProvisionUse>({
    key: provisionKey,
    to: maybe(dateField),
    evidence,
    cites: z.array(citation),
    dating: maybe(oneOf<Dating>({ "in-force-before": true, "days-of-events": true })),
    note: maybe(ownWords),
  }),
  "ProvisionUse",
  "A version of a provision that a result rests on: `id@first day`, its evidence and articles.",
);

/** A reading that a result rests on. */
export const readingUse: z.ZodType<ReadingUse> = describedPart(
  objectOf<ReadingUse>({ id: idOf<ReadingUse["id"]>(), option: idOf<ReadingUse["option"]>() }),
  "ReadingUse",
  "The answer taken to an open question of law.",
);

/** The facts behind a result. */
export const factsUsed: z.ZodType<FactsUsed> = describedPart(
  objectOf<FactsUsed>({
    given: z.array(z.string()),
    assumed: z.array(z.string()),
    missing: z.array(z.string()),
  }),
  "FactsUsed",
  "The facts behind a result by their paths in the input: given, assumed, missing.",
);

/** Schema of the code of a warning. */
export const warningCode: z.ZodType<WarningCode> = z.enum(
  Object.keys(warningSeverities) as [WarningCode],
);

/** A warning. */
export const warning: z.ZodType<Warning> = describedPart(
  objectOf<Warning>({
    code: warningCode,
    severity: oneOf<WarningSeverity>({ doubt: true, assumption: true, check: true }),
    values: maybe(values),
    provisions: maybe(provisionKeys),
    assumes: maybe(z.array(z.string())),
  }),
  "Warning",
  "Something that the reader of a result must know.",
);

/** A condition of the law, examined. */
export const check: z.ZodType<Check> = describedPart(
  objectOf<Check>({
    id: idOf<CheckId>(),
    passed: z.boolean().optional(),
    effect: z.enum(["bars", "reduces"]),
    form: maybe(z.string()),
    values: maybe(values),
    provisions: provisionKeys,
    missing: z.array(z.string()),
  }),
  "Check",
  "A condition of the law, examined; `passed` is absent while a fact is missing.",
);

/** Something wrong with an input. */
export const inputIssue: z.ZodType<InputIssue> = describedPart(
  objectOf<InputIssue>({
    path: z.string(),
    code: idOf<TextKey>(),
    values: maybe(values),
    cites: maybe(citation),
  }),
  "InputIssue",
  "Something wrong with an input: where, and what was expected.",
);

const roundingMode = oneOf<RoundingMode>({
  "half-up": true,
  down: true,
  up: true,
  "half-even": true,
});

const operand = z.union([rupiah, decimalText]);

/** A step of a calculation. */
export const step: z.ZodType<Step> = describedPart(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("look-up"), provision: provisionKey, value: rupiah }),
    z.strictObject({
      kind: z.enum(["cap", "floor"]),
      provision: provisionKey,
      of: rupiah,
      limit: rupiah,
      result: rupiah,
    }),
    z.strictObject({
      kind: z.literal("percent"),
      provision: provisionKey,
      percent: decimalText,
      of: rupiah,
      result: decimalText,
    }),
    z.strictObject({
      kind: z.literal("multiply"),
      provision: maybe(provisionKey),
      factor: z.number(),
      of: rupiah,
      result: decimalText,
    }),
    z.strictObject({
      kind: z.literal("divide"),
      provision: maybe(provisionKey),
      divisor: z.number(),
      of: operand,
      result: decimalText,
    }),
    z.strictObject({ kind: z.literal("add"), terms: z.array(operand), result: operand }),
    z.strictObject({
      kind: z.literal("round"),
      rounding: objectOf<Rounding>({ to: z.enum(["rupiah", "sen"]), mode: roundingMode }),
      of: decimalText,
      result: rupiah,
    }),
    z.strictObject({
      kind: z.literal("condition"),
      provision: maybe(provisionKey),
      text,
      holds: z.boolean(),
    }),
  ]),
  "Step",
  "A step of a calculation; exact values are decimal text.",
);

/** Steps of a calculation. */
export const steps: z.ZodType<readonly Step[]> = z.array(step);

/** The record of every result. */
export const recorded: Shape<Recorded> = {
  provisions: z.array(provisionUse),
  readings: z.array(readingUse),
  warnings: z.array(warning),
};

/** The record of a result that uses some provisions as a whole. */
export const ruled: Shape<Ruled> = { rules: provisionKeys, ...recorded };
