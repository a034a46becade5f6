import * as z from "zod";
import type { FundingOrNone } from "../../contributions/contribution.js";
import type {
  ContributionRowError,
  ContributionRowResult,
  Contributions,
} from "../../contributions/several/contribution-rows.js";
import { maybe } from "../../core/fields.js";
import { described, describedPart } from "../described.js";
import {
  citation,
  count,
  inputIssue,
  payer,
  programme,
  recorded,
  resultDate,
  resultMonth,
  rupiah,
  segment,
  text,
} from "../parts.js";
import { contributionsExample } from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";
import { billedProgramme, byProgramme, contributionSchema } from "./contribution.js";

const fundingOrNone = oneOf<FundingOrNone>({
  self: true,
  employer: true,
  apbn: true,
  apbd: true,
  apbdes: true,
  "dbh-cht": true,
  "dbh-sawit": true,
  csr: true,
  zakat: true,
  donor: true,
  "not-stated": true,
});

const contributionRowResult = objectOf<ContributionRowResult>({
  index: count,
  id: maybe(z.string()),
  person: maybe(z.string()),
  persons: count,
  total: rupiah,
  contributions: z.array(contributionSchema),
});

const errorFields = { name: z.string(), message: z.string() };

const errorData: z.ZodType<ContributionRowError["error"]> = describedPart(
  z.discriminatedUnion("code", [
    z.strictObject({
      ...errorFields,
      code: z.literal("invalid-input"),
      issues: z.array(inputIssue),
    }),
    z.strictObject({
      ...errorFields,
      code: z.literal("out-of-coverage"),
      provision: z.string(),
      date: resultDate,
      firstDate: resultDate,
      lastDate: maybe(resultDate),
    }),
    z.strictObject({
      ...errorFields,
      code: z.literal("missing-fact"),
      field: z.string(),
      why: text,
      cites: citation,
    }),
    z.strictObject({
      ...errorFields,
      code: z.literal("not-covered"),
      programme,
      segment,
      cites: citation,
      path: maybe(z.string()),
      why: maybe(text),
    }),
    z.strictObject({ ...errorFields, code: z.literal("unsafe-amount") }),
  ]),
  "ErrorData",
  "An error of this library as its `toJSON` gives it.",
);

const contributionRowError = objectOf<ContributionRowError>({
  index: count,
  id: maybe(z.string()),
  person: maybe(z.string()),
  error: errorData,
});

/** Schema of `Contributions`. */
export const contributionsSchema: z.ZodType<Contributions> = described(
  objectOf<Contributions>({
    kind: z.literal("contributions"),
    total: rupiah,
    personMonths: count,
    byProgramme,
    byPayer: z.partialRecord(payer, rupiah),
    byProgrammeAndPayer: z.partialRecord(billedProgramme, z.partialRecord(payer, rupiah)),
    byFunding: z.partialRecord(fundingOrNone, rupiah),
    byMonth: z.record(resultMonth, rupiah),
    byPerson: z.record(z.string(), rupiah),
    rows: z.array(contributionRowResult),
    errors: z.array(contributionRowError),
    ...recorded,
  }),
  "Contributions",
  "What many rows cost.",
  contributionsExample,
);
