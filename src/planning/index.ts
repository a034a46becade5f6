/**
 * Protection plans and village quotas.
 *
 * @module planning
 */
export { fitBudget } from "./fit-budget.js";
export type {
  BudgetFit,
  BudgetMode,
  FitBudgetInput,
  GroupFit,
  PartlyProtected,
} from "./budget-fit.js";
export { planProtection } from "./plan-protection.js";
export {
  villageQuota,
  type Village,
  type VillageQuota,
  type VillageQuotaInput,
  type VillageStanding,
} from "./village-quota.js";
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
  PlanHeads,
  PlanMonth,
  PlanPerson,
  PlanPersonFacts,
  PlanPhase,
  ProtectionPlan,
  ProtectionPlanInput,
  WageEarnerGroup,
  WageEarnerPerson,
} from "./protection-plan.js";
