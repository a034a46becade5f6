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
  PlanGroup,
  PlanGroupCost,
  PlanMonth,
  PlanPhase,
  ProtectionPlan,
  ProtectionPlanInput,
} from "./protection-plan.js";
