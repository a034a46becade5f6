/**
 * What a worker or a family receives, by programme.
 *
 * @module benefits
 */
export { computeJkkBenefit } from "./jkk/compute-jkk-benefit.js";
export { computeJkmBenefit } from "./jkm/compute-jkm-benefit.js";
export { claimDeadlines } from "./claims/claim-deadlines.js";
export { claimDocuments } from "./claims/claim-documents.js";
export { latePaymentCompensation } from "./claims/late-payment.js";
export { paymentDeadline } from "./claims/payment-deadline.js";
export { heirsInOrder } from "./heirs/heirs-in-order.js";
export { scholarshipCalendar } from "./scholarship/scholarship-calendar.js";
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
  JkkBenefitInput,
  JkkEvent,
  JkkNonWageEarnerInput,
  JkkWageEarnerInput,
} from "./jkk/jkk-inputs.js";
export type { JkmBenefitInput } from "./jkm/jkm-inputs.js";
export type { ArrearsSettler } from "./jkm/settled-arrears.js";
export type { ClaimDeadline, ClaimDeadlineId, ClaimDeadlines } from "./claims/claim-deadlines.js";
export type { ClaimDocument, ClaimDocuments } from "./claims/claim-documents.js";
export type {
  ClaimDeadlinesInput,
  ClaimDocumentsInput,
  ClaimEvent,
  LatePaymentInput,
  PaidProgramme,
  PaymentDeadlineInput,
} from "./claims/claims-schema.js";
export type { LatePaymentCompensation } from "./claims/late-payment.js";
export type { PaymentDeadline } from "./claims/payment-deadline.js";
export type {
  FamilyMember,
  Heir,
  Heirs,
  HeirsInput,
  HeirsProgramme,
  PassedOver,
  WithoutHeirsRule,
} from "./heirs/heirs.js";
export type { ScholarshipCalendar, ScholarshipClaim } from "./scholarship/scholarship-calendar.js";
export type {
  ChildNotCounted,
  ChildPlan,
  ChildRelation,
  ScholarshipCause,
  ScholarshipChild,
  ScholarshipInput,
  ScholarshipPlan,
  ScholarshipYear,
} from "./scholarship/scholarship-plan.js";
export type { PermittedWork, SchoolLevel } from "../law/provisions/scholarship.js";
export type { ClaimDocumentId } from "../law/provisions/claim-documents.js";
export type { DayLimit } from "../law/provisions/claims.js";
export type { FamilyRelation, WithoutHeirs } from "../law/provisions/heirs.js";
export type { Check } from "../core/check.js";
