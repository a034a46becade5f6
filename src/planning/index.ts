/**
 * Protection plans and their cost, budgets that are too small, targets, village quotas, expected benefits
 * and the evaluation of a programme.
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
export { planRange } from "./plan-range.js";
export type {
  CeilingRange,
  CostRange,
  PlanRange,
  PossibleGroup,
  SumRange,
} from "./plan-range-types.js";
export type { HeadcountSum, PlanRangeInput } from "./plan-range-input.js";
export { pathToTarget, type TargetPath, type TargetYear } from "./target-path.js";
export type { TargetPathInput, YearTarget } from "./target-path-input.js";
export type { BudgetCeiling } from "./ceilings-input.js";
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
  CeilingStanding,
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
export type { Headcount, HeadcountStep } from "./headcount-input.js";
export type { FundingShare, PlanFunding } from "./plan-funding-input.js";
export type {
  NonWageEarnerGroup,
  NonWageEarnerPerson,
  PlanFundingFacts,
  PlanGroup,
  PlanGroupFacts,
  PlanPerson,
  PlanPersonFacts,
  WageEarnerGroup,
  WageEarnerPerson,
} from "./plan-group-input.js";
export type { PlanPeriod } from "./plan-period.js";
export type { PlannedGroups, ProtectionPlanInput } from "./protection-plan-input.js";
