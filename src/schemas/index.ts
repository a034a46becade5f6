/**
 * The zod schemas of all inputs, for forms, APIs and JSON Schema.
 *
 * @module schemas
 */
export {
  constructionInputSchema,
  contributionInputSchema,
  employerSchema,
  incomeBandQuestionSchema,
  incomeSchema,
  migrantWorkerInputSchema,
  nonWageEarnerInputSchema,
  wageEarnerInputSchema,
  wageFromContributionSchema,
  wageSchema,
} from "../contributions/contribution-schema.js";
export {
  arrearsSchema,
  differenceSchema,
  dueDateSchema,
  lateFeeSchema,
  standingSchema,
} from "../contributions/payment/payment-schema.js";
export { jkkBenefitInputSchema } from "../benefits/jkk/jkk-schema.js";
export { jkmBenefitInputSchema } from "../benefits/jkm/jkm-schema.js";
export {
  scholarshipChildSchema,
  scholarshipInputSchema,
} from "../benefits/scholarship/scholarship-schema.js";
export { eligibilityInputSchema } from "../eligibility/eligibility-schema.js";
export { nikContextSchema } from "../roster/nik/nik-schema.js";
export { fundingFactsSchema, placementInputSchema } from "../roster/placement/placement-schema.js";
export {
  rosterRowSchema,
  rosterSchemeSchema,
  schemeCriteriaSchema,
  screeningContextSchema,
} from "../roster/screening/roster-schema.js";
export { coverageOptionsSchema, coverageRowSchema } from "../coverage/coverage-schema.js";
export { planGroupSchema, protectionPlanSchema } from "../planning/protection-plan-schema.js";
export { villageQuotaSchema } from "../planning/village-quota.js";
