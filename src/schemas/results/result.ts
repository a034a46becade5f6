import type * as z from "zod";
import type { Explainable } from "../../explain/explainable.js";
import { described } from "../described.js";
import { contributionExample } from "../result-examples.js";
import { byKind } from "../shape.js";
import { benefitSchema } from "./benefit.js";
import {
  claimDeadlinesSchema,
  claimDocumentsSchema,
  latePaymentCompensationSchema,
  paymentDeadlineSchema,
} from "./claims.js";
import { comparisonSchema } from "./comparison.js";
import { contributionSchema } from "./contribution.js";
import { contributionsSchema } from "./contributions.js";
import { employerBillSchema } from "./employer-bill.js";
import { wageSlipsSchema } from "./wage-slips.js";
import {
  arrearsSchema,
  contributionDifferenceSchema,
  dueDateSchema,
  lateFeeSchema,
  membershipStandingSchema,
} from "./payment.js";
import {
  incomeBandAnswerSchema,
  largestContractSchema,
  wageFromContributionSchema,
} from "./inverse.js";
import { coverageGrowthSchema, coverageReportSchema } from "./coverage.js";
import {
  businessKindSearchSchema,
  fundingVerdictSchema,
  placementSchema,
  verdictSchema,
} from "./placement.js";
import { eventAssessmentSchema } from "./events.js";
import { heirsSchema } from "./heirs.js";
import { jhtClaimSchema, jhtProjectionSchema, jhtTaxSchema } from "./jht.js";
import { jkpQualifyingMonthsSchema, pensionSchema } from "./jp.js";
import {
  nikSchema,
  rosterScreeningSchema,
  rosterSummarySchema,
  rowVerdictSchema,
} from "./screening.js";
import { budgetFitSchema } from "./budget-fit.js";
import { planRangeSchema } from "./plan-range.js";
import {
  costToReachSchema,
  planComparisonSchema,
  protectionPlanSchema,
  targetPathSchema,
} from "./planning.js";
import { expectedBenefitsSchema } from "./expected-benefits.js";
import { evaluationSchema } from "./evaluation.js";
import { villageQuotaSchema } from "./village-quota.js";
import { membershipRegisterSchema } from "./register.js";
import { cleanedRosterSchema, cleaningSummarySchema } from "./cleaning.js";
import { scholarshipCalendarSchema, scholarshipPlanSchema } from "./scholarship.js";

/** Schema of every result that can be explained, told apart by `kind`. */
export const resultSchema: z.ZodType<Explainable> = described(
  byKind<Explainable>({
    contribution: contributionSchema,
    contributions: contributionsSchema,
    "wage-slips": wageSlipsSchema,
    "employer-bill": employerBillSchema,
    "due-date": dueDateSchema,
    "late-fee": lateFeeSchema,
    "contribution-difference": contributionDifferenceSchema,
    arrears: arrearsSchema,
    "membership-standing": membershipStandingSchema,
    "wage-from-contribution": wageFromContributionSchema,
    "income-band": incomeBandAnswerSchema,
    "largest-contract": largestContractSchema,
    "business-kind-search": businessKindSearchSchema,
    benefit: benefitSchema,
    "scholarship-plan": scholarshipPlanSchema,
    "jht-projection": jhtProjectionSchema,
    "jht-claim": jhtClaimSchema,
    "jht-tax": jhtTaxSchema,
    pension: pensionSchema,
    "scholarship-calendar": scholarshipCalendarSchema,
    heirs: heirsSchema,
    "payment-deadline": paymentDeadlineSchema,
    "late-payment-compensation": latePaymentCompensationSchema,
    "claim-deadlines": claimDeadlinesSchema,
    "claim-documents": claimDocumentsSchema,
    "jkp-qualifying-months": jkpQualifyingMonthsSchema,
    verdict: verdictSchema,
    nik: nikSchema,
    "cleaned-roster": cleanedRosterSchema,
    "cleaning-summary": cleaningSummarySchema,
    "membership-register": membershipRegisterSchema,
    "roster-screening": rosterScreeningSchema,
    "roster-summary": rosterSummarySchema,
    "row-verdict": rowVerdictSchema,
    placement: placementSchema,
    "funding-verdict": fundingVerdictSchema,
    "coverage-report": coverageReportSchema,
    "village-quota": villageQuotaSchema,
    "protection-plan": protectionPlanSchema,
    "event-assessment": eventAssessmentSchema,
    comparison: comparisonSchema,
    "coverage-growth": coverageGrowthSchema,
    "budget-fit": budgetFitSchema,
    "cost-to-reach": costToReachSchema,
    "plan-range": planRangeSchema,
    "target-path": targetPathSchema,
    "plan-comparison": planComparisonSchema,
    "expected-benefits": expectedBenefitsSchema,
    evaluation: evaluationSchema,
  }),
  "Result",
  "A result of any kind, told apart by `kind`.",
  contributionExample,
);
