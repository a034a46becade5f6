import * as z from "zod";
import { maybe } from "../../core/fields.js";
import type { RowId } from "../../roster/screening/roster-row.js";
import {
  rosterRowSchema,
  rosterSchemeSchema,
  schemeRegulationSchema,
} from "../../roster/screening/roster-schema.js";
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
import { count, inputIssue, provisionKeys, recorded, text, warning } from "../parts.js";
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

const tally = objectOf<Tally>({ code: z.string(), text: maybe(text), rows: count });

const counts: Shape<RosterCount> = {
  read: count,
  accepted: count,
  waiting: count,
  rejected: count,
  doubtful: count,
  duplicates: count,
  badRows: count,
};
const rosterGroup = objectOf<RosterGroup>({ group: z.string(), ...counts });

/** Schema of `RosterSummary`. */
export const rosterSummarySchema: z.ZodType<RosterSummary> = described(
  objectOf<RosterSummary>({
    kind: z.literal("roster-summary"),
    scheme: rosterSchemeSchema,
    byReason: z.array(tally),
    byMissing: z.array(tally),
    byWarning: z.array(tally),
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
    doubtful: z.array(
      z.strictObject({
        ...placeFields,
        missing: z.array(z.string()),
      }),
    ),
    duplicates: z.array(z.strictObject({ ...placeFields, first: rowPlace })),
    badRows: z.array(
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
