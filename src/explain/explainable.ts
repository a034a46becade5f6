import type { Benefit } from "../benefits/benefit.js";
import type { ClaimDeadlines } from "../benefits/claims/claim-deadlines.js";
import type { ClaimDocuments } from "../benefits/claims/claim-documents.js";
import type { LatePaymentCompensation } from "../benefits/claims/late-payment.js";
import type { PaymentDeadline } from "../benefits/claims/payment-deadline.js";
import type { Heirs } from "../benefits/heirs/heirs.js";
import type { JhtClaim } from "../benefits/jht/jht-claim-types.js";
import type { JhtProjection } from "../benefits/jht/jht-projection.js";
import type { JhtTax } from "../benefits/jht/jht-tax-types.js";
import type { JkpQualifyingMonths } from "../benefits/jkp/jkp-qualifying-months.js";
import type { Pension } from "../benefits/jp/pension.js";
import type { ScholarshipCalendar } from "../benefits/scholarship/scholarship-calendar.js";
import type { ScholarshipPlan } from "../benefits/scholarship/scholarship-plan-types.js";
import type { Contribution } from "../contributions/contribution.js";
import type { IncomeBandAnswer } from "../contributions/inverse/income-band-for.js";
import type { LargestContract } from "../contributions/inverse/largest-contract.js";
import type { WageFromContribution } from "../contributions/inverse/wage-from-contribution.js";
import type { Arrears } from "../contributions/payment/arrears.js";
import type { ContributionDifference } from "../contributions/payment/difference.js";
import type { DueDate } from "../contributions/payment/due-date.js";
import type { LateFee } from "../contributions/payment/late-fee.js";
import type { MembershipStanding } from "../contributions/payment/membership-standing.js";
import type { Contributions } from "../contributions/several/contribution-rows.js";
import type { EmployerBill } from "../contributions/several/employer-bill.js";
import type { WageSlips } from "../contributions/several/wage-slips.js";
import type { CoverageGrowth } from "../coverage/coverage-growth.js";
import type { CoverageReport } from "../coverage/coverage-report.js";
import type { Verdict } from "../eligibility/assess-eligibility.js";
import type { EventAssessment } from "../events/event-assessment.js";
import type { BudgetFit } from "../planning/budget-fit.js";
import type { PlanComparison } from "../planning/compare-plans.js";
import type { CostToReach } from "../planning/cost-to-reach.js";
import type { Evaluation } from "../planning/evaluation.js";
import type { ExpectedBenefits } from "../planning/expected-benefits.js";
import type { PlanRange } from "../planning/plan-range-types.js";
import type { ProtectionPlan } from "../planning/protection-plan.js";
import type { TargetPath } from "../planning/target-path.js";
import type { VillageQuota } from "../planning/village-quota.js";
import type { CleanedRoster, CleaningSummary } from "../roster/cleaning/cleaned-roster.js";
import type { Nik } from "../roster/nik/nik.js";
import type { Placement, FundingVerdict } from "../roster/placement/placement.js";
import type { MembershipRegister } from "../roster/register/register.js";
import type { RosterScreening, RosterSummary, RowVerdict } from "../roster/screening/screening.js";
import type { BusinessKindSearch } from "../workers/find-business-kind.js";
import type { Comparison } from "./comparison.js";

/** A result that can be explained. */
export type Explainable =
  | Contribution
  | Contributions
  | WageSlips
  | EmployerBill
  | DueDate
  | LateFee
  | ContributionDifference
  | Arrears
  | MembershipStanding
  | WageFromContribution
  | IncomeBandAnswer
  | LargestContract
  | BusinessKindSearch
  | Benefit
  | ScholarshipPlan
  | JhtProjection
  | JhtClaim
  | JhtTax
  | Pension
  | ScholarshipCalendar
  | Heirs
  | PaymentDeadline
  | LatePaymentCompensation
  | ClaimDeadlines
  | ClaimDocuments
  | JkpQualifyingMonths
  | Verdict
  | Nik
  | CleanedRoster
  | CleaningSummary
  | RosterScreening
  | RosterSummary
  | RowVerdict
  | MembershipRegister
  | Placement
  | FundingVerdict
  | CoverageReport
  | VillageQuota
  | ProtectionPlan
  | EventAssessment
  | Comparison
  | CoverageGrowth
  | BudgetFit
  | CostToReach
  | PlanRange
  | TargetPath
  | PlanComparison
  | ExpectedBenefits
  | Evaluation;
