/**
 * Protection plans and village quotas.
 *
 * @module planning
 */
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
  NonWageEarnerGroup,
  PlanGroup,
  PlanGroupCost,
  PlanGroupFacts,
  PlanMonth,
  PlanPhase,
  ProtectionPlan,
  ProtectionPlanInput,
  WageEarnerGroup,
} from "./protection-plan.js";
