/**
 * The zod schemas of all inputs and results, for forms, APIs and JSON Schema.
 *
 * @module schemas
 */
export {
  constructionColumnsInputSchema,
  contributionTotalsSchema,
  coverageColumnsInputSchema,
  jhtBalanceColumnsInputSchema,
  jkkDeathColumnsInputSchema,
  jkmColumnsInputSchema,
  migrantWorkerColumnsInputSchema,
  nonWageEarnerColumnsInputSchema,
  wageEarnerColumnsInputSchema,
} from "./inputs/batch.js";
export {
  contributionViewInputSchema,
  coverageViewInputSchema,
  deathBenefitViewInputSchema,
  lawTablesInputSchema,
  villageQuotaViewInputSchema,
} from "./inputs/sql.js";
export {
  familyMemberSchema,
  heirsInputSchema,
  jkkBenefitInputSchema,
  jkmBenefitInputSchema,
  jkmMigrantWorkerInputSchema,
  jkpBenefitInputSchema,
  jkpQualifyingMonthsInputSchema,
  migrantWorkerBenefitInputSchema,
  scholarshipChildSchema,
  scholarshipInputSchema,
} from "./inputs/benefits.js";
export {
  claimDeadlinesInputSchema,
  claimDocumentsInputSchema,
  latePaymentInputSchema,
  paymentDeadlineInputSchema,
} from "./inputs/claims.js";
export {
  arrearsInputSchema,
  constructionInputSchema,
  contributionInputSchema,
  contributionRowSchema,
  differenceInputSchema,
  dueDateInputSchema,
  employerFactsSchema,
  incomeBandQuestionSchema,
  largestContractInputSchema,
  lateFeeInputSchema,
  employerBillInputSchema,
  migrantWorkerInputSchema,
  nextCeilingInputSchema,
  nextLimitsInputSchema,
  nonWageEarnerInputSchema,
  standingInputSchema,
  wageEarnerInputSchema,
  wageFromContributionInputSchema,
  wageInputSchema,
} from "./inputs/contributions.js";
export {
  coverageDefinitionSchema,
  coverageOptionsSchema,
  coverageRowSchema,
  coverageTallySchema,
  publishedCoverageSchema,
} from "./inputs/coverage.js";
export {
  eligibilityInputSchema,
  eventInputSchema,
  eventMemberSchema,
  memberEventSchema,
} from "./inputs/events.js";
export { lawAmendmentSchema } from "./inputs/law.js";
export {
  costToReachInputSchema,
  evaluateProgrammeInputSchema,
  expectedBenefitsInputSchema,
  fitBudgetInputSchema,
  planGroupSchema,
  planPersonSchema,
  planRangeInputSchema,
  protectionPlanInputSchema,
  targetPathInputSchema,
  villageQuotaInputSchema,
} from "./inputs/planning.js";
export {
  cleaningContextSchema,
  fundingFactsSchema,
  memberRowSchema,
  nikContextSchema,
  placementInputSchema,
  registerContextSchema,
  rosterRowSchema,
  rosterSchemeSchema,
  schemeCriteriaSchema,
  screeningContextSchema,
} from "./inputs/roster.js";
export {
  jhtClaimInputSchema,
  jhtProjectionInputSchema,
  jhtTaxInputSchema,
  nextPensionInputSchema,
  pensionAgeQuestionSchema,
  pensionInputSchema,
} from "./inputs/savings.js";
export { benefitSchema } from "./results/benefit.js";
export {
  claimDeadlinesSchema,
  claimDocumentsSchema,
  latePaymentCompensationSchema,
  paymentDeadlineSchema,
} from "./results/claims.js";
export { comparisonSchema } from "./results/comparison.js";
export { contributionSchema } from "./results/contribution.js";
export { contributionsSchema } from "./results/contributions.js";
export { employerBillSchema } from "./results/employer-bill.js";
export { wageSlipsSchema } from "./results/wage-slips.js";
export {
  arrearsSchema,
  contributionDifferenceSchema,
  dueDateSchema,
  lateFeeSchema,
  membershipStandingSchema,
} from "./results/payment.js";
export {
  incomeBandAnswerSchema,
  largestContractSchema,
  wageFromContributionSchema,
} from "./results/inverse.js";
export {
  coverageChangeSchema,
  coverageGrowthSchema,
  coverageReportSchema,
} from "./results/coverage.js";
export {
  businessKindSearchSchema,
  fundingVerdictSchema,
  placementSchema,
  verdictSchema,
} from "./results/placement.js";
export { eventAssessmentSchema } from "./results/events.js";
export { cleanedRosterSchema, cleaningSummarySchema } from "./results/cleaning.js";
export { explanationSchema } from "./results/explanation.js";
export { heirsSchema } from "./results/heirs.js";
export { jhtClaimSchema, jhtProjectionSchema, jhtTaxSchema } from "./results/jht.js";
export { jkpQualifyingMonthsSchema, pensionSchema } from "./results/jp.js";
export { membershipRegisterSchema } from "./results/register.js";
export {
  nikSchema,
  rosterScreeningSchema,
  rosterSummarySchema,
  rowVerdictSchema,
} from "./results/screening.js";
export {
  costToReachSchema,
  planComparisonSchema,
  protectionPlanSchema,
  targetPathSchema,
} from "./results/planning.js";
export { expectedBenefitsSchema } from "./results/expected-benefits.js";
export { evaluationSchema } from "./results/evaluation.js";
export { budgetFitSchema } from "./results/budget-fit.js";
export { planRangeSchema } from "./results/plan-range.js";
export { villageQuotaSchema } from "./results/village-quota.js";
export { resultSchema } from "./results/result.js";
export { scholarshipCalendarSchema, scholarshipPlanSchema } from "./results/scholarship.js";
export { schemaRegistry, type SchemaNote } from "./described.js";
