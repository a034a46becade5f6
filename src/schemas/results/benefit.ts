import * as z from "zod";
import type { Benefit, BenefitPayer, BenefitProgramme } from "../../benefits/benefit.js";
import { dateField, maybe } from "../../core/fields.js";
import type { PartOf } from "../../core/trace.js";
import { described, describedPart } from "../described.js";
import { check, itemId, recorded, rupiah, segment } from "../parts.js";
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

const benefitFields: Shape<PartOf<Benefit>> = {
  kind: z.literal("benefit"),
  programme: benefitProgramme,
  date: dateField,
  segment,
  total: rupiah,
  byItem: z.partialRecord(itemId, rupiah),
  lines: z.array(benefitLine),
  inKind: z.array(benefitNote),
  scholarship: maybe(scholarshipPlanPart),
  heirs: maybe(heirsPart),
  paidBy: benefitPayer,
  owedByEmployer: z.array(employerDebt),
  withheld: z.array(withheldBenefit),
  notDue: z.array(benefitNote),
  undetermined: z.array(openBenefit),
  needed: z.array(neededFact),
  checks: z.array(check),
};

/** A benefit inside a larger result. */
export const benefitPart: z.ZodType<PartOf<Benefit>> = describedPart(
  objectOf<PartOf<Benefit>>(benefitFields),
  "BenefitPart",
  "A benefit without what the whole result records.",
);

/** Schema of `Benefit`. */
export const benefitSchema: z.ZodType<Benefit> = described(
  objectOf<Benefit>({ ...benefitFields, ...recorded }),
  "Benefit",
  "What a worker or a family receives.",
  benefitExample,
);
