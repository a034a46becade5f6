import * as z from "zod";
import { maybe } from "../../core/fields.js";
import {
  type Nik,
  type NikFault,
  type NikFaultCode,
  type NikRegion,
  sexField,
} from "../../roster/nik/nik.js";
import {
  rosterSchemeSchema,
  type RowId,
  schemeRegulationSchema,
} from "../../roster/screening/roster-input.js";
import type {
  RosterCount,
  RosterGroup,
  RosterScreening,
  RosterSummary,
  RowOutcome,
  RowPlace,
  RowReason,
  RowVerdict,
  Tally,
} from "../../roster/screening/screening.js";
import { described } from "../described.js";
import {
  count,
  inputIssue,
  provisionKeys,
  recorded,
  resultDate,
  ruled,
  text,
  warningCode,
} from "../parts.js";
import {
  nikExample,
  rosterScreeningExample,
  rosterSummaryExample,
  rowVerdictExample,
} from "../result-examples.js";
import { objectOf, oneOf, type Shape } from "../shape.js";

/** The name of a row. */
export const rowId: z.ZodType<RowId> = z.union([z.string(), count]);

const placeFields: Shape<RowPlace> = { row: rowId, position: count, village: maybe(z.string()) };
const rowPlace = objectOf<RowPlace>(placeFields);

const rowReason = objectOf<RowReason>({
  code: z.string(),
  text,
  rule: maybe(schemeRegulationSchema),
  provisions: provisionKeys,
});

const rowOutcome = oneOf<RowOutcome>({
  eligible: true,
  accepted: true,
  waiting: true,
  rejected: true,
  "to-clarify": true,
  duplicate: true,
  "to-repair": true,
});

const verdictFields: Shape<RowVerdict> = {
  kind: z.literal("row-verdict"),
  outcome: rowOutcome,
  // A row to repair is no roster row yet.
  given: z.record(z.string(), z.unknown()),
  reasons: z.array(rowReason),
  missing: z.array(z.string()),
  renewal: maybe(z.literal(true)),
  first: maybe(rowPlace),
  issues: z.array(inputIssue),
  ...placeFields,
  ...recorded,
};

/** Schema of `RowVerdict`. */
export const rowVerdictSchema: z.ZodType<RowVerdict> = described(
  objectOf<RowVerdict>(verdictFields),
  "RowVerdict",
  "The findings on one row of a roster. `given` holds the row with its NIK: keep it as carefully.",
  rowVerdictExample,
);

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
    byIssue: z.array(tallyOf(z.string())),
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
    accepted: z.array(rowVerdictSchema),
    waiting: z.array(rowVerdictSchema),
    rejected: z.array(rowVerdictSchema),
    toClarify: z.array(rowVerdictSchema),
    duplicates: z.array(
      objectOf<RosterScreening["duplicates"][number]>({ ...verdictFields, first: rowPlace }),
    ),
    toRepair: z.array(rowVerdictSchema),
    summary: rosterSummarySchema,
    ...recorded,
  }),
  "RosterScreening",
  "A whole roster, screened.",
  rosterScreeningExample,
);

const nikRegion = objectOf<NikRegion>({
  province: z.string(),
  regency: z.string(),
  district: z.string(),
});

const nikFaultCode = oneOf<NikFaultCode>({
  empty: true,
  "scientific-notation": true,
  "decimal-point": true,
  "number-too-large": true,
  "not-whole": true,
  "not-digits": true,
  length: true,
  province: true,
  month: true,
  day: true,
  serial: true,
});

const nikFault = objectOf<NikFault>({ code: nikFaultCode, text });

/** Schema of `Nik`. */
export const nikSchema: z.ZodType<Nik> = described(
  objectOf<Nik>({
    kind: z.literal("nik"),
    valid: z.boolean(),
    masked: z.string(),
    region: maybe(nikRegion),
    sex: maybe(sexField),
    birthDateCandidates: z.array(resultDate),
    birthDate: maybe(resultDate),
    serial: maybe(z.string()),
    faults: z.array(nikFault),
    ...ruled,
  }),
  "Nik",
  "What a NIK says. The parts together tell as much as the NIK: keep them as carefully as the NIK itself. `masked` may be shown.",
  nikExample,
);
