/**
 * What a worker or a family receives, by programme.
 *
 * @module benefits
 */
export { computeJkkBenefit } from "./compute-jkk-benefit.js";
export { computeJkmBenefit } from "./compute-jkm-benefit.js";
export { projectScholarship } from "./project-scholarship.js";
export type {
  Benefit,
  BenefitLine,
  BenefitNotDue,
  BenefitPayer,
  BenefitSegment,
  WithheldBenefit,
} from "./benefit.js";
export type {
  JkkBenefitInput,
  JkkEvent,
  JkkNonWageEarnerInput,
  JkkWageEarnerInput,
  JkmBenefitInput,
} from "./benefit-inputs.js";
export type {
  ChildNotCounted,
  ChildPlan,
  ScholarshipCause,
  ScholarshipChild,
  ScholarshipInput,
  ScholarshipPlan,
  ScholarshipYear,
} from "./scholarship-plan.js";
export type { PermittedWork, SchoolLevel } from "../law/provisions/scholarship.js";
export type { Check } from "../core/check.js";
