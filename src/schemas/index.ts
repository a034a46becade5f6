/**
 * The zod schemas of all inputs, for forms, APIs and JSON Schema.
 *
 * @module schemas
 */
export {
  contributionInputSchema,
  nonWageEarnerInputSchema,
  wageEarnerInputSchema,
  wageSchema,
} from "../contributions/contribution-schema.js";
export {
  jkkBenefitInputSchema,
  jkmBenefitInputSchema,
  scholarshipChildSchema,
  scholarshipInputSchema,
} from "../benefits/benefit-schema.js";
export { eligibilityInputSchema } from "../eligibility/eligibility-schema.js";
export { coverageOptionsSchema, coverageRowSchema } from "../coverage/coverage-schema.js";
export { planGroupSchema, protectionPlanSchema } from "../planning/protection-plan-schema.js";
export { villageQuotaSchema } from "../planning/village-quota.js";
