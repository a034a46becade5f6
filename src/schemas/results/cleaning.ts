import * as z from "zod";
import { maybe } from "../../core/fields.js";
import type {
  Agreement,
  CleanedRoster,
  CleaningChange,
  CleaningContradiction,
  CleaningQuestion,
  CleaningQuestionCode,
  CleaningRule,
  CleaningSummary,
  CleanValue,
  LikelyDouble,
  OmittedRow,
  RosterField,
} from "../../roster/cleaning/cleaned-roster.js";
import { rosterFields } from "../../roster/cleaning/cleaning-input.js";
import { rosterRowSchema } from "../../roster/screening/roster-input.js";
import { described } from "../described.js";
import { count, recorded, text } from "../parts.js";
import { cleanedRosterExample, cleaningSummaryExample } from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";

const value: z.ZodType<CleanValue> = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const field: z.ZodType<RosterField> = z.enum(rosterFields as readonly [RosterField]);
const columns: z.ZodType<CleaningSummary["columns"]> = z.record(z.string(), field.nullable());
const key = z.string();

const change = objectOf<CleaningChange>({
  row: count,
  field,
  from: value,
  to: value,
  rule: z.string() as z.ZodType<string> as z.ZodType<CleaningRule>,
});

const question = objectOf<CleaningQuestion>({
  row: count,
  field,
  given: value,
  code: z.string() as z.ZodType<string> as z.ZodType<CleaningQuestionCode>,
  key,
  options: maybe(z.array(value)),
  text: maybe(text),
});

const contradiction = objectOf<CleaningContradiction>({
  row: count,
  field: oneOf<CleaningContradiction["field"]>({ birthDate: true, sex: true }),
  given: z.string(),
  byNik: z.string(),
});

const double = objectOf<LikelyDouble>({
  rows: z.tuple([count, count]),
  agrees: z.array(
    oneOf<Agreement>({ name: true, "birth-date": true, village: true, "nik-but-a-slip": true }),
  ),
  key,
});

const omitted = objectOf<OmittedRow>({
  row: count,
  why: oneOf<OmittedRow["why"]>({
    empty: true,
    "end-mark": true,
    "headings-again": true,
    "column-numbers": true,
    "total-line": true,
    "signature-line": true,
    "remark-line": true,
  }),
});

/** Schema of `CleaningSummary`. */
export const cleaningSummarySchema: z.ZodType<CleaningSummary> = described(
  objectOf<CleaningSummary>({
    kind: z.literal("cleaning-summary"),
    hash: z.string(),
    read: count,
    omitted: count,
    changes: count,
    questions: count,
    columns,
    ...recorded,
  }),
  "CleaningSummary",
  "What the rows of a cleaning come to.",
  cleaningSummaryExample,
);

/** Schema of `CleanedRoster`. */
export const cleanedRosterSchema: z.ZodType<CleanedRoster> = described(
  objectOf<CleanedRoster>({
    kind: z.literal("cleaned-roster"),
    hash: z.string(),
    columns,
    rows: z.array(rosterRowSchema),
    omitted: z.array(omitted),
    changes: z.array(change),
    questions: z.array(question),
    contradictions: z.array(contradiction),
    doubles: z.array(double),
    ...recorded,
  }),
  "CleanedRoster",
  "A list of workers, made readable: what was changed, and what must be asked.",
  cleanedRosterExample,
);
