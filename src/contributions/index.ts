/**
 * Cost of a month for every segment since July 2015, payrolls, due days, arrears and late fees, values
 * that change every year, and the other way round: from a contribution to a wage.
 *
 * @module contributions
 */
export { computeContribution } from "./compute-contribution.js";
export { constructionContribution } from "./construction-contribution.js";
export { migrantWorkerContribution } from "./migrant-worker-contribution.js";
export { nonWageEarnerContribution } from "./non-wage-earner-contribution.js";
export { wageEarnerContribution } from "./wage-earner-contribution.js";
export type { PaidNonWageEarner, PaidWageEarner } from "./paid-person.js";
export { byProgrammeAndPayer, type ByProgrammeAndPayer } from "./by-programme-and-payer.js";
export {
  employerBill,
  type EmployerBill,
  type EmployerBillInput,
  type EmployerBillMonth,
  type ProgrammeShares,
} from "./several/employer-bill.js";
export {
  wageSlips,
  type WageDeduction,
  type WageSlip,
  type WageSlips,
} from "./several/wage-slips.js";
export { computeContributions } from "./several/compute-contributions.js";
export { contributionArrears, type Arrears } from "./payment/arrears.js";
export { contributionDifference, type ContributionDifference } from "./payment/difference.js";
export { contributionDueDate, type DueDate } from "./payment/due-date.js";
export { lateFee, type LateFee } from "./payment/late-fee.js";
export {
  membershipStanding,
  type MembershipStanding,
  type ProgrammeStanding,
} from "./payment/membership-standing.js";
export {
  incomeBandFor,
  type BandWithCost,
  type IncomeBandAnswer,
} from "./inverse/income-band-for.js";
export {
  largestContract,
  type LargestContract,
  type LargestContractInput,
} from "./inverse/largest-contract.js";
export {
  wageFromContribution,
  type WageFromContribution,
  type WagesOfContribution,
} from "./inverse/wage-from-contribution.js";
export {
  nextPensionLimits,
  nextPensionWageCeiling,
  type NextCeilingInput,
  type NextLimitsInput,
} from "./yearly/next-yearly-values.js";
export type { AnnouncedOptions } from "./yearly/announced-values.js";
export { pensionLimits } from "./yearly/pension-limits.js";
export { pensionWageCeiling } from "./yearly/pension-wage-ceiling.js";
export type {
  BilledProgramme,
  Contribution,
  ContributionLine,
  Deferral,
  PaymentStage,
  Reallocation,
  ReliefUse,
  FundingOrNone,
} from "./contribution.js";
export type {
  ConstructionByContractInput,
  ConstructionByContractWithVatInput,
  ConstructionByWagesInput,
  ConstructionInput,
  ContributionInput,
  EmployerFacts,
  EmployerKind,
  JkpMembershipFacts,
  MigrantWorkerInput,
  NonWageEarnerInput,
  NonWageEarnerProgramme,
  PartMonthWage,
  WageEarnerInput,
  WageComponents,
  WageInput,
  IncomeBandQuestion,
  WageFromContributionInput,
} from "./contribution-input.js";
export type {
  ContributionRow,
  ContributionRowError,
  ContributionRowResult,
  Contributions,
  RowFacts,
} from "./several/contribution-rows.js";
export type {
  ArrearsInput,
  DifferenceInput,
  DueDateInput,
  LateFeeInput,
  MonthlySegment,
  StandingInput,
} from "./payment/payment-input.js";
export type { ArrearsEffect } from "./payment/arrears-effect.js";
export type { PensionLimits } from "../law/provisions/pension-limits.js";
export type { LabourIntensiveIndustry } from "../law/labour-intensive-industries.js";
export type { Options } from "../law/options.js";
export type { Rounding, RoundingMode } from "../core/rounding.js";
export type { Step } from "../core/step.js";
export type { Warning, WarningCode, WarningSeverity } from "../core/warning.js";
export type {
  CalendarMonth,
  EmployerSize,
  FundingSource,
  Payer,
  RiskGroup,
  Rupiah,
  RupiahInput,
  Sector,
  Segment,
} from "../core/vocabulary.js";
