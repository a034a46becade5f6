import * as z from "zod";
import { messageOf } from "../../core/expectations.js";
import {
  categoryIdField,
  countField,
  dateField,
  fundingSourceField,
  maybe,
  positiveCountField,
  rupiahField,
  textField,
} from "../../core/fields.js";
import type { Text, Words } from "../../core/text.js";
import {
  type CalendarDate,
  type FundingSource,
  type RupiahInput,
  type Segment,
  segments,
  type Sex,
} from "../../core/vocabulary.js";
import type {
  Bound,
  MeasureLimit,
  PriorityRule,
  Range,
  SchemeCriteria,
  SchemeRegulation,
} from "../../law/local-schemes/local-scheme.js";
import type { NonWageEarnerKind } from "../../law/provisions/membership.js";
import { sexField } from "../nik/nik.js";
import { programmeListField } from "../placement/placement-input.js";

/** Whom a roster is screened for. */
export interface RosterScheme extends SchemeCriteria {
  /** Id of a ready scheme, or the caller's own; rows of its members name it (`memberOf`). */
  readonly id?: string | undefined;
  /** The day of joining: ages are counted on it, and its law holds. */
  readonly on: CalendarDate;
}

/** How a caller names a row: its number in the file, or file and number. */
export type RowId = string | number;

/** One person of a list. What is absent is not known; an empty text or null counts as absent. */
export interface RosterRow {
  /** Name of the row; its position when absent. */
  readonly row?: RowId | undefined;
  /** As text; asked where it is absent or none ("0", "belum ada"). */
  readonly nik?: string | number | undefined;
  readonly name?: string | undefined;
  readonly birthDate?: CalendarDate | undefined;
  /** The birth date was taken from the NIK: nobody is refused by it. */
  readonly birthDateOfNik?: boolean | undefined;
  readonly sex?: Sex | undefined;
  /** Region code of the village, or its name. */
  readonly village?: string | undefined;
  /** Region code of the home, where the village has no code. */
  readonly residence?: string | undefined;
  /** A name that the catalogue lacks, or only has words of, leaves the category open. */
  readonly occupation?: string | undefined;
  /** Whether the person lives; taken to where the list does not say. */
  readonly alive?: boolean | undefined;
  /** No longer lives where the list says: asked where to, unless the residence is given. */
  readonly moved?: boolean | undefined;
  /** Whether the person really works; asked where the occupation is none ("Pensiunan"). */
  readonly working?: boolean | undefined;
  /** Rupiah a month. */
  readonly monthlyIncome?: RupiahInput | undefined;
  /** Rupiah a month, where only a range is known; both ends belong to it. */
  readonly monthlyIncomeRange?:
    { readonly from?: number | undefined; readonly to?: number | undefined } | undefined;
  /** Welfare decile, 1 to 10. */
  readonly decile?: number | undefined;
  /** Kind of non-wage earner, or `"none"` for a person employed for a wage. */
  readonly kind?: NonWageEarnerKind | "none" | undefined;
  /** Segment of an active membership, `"member"` where the segment is not told, or `"none"`. */
  readonly existingMembership?: Segment | "member" | "none" | undefined;
  /** The funding source of that membership. */
  readonly fundedBy?: FundingSource | undefined;
  /**
   * Id of the scheme by which the person is a member. Who is one by the scheme that is
   * screened for, and is paid for from its source, is renewed: that membership, and that it
   * is paid for, keep nobody out.
   */
  readonly memberOf?: string | undefined;
  /** Civil servant, PPPK, military, police or state official; else the occupation tells it. */
  readonly inSeparateScheme?: boolean | undefined;
  /** Lists in which the person stands, e.g. `dtks`; an empty list says: in none. */
  readonly registers?: readonly string[] | undefined;
  /** The measures, e.g. `vesselTonnage`. */
  readonly measures?: Readonly<Record<string, number>> | undefined;
  /** Other columns: returned as they are. */
  readonly other?: Readonly<Record<string, string | number | boolean | null>> | undefined;
}

/** Requirements on rows and schemes. */
export const rosterExpected: Readonly<
  Record<
    | "region"
    | "decile"
    | "measure"
    | "rows"
    | "screening"
    | "state"
    | "stateOfThis"
    | "screened"
    | "bornLater"
    | "range"
    | "rowId"
    | "nik"
    | "places",
    Text
  >
> = {
  region: { key: "expected.roster.region" },
  decile: { key: "expected.roster.decile" },
  measure: { key: "expected.roster.measure" },
  rows: { key: "expected.rows" },
  screening: { key: "expected.roster.screening" },
  state: { key: "expected.roster.state" },
  stateOfThis: { key: "expected.roster.state-of-this" },
  screened: { key: "expected.roster.screened" },
  bornLater: { key: "expected.roster.born-later" },
  range: { key: "expected.roster.range" },
  nik: { key: "expected.roster.nik" },
  places: { key: "expected.roster.places" },
  rowId: { key: "expected.roster.row-id" },
};

const codePattern = /^\s*\d{2}(\s*\.?\s*\d{2}(\s*\.?\s*\d{2}(\s*\.?\s*\d{4})?)?)?\s*$/; // not law: the pattern of a region code, with examples
const regionField = z
  .string({ error: messageOf(rosterExpected.region) })
  .regex(codePattern, { error: messageOf(rosterExpected.region) });

const decileField = z
  .int({ error: messageOf(rosterExpected.decile) })
  .min(1, { error: messageOf(rosterExpected.decile) })
  .max(10, { error: messageOf(rosterExpected.decile) }); // not law: a decile is a tenth
const measureField = z
  .number({ error: messageOf(rosterExpected.measure) })
  .nonnegative({ error: messageOf(rosterExpected.measure) });

/** Schema of one row of a roster. */
export const rosterRowSchema: z.ZodType<RosterRow> = z.strictObject({
  row: maybe(z.union([z.string(), z.number()], { error: messageOf(rosterExpected.rowId) })),
  nik: maybe(z.union([textField, z.number()], { error: messageOf(rosterExpected.nik) })),
  name: maybe(z.string()),
  birthDate: maybe(dateField),
  birthDateOfNik: maybe(z.boolean()),
  sex: maybe(sexField),
  village: maybe(textField),
  residence: maybe(regionField),
  occupation: maybe(textField),
  alive: maybe(z.boolean()),
  moved: maybe(z.boolean()),
  working: maybe(z.boolean()),
  monthlyIncome: maybe(rupiahField),
  monthlyIncomeRange: maybe(z.strictObject({ from: maybe(measureField), to: maybe(measureField) })),
  decile: maybe(decileField),
  kind: maybe(z.enum(["employer", "own-account", "without-wage", "none"])),
  existingMembership: maybe(z.enum([...segments, "member", "none"] as [Segment, "member", "none"])),
  fundedBy: maybe(fundingSourceField),
  memberOf: maybe(textField),
  inSeparateScheme: maybe(z.boolean()),
  registers: maybe(z.array(textField)),
  measures: maybe(z.record(z.string(), measureField)),
  other: maybe(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
});

const wordsField: z.ZodType<Words> = z.record(z.string(), z.string());

const boundSchema: z.ZodType<Bound> = z.strictObject({
  value: measureField,
  inclusive: z.boolean(),
});

const rangeFields = { from: maybe(boundSchema), to: maybe(boundSchema) };

const isRange = ({ from, to }: Range): boolean => !from || !to || from.value <= to.value;

const badRange = { error: messageOf(rosterExpected.range) };

const rangeSchema: z.ZodType<Range> = z.strictObject(rangeFields).refine(isRange, badRange);

const limitSchema: z.ZodType<MeasureLimit> = z
  .strictObject({ measure: textField, label: wordsField, ...rangeFields })
  .refine(isRange, badRange);

const orderField = z.enum(["ascending", "descending"]);

const prioritySchema: z.ZodType<PriorityRule> = z.discriminatedUnion("by", [
  z.strictObject({ by: z.enum(["decile", "income", "age"]), order: orderField }),
  z.strictObject({ by: z.literal("occupation"), list: z.array(categoryIdField) }),
]);

/** Schema of the rule behind a scheme. */
export const schemeRegulationSchema: z.ZodType<SchemeRegulation> = z.strictObject({
  title: textField,
  article: maybe(textField),
  evidence: z.enum(["text", "official", "secondary"]),
  source: maybe(textField),
  status: maybe(z.enum(["in-force", "draft", "programme"])),
  set: maybe(dateField),
});

const criteriaFields = {
  title: wordsField,
  regulation: schemeRegulationSchema,
  region: maybe(regionField),
  age: maybe(rangeSchema),
  deciles: maybe(z.array(decileField)),
  incomeLimit: maybe(z.strictObject({ rupiah: rupiahField, inclusive: z.boolean() })),
  informalOnly: maybe(z.boolean()),
  notMember: maybe(z.boolean()),
  registers: maybe(z.array(textField).min(1)),
  categories: maybe(z.array(categoryIdField).min(1)),
  excludedCategories: maybe(z.array(categoryIdField)),
  limits: maybe(z.array(limitSchema)),
  perVillage: maybe(
    z
      .strictObject({ atLeast: maybe(countField), atMost: maybe(positiveCountField) })
      .refine(({ atLeast = 0, atMost = atLeast }) => atLeast <= atMost, {
        error: messageOf(rosterExpected.places),
      }),
  ),
  size: maybe(positiveCountField),
  priority: maybe(z.array(prioritySchema)),
  programmes: programmeListField,
  fundedBy: maybe(fundingSourceField),
  months: maybe(positiveCountField),
  otherConditions: maybe(z.array(wordsField)),
  notKnown: maybe(z.array(wordsField)),
};

/** Schema of whom a scheme takes. */
export const schemeCriteriaSchema: z.ZodType<SchemeCriteria> = z.strictObject(criteriaFields);

/** Schema of what a roster is screened for. */
export const rosterSchemeSchema: z.ZodType<RosterScheme> = z.strictObject({
  id: maybe(textField),
  on: dateField,
  ...criteriaFields,
});
