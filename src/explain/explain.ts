import * as z from "zod";
import type { Benefit } from "../benefits/benefit.js";
import type { JhtClaim } from "../benefits/jht/jht-claim.js";
import type { JhtProjection } from "../benefits/jht/jht-projection.js";
import type { JhtTax } from "../benefits/jht/jht-tax-types.js";
import type { Pension } from "../benefits/jp/pension.js";
import type { ClaimDeadlines } from "../benefits/claims/claim-deadlines.js";
import type { ClaimDocuments } from "../benefits/claims/claim-documents.js";
import type { LatePaymentCompensation } from "../benefits/claims/late-payment.js";
import type { PaymentDeadline } from "../benefits/claims/payment-deadline.js";
import type { Heirs } from "../benefits/heirs/heirs.js";
import type { ScholarshipCalendar } from "../benefits/scholarship/scholarship-calendar.js";
import type { JkpQualifyingMonths } from "../benefits/jkp/jkp-qualifying-months.js";
import type { ScholarshipPlan } from "../benefits/scholarship/scholarship-plan.js";
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
import type { Locale } from "../core/bilingual.js";
import { InvalidInputError } from "../core/errors.js";
import { expected } from "../core/expectations.js";
import { validate } from "../core/validate.js";
import type { CoverageGrowth } from "../coverage/coverage-growth.js";
import type { CoverageReport } from "../coverage/coverage-report.js";
import type { Verdict } from "../eligibility/verdict.js";
import type { EventAssessment } from "../events/event-assessment.js";
import type { BudgetFit } from "../planning/budget-fit.js";
import type { PlanComparison } from "../planning/compare-plans.js";
import type { CostToReach } from "../planning/cost-to-reach.js";
import type { Evaluation } from "../planning/evaluation.js";
import type { ExpectedBenefits } from "../planning/expected-benefits-result.js";
import type { ProtectionPlan } from "../planning/protection-plan.js";
import type { VillageQuota } from "../planning/village-quota-result.js";
import type { BusinessKindSearch } from "../workers/business-kind-search.js";
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
import type { Comparison } from "./comparison.js";
import { explainContribution } from "./explain-contribution.js";
import { explainContributions } from "./explain-contributions.js";
import { explainPlanComparison } from "./explain-plan-comparison.js";
import { explainComparison } from "./explain-comparison.js";
import { explainCostToReach } from "./explain-cost-to-reach.js";
import { explainCoverage } from "./explain-coverage.js";
import { explainEvent } from "./explain-event.js";
import { explainHeirs } from "./explain-heirs.js";
import { explainEvaluation } from "./explain-evaluation.js";
import { explainExpectedBenefits } from "./explain-expected-benefits.js";
import { explainGrowth } from "./explain-growth.js";
import {
  explainIncomeBand,
  explainLargestContract,
  explainWageFromContribution,
} from "./explain-inverse.js";
import { explainJhtClaim, explainJhtTax } from "./explain-jht-claim.js";
import { explainJhtProjection } from "./explain-jht-projection.js";
import {
  explainArrears,
  explainDifference,
  explainDueDate,
  explainLateFee,
  explainStanding,
} from "./explain-payment.js";
import { explainPension } from "./explain-pension.js";
import { explainJkpQualifyingMonths } from "./explain-jkp-qualifying-months.js";
import { explainPlan } from "./explain-plan.js";
import { explainQuota } from "./explain-quota.js";
import { explainScholarshipCalendar } from "./explain-scholarship-calendar.js";
import { explainScholarship } from "./explain-scholarship.js";
import { explainVerdict } from "./explain-verdict.js";
import { renderMarkdown } from "./render-markdown.js";
import { renderText } from "./render-text.js";
import { speechOf, type Speech } from "./speech.js";

/** A result that can be explained. */
export type Explainable =
  | Contribution
  | Contributions
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
  | CoverageReport
  | CoverageGrowth
  | VillageQuota
  | ProtectionPlan
  | EventAssessment
  | Comparison
  | BudgetFit
  | CostToReach
  | PlanComparison
  | ExpectedBenefits
  | Evaluation;

/** How to explain. */
export interface ExplainOptions {
  readonly locale: Locale;
  readonly format: "text" | "markdown";
}

const optionsSchema: z.ZodType<ExplainOptions> = z.strictObject({
  locale: z.enum(["id", "en"]),
  format: z.enum(["text", "markdown"]),
});

/**
 * A result in words: the answer first, then each line as a formula with its
 * article and dates in force, the readings taken, the warnings and the date of
 * the law, in Indonesian or English, as text of 80 columns or as Markdown.
 *
 * Throws InvalidInputError for anything that is not a result of this library.
 *
 * @example
 * ```ts
 * const benefit = computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" });
 * explain(benefit, { locale: "id", format: "text" }).includes("Rp42.000.000,00"); // => true
 * ```
 */
export function explain(result: Explainable, options: ExplainOptions): string {
  const { locale, format } = validate(optionsSchema, options);
  const blocks = blocksOfResult(result, speechOf(locale));
  return format === "markdown" ? renderMarkdown(blocks) : renderText(blocks);
}

/** A result that was changed on the way lacks a part: that is the caller's mistake, not ours. */
function blocksOfResult(result: Explainable, speech: Speech): Block[] {
  try {
    return blocksOf(result, speech);
  } catch (error) {
    if (error instanceof TypeError) throw notAResult();
    throw error;
  }
}

function notAResult(): InvalidInputError {
  return new InvalidInputError([{ path: "result", message: expected.result }]);
}

function blocksOf(result: Explainable, speech: Speech): Block[] {
  switch ((result as Explainable | null | undefined)?.kind) {
    case "contribution":
      return explainContribution(result as Contribution, speech);
    case "contributions":
      return explainContributions(result as Contributions, speech);
    case "due-date":
      return explainDueDate(result as DueDate, speech);
    case "late-fee":
      return explainLateFee(result as LateFee, speech);
    case "contribution-difference":
      return explainDifference(result as ContributionDifference, speech);
    case "arrears":
      return explainArrears(result as Arrears, speech);
    case "membership-standing":
      return explainStanding(result as MembershipStanding, speech);
    case "wage-from-contribution":
      return explainWageFromContribution(result as WageFromContribution, speech);
    case "income-band":
      return explainIncomeBand(result as IncomeBandAnswer, speech);
    case "largest-contract":
      return explainLargestContract(result as LargestContract, speech);
    case "business-kind-search":
      return explainBusinessKinds(result as BusinessKindSearch, speech);
    case "benefit":
      return explainBenefit(result as Benefit, speech);
    case "scholarship-plan":
      return explainScholarship(result as ScholarshipPlan, speech);
    case "jht-projection":
      return explainJhtProjection(result as JhtProjection, speech);
    case "jht-claim":
      return explainJhtClaim(result as JhtClaim, speech);
    case "jht-tax":
      return explainJhtTax(result as JhtTax, speech);
    case "pension":
      return explainPension(result as Pension, speech);
    case "scholarship-calendar":
      return explainScholarshipCalendar(result as ScholarshipCalendar, speech);
    case "heirs":
      return explainHeirs(result as Heirs, speech);
    case "payment-deadline":
      return explainPaymentDeadline(result as PaymentDeadline, speech);
    case "late-payment-compensation":
      return explainLatePayment(result as LatePaymentCompensation, speech);
    case "claim-deadlines":
      return explainClaimDeadlines(result as ClaimDeadlines, speech);
    case "claim-documents":
      return explainClaimDocuments(result as ClaimDocuments, speech);
    case "jkp-qualifying-months":
      return explainJkpQualifyingMonths(result as JkpQualifyingMonths, speech);
    case "verdict":
      return explainVerdict(result as Verdict, speech);
    case "coverage-report":
      return explainCoverage(result as CoverageReport, speech);
    case "village-quota":
      return explainQuota(result as VillageQuota, speech);
    case "protection-plan":
      return explainPlan(result as ProtectionPlan, speech);
    case "event-assessment":
      return explainEvent(result as EventAssessment, speech);
    case "comparison":
      return explainComparison(result as Comparison, speech);
    case "coverage-growth":
      return explainGrowth(result as CoverageGrowth, speech);
    case "budget-fit":
      return explainBudget(result as BudgetFit, speech);
    case "cost-to-reach":
      return explainCostToReach(result as CostToReach, speech);
    case "plan-comparison":
      return explainPlanComparison(result as PlanComparison, speech);
    case "expected-benefits":
      return explainExpectedBenefits(result as ExpectedBenefits, speech);
    case "evaluation":
      return explainEvaluation(result as Evaluation, speech);
    default:
      throw notAResult();
  }
}
