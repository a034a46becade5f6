/**
 * What a worker or a family receives, by programme.
 *
 * @module benefits
 */
export { computeJkkBenefit } from "./jkk/compute-jkk-benefit.js";
export { computeJkmBenefit } from "./jkm/compute-jkm-benefit.js";
export { computeJkpBenefit } from "./jkp/compute-jkp-benefit.js";
export { jkpQualifyingMonths } from "./jkp/jkp-qualifying-months.js";
export { computeMigrantWorkerBenefit } from "./migrant-worker/compute-migrant-worker-benefit.js";
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
export type {
  JkpBenefitInput,
  JkpFacts,
  JkpMonthFacts,
  JkpPreviousClaim,
} from "./jkp/jkp-inputs.js";
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
} from "./migrant-worker/migrant-worker-inputs.js";
export type { MigrantEvent, MigrantPhase } from "../law/provisions/migrant-worker-benefits.js";
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
