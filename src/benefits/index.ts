/**
 * What a worker or a family receives, by programme.
 *
 * @module benefits
 */
export { computeJkkBenefit } from "./jkk/compute-jkk-benefit.js";
export { computeJkmBenefit } from "./jkm/compute-jkm-benefit.js";
export { projectScholarship } from "./scholarship/project-scholarship.js";
export type {
  Benefit,
  BenefitLine,
  BenefitNote,
  BenefitPayer,
  BenefitProgramme,
  BenefitRecipient,
  BenefitSegment,
  EmployerDebt,
  WithheldBenefit,
} from "./benefit.js";
export type {
  DisabilityInput,
  InabilitySpell,
  JkkBenefitInput,
  JkkEvent,
  JkkExpenses,
  JkkNonWageEarnerInput,
  JkkWageEarnerInput,
  MeasuredAcuity,
  MeasuredHearing,
  PartLost,
  TemporaryInabilityInput,
  TransportCost,
} from "./jkk/jkk-inputs.js";
export type { JkkFacts } from "./jkk/jkk-checks.js";
export { disabilityParts, type DisabilityPart } from "../law/disability-parts.js";
export { jkkCircumstanceList, type JkkCircumstance } from "../law/jkk-circumstances.js";
export type { JkmBenefitInput } from "./jkm/jkm-inputs.js";
export type {
  ChildNotCounted,
  ChildPlan,
  ScholarshipCause,
  ScholarshipChild,
  ScholarshipInput,
  ScholarshipPlan,
  ScholarshipYear,
} from "./scholarship/scholarship-plan.js";
export type { PermittedWork, SchoolLevel } from "../law/provisions/scholarship.js";
export type { Check } from "../core/check.js";
