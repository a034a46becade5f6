import * as z from "zod";
import type {
  BilledProgramme,
  Contribution,
  ContributionLine,
  Deferral,
  PaymentStage,
  Reallocation,
  ReliefUse,
} from "../../contributions/contribution.js";
import { fundingSourceField, maybe } from "../../core/fields.js";
import type { RegulationId } from "../../law/regulations.js";
import { described, describedPart } from "../described.js";
import {
  check,
  decimalText,
  idOf,
  payer,
  provisionKeys,
  recorded,
  resultDate,
  resultMonth,
  rupiah,
  segment,
  steps,
  text,
} from "../parts.js";
import { contributionExample } from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";

export const billedProgramme = oneOf<BilledProgramme>({
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
