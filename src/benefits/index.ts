/**
 * What a worker or a family receives, by programme.
 *
 * @module benefits
 */
export { computeJkkBenefit } from "./jkk/compute-jkk-benefit.js";
export { computeJkmBenefit } from "./jkm/compute-jkm-benefit.js";
export { computeJhtClaim } from "./jht/compute-jht-claim.js";
export { jhtTax } from "./jht/jht-tax.js";
export { projectJhtBalance } from "./jht/project-jht-balance.js";
export { computePension } from "./jp/compute-pension.js";
export { nextYearPension, type NextPensionInput } from "./jp/next-year-pension.js";
export { pensionAge, pensionAgeDateFor, type PensionAgeQuestion } from "./jp/pension-age.js";
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
export type { JhtClaim, JhtClaimInput, JhtFacts, JhtGround } from "./jht/jht-claim.js";
export type {
  JhtProjection,
  JhtProjectionFromContributions,
  JhtProjectionFromWage,
  JhtProjectionInput,
  JhtProjectionLine,
  JhtYear,
  PercentOfYear,
} from "./jht/jht-projection.js";
export type {
  EarlierJhtPayment,
  JhtTax,
  JhtTaxInput,
  TaxedJhtPayment,
} from "./jht/jht-tax-types.js";
export type {
  Pension,
  PensionEnd,
  PensionLine,
  PensionNote,
  PensionRecipient,
} from "./jp/pension.js";
export type {
  AnnualWage,
  ChildPensionInput,
  DisabilityPensionInput,
  JpFacts,
  OldAgePensionInput,
  ParentPensionInput,
  PensionChild,
  PensionInPayment,
  PensionInput,
  PensionKind,
  WidowPensionInput,
} from "./jp/pension-input.js";
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
