/**
 * Eligibility in three values.
 *
 * @module eligibility
 */
export { assessEligibility } from "./assess-eligibility.js";
export type { EligibilityInput, MembershipFacts, ScholarshipFacts } from "./facts.js";
export type { JkmFacts } from "../benefits/jkm/jkm-checks.js";
export type { EligibilityQuestion, Verdict } from "./verdict.js";
export type { NonWageEarnerKind } from "../law/provisions/membership.js";
