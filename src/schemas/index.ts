/**
 * The zod schemas of all inputs, for forms, APIs and JSON Schema.
 *
 * @module schemas
 */
export {
  constructionInputSchema,
  contributionInputSchema,
  employerFactsSchema,
  incomeBandQuestionSchema,
  incomeField,
  migrantWorkerInputSchema,
  nonWageEarnerInputSchema,
  wageEarnerInputSchema,
  wageFromContributionInputSchema,
  wageInputSchema,
} from "../contributions/contribution-schema.js";
export {
  arrearsInputSchema,
  differenceInputSchema,
  dueDateInputSchema,
  lateFeeInputSchema,
  standingInputSchema,
} from "../contributions/payment/payment-schema.js";
export { jhtClaimInputSchema, jhtTaxInputSchema } from "../benefits/jht/claim-schema.js";
export { jhtProjectionInputSchema } from "../benefits/jht/projection-schema.js";
export { nextPensionInputSchema } from "../benefits/jp/next-year-pension.js";
export { pensionAgeQuestionSchema } from "../benefits/jp/pension-age.js";
export { pensionInputSchema } from "../benefits/jp/pension-schema.js";
export {
  claimDeadlinesInputSchema,
  claimDocumentsInputSchema,
  latePaymentInputSchema,
  paymentDeadlineInputSchema,
} from "../benefits/claims/claims-schema.js";
export { familyMemberSchema, heirsInputSchema } from "../benefits/heirs/heirs-schema.js";
export { jkkBenefitInputSchema } from "../benefits/jkk/jkk-schema.js";
export { jkmBenefitInputSchema } from "../benefits/jkm/jkm-schema.js";
export { jkpBenefitInputSchema } from "../benefits/jkp/jkp-schema.js";
export { jkpQualifyingMonthsInputSchema } from "../benefits/jkp/jkp-qualifying-months.js";
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
export { planGroupSchema, protectionPlanInputSchema } from "../planning/protection-plan-schema.js";
export { eventInputSchema } from "../events/event-schema.js";
export { villageQuotaInputSchema } from "../planning/village-quota-schema.js";
export { fitBudgetInputSchema } from "../planning/fit-budget.js";
export { costToReachInputSchema } from "../planning/cost-to-reach.js";
export { expectedBenefitsInputSchema } from "../planning/expected-benefits-schema.js";
export { evaluateProgrammeInputSchema } from "../planning/evaluation-schema.js";
export { explanationSchema } from "../explain/explanation.js";
