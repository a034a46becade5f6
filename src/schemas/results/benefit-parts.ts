import * as z from "zod";
import type {
  BenefitLine,
  BenefitRecipient,
  EmployerDebt,
  WithheldBenefit,
} from "../../benefits/benefit.js";
import type { BenefitSegment } from "../../core/vocabulary.js";
import type { BenefitNote, OpenBenefit } from "../../benefits/benefit-note.js";
import type { NeededFact } from "../../core/check.js";
import { maybe } from "../../core/fields.js";
import { describedPart } from "../described.js";
import { count, decimalText, itemId, provisionKeys, rupiah, steps, text } from "../parts.js";
import { objectOf, oneOf } from "../shape.js";

/** The recipient of a benefit. */
export const benefitRecipient: z.ZodType<BenefitRecipient> = oneOf<BenefitRecipient>({
  employer: true,
  participant: true,
  heirs: true,
  children: true,
  "funeral-arranger": true,
});

/** A benefit that is due. */
export const benefitLine: z.ZodType<BenefitLine> = describedPart(
  objectOf<BenefitLine>({
    item: itemId,
    label: maybe(text),
    month: maybe(count),
    amount: rupiah,
    exact: decimalText,
    paidTo: benefitRecipient,
    provisions: provisionKeys,
    steps: maybe(steps),
  }),
  "BenefitLine",
  "A benefit that is due, in rupiah.",
);

/** A benefit with a sentence and its articles. */
export const benefitNote: z.ZodType<BenefitNote> = describedPart(
  objectOf<BenefitNote>({
    item: itemId,
    label: maybe(text),
    month: maybe(count),
    reason: text,
    provisions: provisionKeys,
  }),
  "BenefitNote",
  "A benefit that is not due or given in kind, with the reason.",
);

/** A fact that is missing. */
export const neededFact: z.ZodType<NeededFact> = objectOf<NeededFact>({
  field: z.string(),
  why: text,
});

/** A benefit that is open. */
export const openBenefit: z.ZodType<OpenBenefit> = describedPart(
  objectOf<OpenBenefit>({
    item: itemId,
    label: maybe(text),
    month: maybe(count),
    reason: text,
    provisions: provisionKeys,
    missing: z.array(z.string()),
    atLeast: maybe(rupiah),
    atMost: maybe(rupiah),
    monthly: maybe(z.literal(true)),
  }),
  "OpenBenefit",
  "A benefit that is open because a fact is missing or its amount was not read, with its bounds.",
);

/** Amount that the employer owes. */
export const employerDebt: z.ZodType<EmployerDebt> = describedPart(
  objectOf<EmployerDebt>({
    item: itemId,
    label: maybe(text),
    amount: rupiah,
    reason: text,
    provisions: provisionKeys,
    steps: maybe(steps),
  }),
  "EmployerDebt",
  "What the employer owes beside or instead of BPJS, in rupiah.",
);

/** A benefit that waits. */
export const withheldBenefit: z.ZodType<WithheldBenefit> = describedPart(
  objectOf<WithheldBenefit>({
    item: itemId,
    label: maybe(text),
    month: maybe(count),
    amount: rupiah,
    reason: text,
    provisions: provisionKeys,
  }),
  "WithheldBenefit",
  "A benefit that is due once a condition is met, in rupiah.",
);

/** A segment of which every benefit is computed. */
export const benefitSegment: z.ZodType<BenefitSegment> = oneOf<BenefitSegment>({
  "wage-earner": true,
  "non-wage-earner": true,
  construction: true,
});
