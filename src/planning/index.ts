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
  Evaluation,
  Finding,
  FindingId,
  GroupEvaluation,
  ProgrammeFigures,
  ProgrammePercents,
  PlannedAndRealised,
  RealisedGroup,
} from "./evaluation.js";
export { expectedBenefits } from "./expected-benefits.js";
export type {
  ExpectedBenefits,
  ExpectedBenefitsInput,
  ExpectedEvents,
} from "./expected-benefits-result.js";
export type { LikelyRange } from "./poisson-range.js";
export { fitBudget } from "./fit-budget.js";
export type {
  BudgetFit,
  BudgetMode,
  FitBudgetInput,
  GroupFit,
  PartlyProtected,
  UntouchedGroup,
} from "./budget-fit.js";
export { planProtection } from "./plan-protection.js";
export { villageQuota } from "./village-quota.js";
export type {
  Village,
  VillageCostInput,
  VillageCosts,
  VillageQuota,
  VillageQuotaInput,
  VillageStanding,
} from "./village-quota-result.js";
export type {
  ByFunding,
  FundingShare,
  FundingShareCost,
  HeadcountStep,
  NonWageEarnerGroup,
  NonWageEarnerPerson,
  PlanFunding,
  PlanGroup,
  PlanGroupCost,
  PlanGroupFacts,
  PersonsByMonth,
  PlanMonth,
  PlanPerson,
  PlanPersonFacts,
  PlanPhase,
  ProtectionPlan,
  ProtectionPlanInput,
  WageEarnerGroup,
  WageEarnerPerson,
} from "./protection-plan.js";
