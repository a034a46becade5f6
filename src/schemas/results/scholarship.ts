import * as z from "zod";
import type {
  ScholarshipCalendar,
  ScholarshipClaim,
} from "../../benefits/scholarship/scholarship-calendar.js";
import type {
  ChildNotCounted,
  ChildPlan,
  ScholarshipCause,
  ScholarshipPlan,
  ScholarshipYear,
} from "../../benefits/scholarship/scholarship-plan-types.js";
import { maybe } from "../../core/fields.js";
import type { PartOf } from "../../core/trace.js";
import type { SchoolLevel } from "../../law/provisions/scholarship.js";
import { described, describedPart } from "../described.js";
import {
  check,
  count,
  provisionKeys,
  recorded,
  resultDate,
  rupiah,
  text,
  factsUsed,
} from "../parts.js";
import { scholarshipCalendarExample, scholarshipPlanExample } from "../result-examples.js";
import { objectOf, oneOf, type Shape } from "../shape.js";
import { neededFact, openBenefit } from "./benefit-parts.js";
import { claimDocument } from "./claims.js";

const scholarshipCause = oneOf<ScholarshipCause>({
  "work-accident-death": true,
  "work-accident-total-disability": true,
  other: true,
  "migrant-worker": true,
});

const schoolLevel = oneOf<SchoolLevel>({ tk: true, sd: true, smp: true, sma: true, higher: true });

const scholarshipYear = objectOf<ScholarshipYear>({
  schoolYear: count,
  level: schoolLevel,
  grade: count,
  amount: rupiah,
  payable: z.boolean(),
  reason: maybe(text),
});

const childPlan = objectOf<ChildPlan>({
  child: count,
  total: rupiah,
  totalToAge23: maybe(rupiah),
  due: rupiah,
  years: z.array(scholarshipYear),
});

const childNotCounted = objectOf<ChildNotCounted>({
  child: count,
  reason: text,
  provisions: provisionKeys,
});

const scholarshipPlanFields: Shape<PartOf<ScholarshipPlan>> = {
  kind: z.literal("scholarship-plan"),
  eventDate: resultDate,
  cause: scholarshipCause,
  form: oneOf<ScholarshipPlan["form"]>({
    yearly: true,
    "lump-sum": true,
    none: true,
    undetermined: true,
  }),
  total: rupiah,
  scheduleTotal: rupiah,
  children: z.array(childPlan),
  notCounted: z.array(childNotCounted),
  undetermined: z.array(openBenefit),
  needed: z.array(neededFact),
  checks: z.array(check),
  rules: provisionKeys,
};

/** A scholarship plan inside a larger result. */
export const scholarshipPlanPart: z.ZodType<PartOf<ScholarshipPlan>> = describedPart(
  objectOf<PartOf<ScholarshipPlan>>(scholarshipPlanFields),
  "ScholarshipPlanPart",
  "A scholarship plan without what the whole result records.",
);

/** Schema of `ScholarshipPlan`. */
export const scholarshipPlanSchema: z.ZodType<ScholarshipPlan> = described(
  objectOf<ScholarshipPlan>({ ...scholarshipPlanFields, facts: factsUsed, ...recorded }),
  "ScholarshipPlan",
  "The scholarship of one event, by child and school year.",
  scholarshipPlanExample,
);

const scholarshipClaim = objectOf<ScholarshipClaim>({
  child: count,
  schoolYear: count,
  level: schoolLevel,
  grade: count,
  amount: rupiah,
  from: resultDate,
  first: z.boolean(),
});

type ScholarshipClaims = Omit<PartOf<ScholarshipCalendar>, "plan">;

const claimsFields: Shape<ScholarshipClaims> = {
  kind: z.literal("scholarship-calendar"),
  total: rupiah,
  claims: z.array(scholarshipClaim),
  documents: z.array(claimDocument),
  rules: provisionKeys,
};

/** The claims of a scholarship inside a larger result. */
export const scholarshipClaims: z.ZodType<ScholarshipClaims> = describedPart(
  objectOf<ScholarshipClaims>(claimsFields),
  "ScholarshipClaims",
  "The yearly claims of a scholarship, without the plan and what the whole result records.",
);

/** Schema of `ScholarshipCalendar`. */
export const scholarshipCalendarSchema: z.ZodType<ScholarshipCalendar> = described(
  objectOf<ScholarshipCalendar>({ ...claimsFields, plan: scholarshipPlanPart, ...recorded }),
  "ScholarshipCalendar",
  "The yearly claims of a scholarship, by date.",
  scholarshipCalendarExample,
);
