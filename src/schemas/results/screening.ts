import * as z from "zod";
import { maybe } from "../../core/fields.js";
import {
  type RowId,
  rosterRowSchema,
  rosterSchemeSchema,
  schemeRegulationSchema,
} from "../../roster/screening/roster-input.js";
import type {
  EligibleRow,
  RosterCount,
  RosterGroup,
  RosterScreening,
  RosterSummary,
  RowPlace,
  RowReason,
  Tally,
} from "../../roster/screening/screening.js";
import { described } from "../described.js";
import {
  count,
  inputIssue,
  provisionKeys,
  recorded,
  text,
  warning,
  warningCode,
} from "../parts.js";
import { rosterScreeningExample, rosterSummaryExample } from "../result-examples.js";
import { objectOf, type Shape } from "../shape.js";

const rowId: z.ZodType<RowId> = z.union([z.string(), count]);

const placeFields: Shape<RowPlace> = { row: rowId, position: count, village: maybe(z.string()) };
const rowPlace = objectOf<RowPlace>(placeFields);

const eligibleRow = objectOf<EligibleRow>({
  given: rosterRowSchema,
  warnings: z.array(warning),
  ...placeFields,
});

const rowReason = objectOf<RowReason>({
  code: z.string(),
  text,
  rule: maybe(schemeRegulationSchema),
  provisions: provisionKeys,
});

function tallyOf<Code extends string>(code: z.ZodType<Code>): z.ZodType<Tally<Code>> {
  return z.strictObject({ code, text: maybe(text), rows: count });
}

const counts: Shape<RosterCount> = {
  read: count,
  accepted: count,
  waiting: count,
  rejected: count,
  toClarify: count,
  duplicates: count,
  toRepair: count,
};
const rosterGroup = objectOf<RosterGroup>({ group: z.string(), ...counts });

/** Schema of `RosterSummary`. */
export const rosterSummarySchema: z.ZodType<RosterSummary> = described(
  objectOf<RosterSummary>({
    kind: z.literal("roster-summary"),
    scheme: rosterSchemeSchema,
    byReason: z.array(tallyOf(z.string())),
    byMissing: z.array(tallyOf(z.string())),
    byWarning: z.array(tallyOf(warningCode)),
    byVillage: z.array(rosterGroup),
    byOccupation: z.array(rosterGroup),
    bySex: z.array(rosterGroup),
    placed: z.array(rowPlace),
    shortVillages: z.array(z.strictObject({ village: z.string(), accepted: count, short: count })),
    ...counts,
    ...recorded,
  }),
  "RosterSummary",
  "What the rows read so far come to.",
  rosterSummaryExample,
);

/** Schema of `RosterScreening`. */
export const rosterScreeningSchema: z.ZodType<RosterScreening> = described(
  objectOf<RosterScreening>({
    kind: z.literal("roster-screening"),
    accepted: z.array(eligibleRow),
    waiting: z.array(eligibleRow),
    rejected: z.array(
      z.strictObject({
        ...placeFields,
        reasons: z.array(rowReason),
      }),
    ),
    toClarify: z.array(
      z.strictObject({
        ...placeFields,
        missing: z.array(z.string()),
      }),
    ),
    duplicates: z.array(z.strictObject({ ...placeFields, first: rowPlace })),
    toRepair: z.array(
      z.strictObject({
        ...placeFields,
        issues: z.array(inputIssue),
      }),
    ),
    summary: rosterSummarySchema,
    ...recorded,
  }),
  "RosterScreening",
  "A whole roster, screened.",
  rosterScreeningExample,
);
