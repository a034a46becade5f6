/**
 * Eligibility in three values: eligible, ineligible, or undetermined with the facts still to be asked.
 *
 * @module eligibility
 */
export { assessEligibility, type EligibilityQuestion, type Verdict } from "./assess-eligibility.js";
export type {
  EligibilityChild,
  EligibilityInput,
  MembershipFacts,
  ScholarshipFacts,
} from "./eligibility-input.js";
export type { JhtFacts } from "../benefits/jht/jht-claim-input.js";
export type { JkkFacts } from "../benefits/jkk/jkk-checks.js";
export type { JkmFacts } from "../benefits/jkm/jkm-checks.js";
export type { JkpFacts } from "../benefits/jkp/jkp-input.js";
export type { JpFacts } from "../benefits/jp/pension-input.js";
export type { MigrantWorkerFacts } from "../benefits/migrant-worker/migrant-worker-input.js";
export type { NonWageEarnerKind } from "../law/provisions/membership.js";
