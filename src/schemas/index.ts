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
export { jhtClaimSchema, jhtTaxSchema } from "../benefits/jht/claim-schema.js";
export { jhtProjectionSchema } from "../benefits/jht/projection-schema.js";
export { nextPensionSchema } from "../benefits/jp/next-year-pension.js";
export { pensionAgeQuestionSchema } from "../benefits/jp/pension-age.js";
export { pensionInputSchema } from "../benefits/jp/pension-schema.js";
export {
  claimDeadlinesSchema,
  claimDocumentsSchema,
  latePaymentSchema,
  paymentDeadlineSchema,
} from "../benefits/claims/claims-schema.js";
export { familyMemberSchema, heirsInputSchema } from "../benefits/heirs/heirs-schema.js";
export { jkkBenefitInputSchema } from "../benefits/jkk/jkk-schema.js";
export { jkmBenefitInputSchema } from "../benefits/jkm/jkm-schema.js";
export { jkpBenefitInputSchema } from "../benefits/jkp/jkp-schema.js";
export { jkpQualifyingMonthsSchema } from "../benefits/jkp/jkp-qualifying-months.js";
export {
  jkmMigrantWorkerInputSchema,
  migrantWorkerBenefitInputSchema,
} from "../benefits/migrant-worker/migrant-worker-schema.js";
export {
  scholarshipChildSchema,
  scholarshipInputSchema,
} from "../benefits/scholarship/scholarship-schema.js";
export { eligibilityInputSchema } from "../eligibility/eligibility-schema.js";
export {
  coverageOptionsSchema,
  coverageRowSchema,
  coverageTallySchema,
} from "../coverage/coverage-schema.js";
export { nikContextSchema } from "../roster/nik/nik-schema.js";
export { fundingFactsSchema, placementInputSchema } from "../roster/placement/placement-schema.js";
export {
  rosterRowSchema,
  rosterSchemeSchema,
  schemeCriteriaSchema,
  screeningContextSchema,
} from "../roster/screening/roster-schema.js";
export { planGroupSchema, protectionPlanSchema } from "../planning/protection-plan-schema.js";
export { eventInputSchema } from "../events/event-schema.js";
export { villageQuotaSchema } from "../planning/village-quota-schema.js";
export { fitBudgetSchema } from "../planning/fit-budget.js";
export { costToReachSchema } from "../planning/cost-to-reach.js";
export { expectedBenefitsSchema } from "../planning/expected-benefits-schema.js";
export { evaluateProgrammeSchema } from "../planning/evaluation-schema.js";
export { explanationSchema } from "../explain/explanation.js";
