/**
 * The benefits of a worker or a family by programme (JKK, JKM, JHT, JP, JKP, migrant workers), with the
 * scholarship, the heirs, the papers of a claim and its days.
 *
 * @module benefits
 */
export { computeJkkBenefit } from "./jkk/compute-jkk-benefit.js";
export { findDisabilityPart } from "./jkk/find-disability-part.js";
export { computeJkmBenefit } from "./jkm/compute-jkm-benefit.js";
export { computeJhtClaim } from "./jht/compute-jht-claim.js";
export { jhtTax } from "./jht/jht-tax.js";
export { projectJhtBalance } from "./jht/project-jht-balance.js";
export { computePension } from "./jp/compute-pension.js";
export { nextYearPension, type NextPensionInput } from "./jp/next-year-pension.js";
export { pensionAge, pensionAgeDateFor, type PensionAgeQuestion } from "./jp/pension-age.js";
export { claimDeadlines } from "./claims/claim-deadlines.js";
export { claimDocuments } from "./claims/claim-documents.js";
export { latePaymentCompensation } from "./claims/late-payment.js";
export { paymentDeadline } from "./claims/payment-deadline.js";
export { heirsInOrder } from "./heirs/heirs-in-order.js";
export { scholarshipCalendar } from "./scholarship/scholarship-calendar.js";
export { computeJkpBenefit } from "./jkp/compute-jkp-benefit.js";
export { jkpQualifyingMonths } from "./jkp/jkp-qualifying-months.js";
export { computeMigrantWorkerBenefit } from "./migrant-worker/compute-migrant-worker-benefit.js";
export { projectScholarship } from "./scholarship/project-scholarship.js";
export type {
  Benefit,
  BenefitLine,
  BenefitPayer,
  BenefitProgramme,
  BenefitRecipient,
  EmployerDebt,
  WithheldBenefit,
} from "./benefit.js";
export type { BenefitSegment } from "../core/vocabulary.js";
export type { BenefitNote, OpenBenefit } from "./benefit-note.js";
export type { Check, CheckId, FactPath, NeededFact } from "../core/check.js";
export type { FactsUsed } from "../core/facts-used.js";
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
  SuddenDeathFacts,
  TemporaryInabilityInput,
  TransportCost,
} from "./jkk/jkk-inputs.js";
export type { JhtClaim } from "./jht/jht-claim-types.js";
export type { JhtClaimInput, JhtFacts, JhtGround } from "./jht/jht-claim-input.js";
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
  PensionDebt,
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
  PensionMember,
  WidowPensionInput,
} from "./jp/pension-input.js";
export type { JkkFacts } from "./jkk/jkk-checks.js";
export { disabilityParts, type DisabilityPart } from "../law/disability-parts.js";
export { jkkCircumstanceList, type JkkCircumstance } from "../law/jkk-circumstances.js";
export type { JkmBenefitInput } from "./jkm/jkm-input.js";
export type { ArrearsSettler, JkkArrearsSettler } from "./arrears.js";
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
  HeirsLeft,
  HeirsProgramme,
  PassedOver,
  WithoutHeirsRule,
} from "./heirs/heirs.js";
export type { ScholarshipCalendar, ScholarshipClaim } from "./scholarship/scholarship-calendar.js";
export type {
  JkpBenefitInput,
  JkpFacts,
  JkpMonthFacts,
  JkpPreviousClaim,
  JkpWorker,
} from "./jkp/jkp-input.js";
export type { JkpQualifyingMonths, JkpQualifyingMonthsInput } from "./jkp/jkp-qualifying-months.js";
export type { JkpCause, JkpContract, JkpProof } from "../law/provisions/job-loss-benefits.js";
export type {
  JkmMigrantWorkerInput,
  MigrantAccidentDismissal,
  MigrantCase,
  MigrantCost,
  MigrantDays,
  MigrantDeath,
  MigrantFailedDeparture,
  MigrantOneSidedDismissal,
  MigrantOtherEvent,
  MigrantPlacedAgainstContract,
  MigrantTotalDisability,
  MigrantWorkerBenefitInput,
  MigrantWorkerFacts,
} from "./migrant-worker/migrant-worker-input.js";
export type { MigrantEvent, MigrantPhase } from "../law/provisions/migrant-worker-benefits.js";
export type {
  ChildNotCounted,
  ChildPlan,
  ChildRelation,
  ChildWork,
  ScholarshipCause,
  ScholarshipChild,
  ScholarshipInput,
  ScholarshipPlan,
  ScholarshipYear,
} from "./scholarship/scholarship-plan-types.js";
export type { PermittedWork, SchoolLevel } from "../law/provisions/scholarship.js";
export type {
  ClaimDocumentId,
  DocumentedJhtGround,
  StatedJhtGround,
} from "../law/provisions/claim-documents.js";
export type { DayLimit } from "../law/provisions/claims.js";
export type { FamilyRelation, WithoutHeirs } from "../law/provisions/heirs.js";
export type { ItemId } from "../core/item.js";
