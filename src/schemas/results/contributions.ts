import * as z from "zod";
import type {
  BilledProgramme,
  Contribution,
  ContributionLine,
  Deferral,
  PaymentStage,
  Reallocation,
  ReliefUse,
  FundingOrNone,
} from "../../contributions/contribution.js";
import type {
  ContributionRowError,
  ContributionRowResult,
  Contributions,
} from "../../contributions/several/contribution-rows.js";
import type {
  EmployerBill,
  EmployerBillMonth,
  ProgrammeShares,
} from "../../contributions/several/employer-bill.js";
import type { WageDeduction, WageSlip, WageSlips } from "../../contributions/several/wage-slips.js";
import { fundingSourceField, maybe } from "../../core/fields.js";
import type { RegulationId } from "../../law/regulations.js";
import { described, describedPart } from "../described.js";
import {
  check,
  citation,
  count,
  decimalText,
  idOf,
  inputIssue,
  payer,
  programme,
  provisionKeys,
  recorded,
  resultDate,
  resultMonth,
  ruled,
  rupiah,
  segment,
  steps,
  text,
} from "../parts.js";
import {
  contributionExample,
  contributionsExample,
  employerBillExample,
  wageSlipsExample,
} from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";

const billedProgramme = oneOf<BilledProgramme>({
  jkk: true,
  jkm: true,
  jht: true,
  jp: true,
  jkp: true,
  "jkk-jkm": true,
});

/** Amounts by billed programme. */
export const byProgramme: z.ZodType<Contribution["byProgramme"]> = z.partialRecord(
  billedProgramme,
  rupiah,
);

const contributionLine = objectOf<ContributionLine>({
  programme: billedProgramme,
  payer,
  basis: rupiah,
  ratePercent: maybe(decimalText),
  amount: rupiah,
  exact: decimalText,
  provisions: provisionKeys,
  steps: maybe(steps),
});

const reallocation = objectOf<Reallocation>({
  programme: z.literal("jkp"),
  from: oneOf<Reallocation["from"]>({ jkk: true, jkm: true, state: true }),
  basis: rupiah,
  ratePercent: decimalText,
  amount: rupiah,
  exact: decimalText,
  provisions: provisionKeys,
});

const deferral = objectOf<Deferral>({
  programme: z.literal("jp"),
  dueNow: rupiah,
  deferred: rupiah,
  begins: resultDate,
  ends: resultDate,
  provisions: provisionKeys,
});

const paymentStage = objectOf<PaymentStage>({
  ratePercent: decimalText,
  amount: rupiah,
  provisions: provisionKeys,
});

/** A relief in a month. */
export const reliefUse: z.ZodType<ReliefUse> = describedPart(
  objectOf<ReliefUse>({
    regulation: idOf<RegulationId>(),
    applied: z.boolean(),
    reason: text,
    provisions: provisionKeys,
    missing: z.array(z.string()),
  }),
  "ReliefUse",
  "Whether a relief was given in a month, and why or why not.",
);

/** Schema of `Contribution`. */
export const contributionSchema: z.ZodType<Contribution> = described(
  objectOf<Contribution>({
    kind: z.literal("contribution"),
    segment,
    month: resultMonth,
    fundedBy: maybe(fundingSourceField),
    total: rupiah,
    byProgramme,
    byPayer: z.partialRecord(payer, rupiah),
    lines: z.array(contributionLine),
    checks: z.array(check),
    reallocations: z.array(reallocation),
    deferrals: z.array(deferral),
    stages: maybe(z.array(paymentStage)),
    reliefs: z.array(reliefUse),
    ...recorded,
  }),
  "Contribution",
  "What is billed: for one person and month (wage earners, non-wage earners), for one project (construction), or for one work contract (migrant workers).",
  contributionExample,
);

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

const wageDeduction = objectOf<WageDeduction>({
  programme: billedProgramme,
  basis: rupiah,
  ratePercent: maybe(decimalText),
  amount: rupiah,
  provisions: provisionKeys,
});

const wageSlip = objectOf<WageSlip>({
  index: count,
  id: maybe(z.string()),
  person: maybe(z.string()),
  persons: count,
  month: resultMonth,
  total: rupiah,
  lines: z.array(wageDeduction),
});

/** Schema of `WageSlips`. */
export const wageSlipsSchema: z.ZodType<WageSlips> = described(
  objectOf<WageSlips>({
    kind: z.literal("wage-slips"),
    total: rupiah,
    slips: z.array(wageSlip),
    ...recorded,
  }),
  "WageSlips",
  "What is taken from the wages of a payroll.",
  wageSlipsExample,
);

const programmeShares = objectOf<ProgrammeShares>({
  programme,
  employer: rupiah,
  worker: rupiah,
  total: rupiah,
});

const employerBillMonth = objectOf<EmployerBillMonth>({
  month: resultMonth,
  dueDate: resultDate,
  persons: count,
  employer: rupiah,
  worker: rupiah,
  total: rupiah,
  deferred: maybe(rupiah),
  programmes: z.array(programmeShares),
});

/** Schema of `EmployerBill`. */
export const employerBillSchema: z.ZodType<EmployerBill> = described(
  objectOf<EmployerBill>({
    kind: z.literal("employer-bill"),
    total: rupiah,
    months: z.array(employerBillMonth),
    ...ruled,
  }),
  "EmployerBill",
  "What an employer pays for its wage earners, month by month.",
  employerBillExample,
);
