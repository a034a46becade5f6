import type { Block } from "./document.js";
import { explainBenefit } from "./explain-benefit.js";
import { explainBudget } from "./explain-budget.js";
import { explainBusinessKinds } from "./explain-business-kinds.js";
import {
  explainClaimDeadlines,
  explainClaimDocuments,
  explainLatePayment,
  explainPaymentDeadline,
} from "./explain-claims.js";
import { explainCleanedRoster, explainCleaningSummary } from "./explain-cleaning.js";
import { explainComparison } from "./explain-comparison.js";
import { explainContribution } from "./explain-contribution.js";
import { explainContributions } from "./explain-contributions.js";
import { explainCostToReach } from "./explain-cost-to-reach.js";
import { explainCoverage } from "./explain-coverage.js";
import { explainEvaluation } from "./explain-evaluation.js";
import { explainEvent } from "./explain-event.js";
import { explainExpectedBenefits } from "./explain-expected-benefits.js";
import { explainGrowth } from "./explain-growth.js";
import { explainHeirs } from "./explain-heirs.js";
import {
  explainIncomeBand,
  explainLargestContract,
  explainWageFromContribution,
} from "./explain-inverse.js";
import { explainJhtClaim, explainJhtTax } from "./explain-jht-claim.js";
import { explainJhtProjection } from "./explain-jht-projection.js";
import { explainJkpQualifyingMonths } from "./explain-jkp-qualifying-months.js";
import { explainNik } from "./explain-nik.js";
import { explainEmployerBill, explainWageSlips } from "./explain-payroll.js";
import {
  explainArrears,
  explainDifference,
  explainDueDate,
  explainLateFee,
  explainStanding,
} from "./explain-payment.js";
import { explainPension } from "./explain-pension.js";
import { explainFunding, explainPlacement, explainVerdict } from "./explain-placement.js";
import { explainPlanComparison } from "./explain-plan-comparison.js";
import { explainPlanRange } from "./explain-plan-range.js";
import { explainPlan } from "./explain-plan.js";
import { explainTargetPath } from "./explain-target-path.js";
import { explainQuota } from "./explain-quota.js";
import { explainRegister } from "./explain-register.js";
import { explainRoster, explainRosterSummary, explainRowVerdict } from "./explain-roster.js";
import { explainScholarshipCalendar } from "./explain-scholarship-calendar.js";
import { explainScholarship } from "./explain-scholarship.js";
import type { MakersByKind } from "./made-of.js";

/** The explainer of each kind of result. */
export const explainers: MakersByKind<Block[]> = {
  contribution: explainContribution,
  contributions: explainContributions,
  "wage-slips": explainWageSlips,
  "employer-bill": explainEmployerBill,
  "due-date": explainDueDate,
  "late-fee": explainLateFee,
  "contribution-difference": explainDifference,
  arrears: explainArrears,
  "membership-standing": explainStanding,
  "wage-from-contribution": explainWageFromContribution,
  "income-band": explainIncomeBand,
  "largest-contract": explainLargestContract,
  "business-kind-search": explainBusinessKinds,
  benefit: explainBenefit,
  "scholarship-plan": explainScholarship,
  "jht-projection": explainJhtProjection,
  "jht-claim": explainJhtClaim,
  "jht-tax": explainJhtTax,
  pension: explainPension,
  "scholarship-calendar": explainScholarshipCalendar,
  heirs: explainHeirs,
  "payment-deadline": explainPaymentDeadline,
  "late-payment-compensation": explainLatePayment,
  "claim-deadlines": explainClaimDeadlines,
  "claim-documents": explainClaimDocuments,
  "jkp-qualifying-months": explainJkpQualifyingMonths,
  verdict: explainVerdict,
  nik: explainNik,
  "cleaned-roster": explainCleanedRoster,
  "cleaning-summary": explainCleaningSummary,
  "roster-screening": explainRoster,
  "roster-summary": explainRosterSummary,
  "row-verdict": explainRowVerdict,
  "membership-register": explainRegister,
  placement: explainPlacement,
  "funding-verdict": explainFunding,
  "coverage-report": explainCoverage,
  "village-quota": explainQuota,
  "protection-plan": explainPlan,
  "event-assessment": explainEvent,
  comparison: explainComparison,
  "coverage-growth": explainGrowth,
  "budget-fit": explainBudget,
  "cost-to-reach": explainCostToReach,
  "plan-range": explainPlanRange,
  "target-path": explainTargetPath,
  "plan-comparison": explainPlanComparison,
  "expected-benefits": explainExpectedBenefits,
  evaluation: explainEvaluation,
};
