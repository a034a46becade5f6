/**
 * Protection plans and village quotas.
 *
 * @module planning
 */
export {
  comparePlans,
  type GroupComparison,
  type PlanComparison,
  type PlanDifference,
} from "./compare-plans.js";
export { costToReach, type CostToReach, type CostToReachInput } from "./cost-to-reach.js";
export { evaluateProgramme } from "./evaluate-programme.js";
export type {
  BenefitsPaid,
  EvaluateProgrammeInput,
  RealisedGroup,
  ScholarshipsRunning,
} from "./evaluation-input.js";
export type {
  BenefitsOfReported,
  ClaimFigures,
  EvaluatedBenefits,
  EvaluatedScholarships,
  GroupBenefits,
  MonthBenefits,
} from "./evaluation-benefits.js";
export type {
  Evaluation,
  Finding,
  FindingId,
  GroupEvaluation,
  ProgrammeFigures,
  ProgrammePercents,
  PlannedAndRealised,
} from "./evaluation.js";
export {
  expectedBenefits,
  type ExpectedBenefits,
  type ExpectedEvents,
} from "./expected-benefits.js";
export type { ExpectedBenefitsInput } from "./expected-benefits-input.js";
export type { LikelyRange } from "./poisson-range.js";
export { fitBudget } from "./fit-budget.js";
export type {
  BudgetCut,
  BudgetFit,
  CutGroup,
  GroupFit,
  PartlyProtected,
  UntouchedGroup,
} from "./budget-fit.js";
export type { BudgetMode, FitBudgetInput } from "./fit-budget-input.js";
export { type GroupFunding, planFunding } from "./plan-funding.js";
export { planProtection } from "./plan-protection.js";
export {
  villageQuota,
  type VillageCosts,
  type VillageQuota,
  type VillageStanding,
} from "./village-quota.js";
export type { Village, VillageCostInput, VillageQuotaInput } from "./village-quota-input.js";
export type {
  ByFunding,
  FundingShareCost,
  PayerCost,
  PlanDueDay,
  PlanGroupCost,
  PersonsByMonth,
  PlanMonth,
  PlanPart,
  PlanPhase,
  PlanQuarter,
  PlanRegion,
  PlanYear,
  ProtectionPlan,
} from "./protection-plan.js";
export type {
  FundingShare,
  HeadcountStep,
  NonWageEarnerGroup,
  NonWageEarnerPerson,
  PlanFunding,
  PlanFundingFacts,
  PlanGroup,
  PlanGroupFacts,
  PlanPerson,
  PlanPersonFacts,
  ProtectionPlanInput,
  WageEarnerGroup,
  WageEarnerPerson,
} from "./protection-plan-input.js";
