import * as z from "zod";
import type { Bilingual } from "../../core/bilingual.js";
import { expectations } from "../../core/expectations.js";
import {
  countField,
  dateField,
  fundingSourceField,
  maybe,
  positiveCountField,
  rupiahField,
  textField,
} from "../../core/fields.js";
import { segments, type Segment } from "../../core/vocabulary.js";
import type {
  Bound,
  MeasureLimit,
  PriorityRule,
  Range,
  SchemeCriteria,
  SchemeRegulation,
} from "../../law/local-schemes/local-scheme.js";
import { regionCodesField, sexField } from "../nik/nik-schema.js";
import { programmeListField } from "../placement/programme-list-field.js";
import type { RosterRow } from "./roster-row.js";
import type { RosterScheme, ScreeningContext } from "./screening.js";

/** What rows and schemes must be. */
export const rosterExpected: Readonly<
  Record<
    | "region"
    | "decile"
    | "measure"
    | "rows"
    | "screening"
    | "bornLater"
    | "range"
    | "rowId"
    | "nik"
    | "places",
    Bilingual
  >
> = expectations({
  region: {
    id: 'kode wilayah, misalnya "62.05" atau "62.05.01.2001"',
    en: 'a region code, e.g. "62.05" or "62.05.01.2001"',
  },
  decile: { id: "desil 1 sampai 10", en: "a decile from 1 to 10" },
  measure: { id: "angka tidak negatif", en: "a number, not negative" },
  rows: { id: "daftar baris", en: "a list of rows" },
  screening: { id: "hasil createScreening", en: "what createScreening gives" },
  bornLater: {
    id: "tanggal lahir sebelum hari menjadi peserta",
    en: "a birth date before the day of joining",
  },
  range: { id: "batas bawah tidak di atas batas atas", en: "a lower end not above the upper end" },
  nik: { id: "NIK sebagai teks", en: "a NIK as text" },
  places: {
    id: "jumlah paling sedikit tidak di atas jumlah paling banyak",
    en: "a smallest number not above the largest",
  },
  rowId: { id: "nomor atau nama baris", en: "a number or name of the row" },
});

const codePattern = /^\d{2}(\.?\d{2}(\.?\d{2}(\.?\d{4})?)?)?$/;
const regionField = z
  .string({ error: rosterExpected.region.en })
  .regex(codePattern, { error: rosterExpected.region.en });
const decileField = z
  .int({ error: rosterExpected.decile.en })
  .min(1, { error: rosterExpected.decile.en })
  .max(10, { error: rosterExpected.decile.en });
const measureField = z
  .number({ error: rosterExpected.measure.en })
  .nonnegative({ error: rosterExpected.measure.en });

/** Schema of one row of a roster. */
export const rosterRowSchema: z.ZodType<RosterRow> = z.strictObject({
  row: maybe(z.union([z.string(), z.number()], { error: rosterExpected.rowId.en })),
  nik: z.union([textField, z.number()], { error: rosterExpected.nik.en }),
  name: maybe(z.string()),
  birthDate: maybe(dateField),
  sex: maybe(sexField),
  village: maybe(textField),
  residence: maybe(regionField),
  occupation: maybe(textField),
  working: maybe(z.boolean()),
  monthlyIncome: maybe(rupiahField),
  decile: maybe(decileField),
  kind: maybe(z.enum(["employer", "own-account", "without-wage", "none"])),
  existingMembership: maybe(z.enum([...segments, "none"] as [Segment, "none"])),
  funder: maybe(fundingSourceField),
  inSeparateScheme: maybe(z.boolean()),
  registers: maybe(z.array(textField)),
  measures: maybe(z.record(z.string(), measureField)),
  other: maybe(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
});

const bilingual = z.strictObject({ id: z.string(), en: z.string() });
const boundSchema: z.ZodType<Bound> = z.strictObject({
  value: measureField,
  inclusive: z.boolean(),
});
const rangeFields = { from: maybe(boundSchema), to: maybe(boundSchema) };
const isRange = ({ from, to }: Range): boolean => !from || !to || from.value <= to.value;
const badRange = { error: rosterExpected.range.en };
const rangeSchema: z.ZodType<Range> = z.strictObject(rangeFields).refine(isRange, badRange);
const limitSchema: z.ZodType<MeasureLimit> = z
  .strictObject({ measure: textField, label: bilingual, ...rangeFields })
  .refine(isRange, badRange);
const orderField = z.enum(["ascending", "descending"]);
const prioritySchema: z.ZodType<PriorityRule> = z.discriminatedUnion("by", [
  z.strictObject({ by: z.enum(["decile", "income", "age"]), order: orderField }),
  z.strictObject({ by: z.literal("occupation"), list: z.array(textField) }),
]);
const regulationSchema: z.ZodType<SchemeRegulation> = z.strictObject({
  title: textField,
  article: maybe(textField),
  evidence: z.enum(["text", "official", "secondary"]),
  source: maybe(textField),
  status: maybe(z.enum(["in-force", "draft", "programme"])),
  set: maybe(dateField),
});

const criteriaFields = {
  title: bilingual,
  regulation: regulationSchema,
  region: maybe(regionField),
  age: maybe(rangeSchema),
  deciles: maybe(z.array(decileField)),
  incomeLimit: maybe(z.strictObject({ rupiah: rupiahField, inclusive: z.boolean() })),
  informalOnly: maybe(z.boolean()),
  notMember: maybe(z.boolean()),
  registers: maybe(z.array(textField).min(1)),
  categories: maybe(z.array(textField).min(1)),
  excludedCategories: maybe(z.array(textField)),
  limits: maybe(z.array(limitSchema)),
  perVillage: maybe(
    z
      .strictObject({ atLeast: maybe(countField), atMost: maybe(positiveCountField) })
      .refine(({ atLeast = 0, atMost = atLeast }) => atLeast <= atMost, {
        error: rosterExpected.places.en,
      }),
  ),
  size: maybe(positiveCountField),
  priority: maybe(z.array(prioritySchema)),
  programmes: programmeListField,
  fundedBy: maybe(fundingSourceField),
  months: maybe(positiveCountField),
  otherConditions: maybe(z.array(bilingual)),
  notKnown: maybe(z.array(bilingual)),
};

/** Schema of whom a scheme takes. */
export const schemeCriteriaSchema: z.ZodType<SchemeCriteria> = z.strictObject(criteriaFields);

/** Schema of what a roster is screened for. */
export const rosterSchemeSchema: z.ZodType<RosterScheme> = z.strictObject({
  id: maybe(textField),
  on: dateField,
  ...criteriaFields,
});

/** Schema of what rows are compared with beside the scheme. */
export const screeningContextSchema: z.ZodType<ScreeningContext> = z.strictObject({
  regionCodes: maybe(regionCodesField),
});

/** Schema of the whole question of a screening. */
export const screeningQuestionSchema: z.ZodType<{
  scheme: RosterScheme;
  context: ScreeningContext;
}> = z.strictObject({ scheme: rosterSchemeSchema, context: screeningContextSchema });
