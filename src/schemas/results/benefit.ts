import * as z from "zod";
import type { Benefit, BenefitPayer, BenefitProgramme } from "../../benefits/benefit.js";
import type { InEvent } from "../../events/event-assessment.js";
import { maybe } from "../../core/fields.js";
import { described, describedPart } from "../described.js";
import { check, factsUsed, itemId, recorded, resultDate, rupiah, segment } from "../parts.js";
import { benefitExample } from "../result-examples.js";
import { objectOf, oneOf, type Shape } from "../shape.js";
import {
  benefitLine,
  benefitNote,
  employerDebt,
  neededFact,
  openBenefit,
  withheldBenefit,
} from "./benefit-parts.js";
import { heirsPart } from "./heirs.js";
import { scholarshipPlanPart } from "./scholarship.js";

const benefitProgramme = oneOf<BenefitProgramme>({ jkk: true, jkm: true, jkp: true });

const benefitPayer = oneOf<BenefitPayer>({
  employer: true,
  bpjs: true,
  "employer-then-reimbursed": true,
});

const fieldsInEvent: Shape<InEvent<Benefit>> = {
  kind: z.literal("benefit"),
  programme: benefitProgramme,
  date: resultDate,
  segment,
  total: rupiah,
  byItem: z.partialRecord(itemId, rupiah),
  lines: z.array(benefitLine),
  inKind: z.array(benefitNote),
  scholarship: maybe(scholarshipPlanPart),
  paidBy: benefitPayer,
  owedByEmployer: z.array(employerDebt),
  withheld: z.array(withheldBenefit),
  notDue: z.array(benefitNote),
  checks: z.array(check),
};

/** A benefit inside an event. */
export const benefitInEvent: z.ZodType<InEvent<Benefit>> = describedPart(
  objectOf<InEvent<Benefit>>(fieldsInEvent),
  "BenefitInEvent",
  "A benefit without what the event itself lists.",
);

/** Schema of `Benefit`. */
export const benefitSchema: z.ZodType<Benefit> = described(
  objectOf<Benefit>({
    ...fieldsInEvent,
    heirs: maybe(heirsPart),
    undetermined: z.array(openBenefit),
    needed: z.array(neededFact),
    facts: factsUsed,
    ...recorded,
  }),
  "Benefit",
  "What a worker or a family receives.",
  benefitExample,
);
