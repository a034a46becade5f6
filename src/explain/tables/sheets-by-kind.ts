import type { MakersByKind } from "../made-of.js";
import { benefitSheets } from "./benefit-sheets.js";
import { budgetSheets, costToReachSheets, targetPathSheets } from "./budget-sheets.js";
import {
  businessKindSheets,
  fundingSheets,
  placementSheets,
  verdictSheets,
} from "./placement-sheets.js";
import {
  claimDeadlinesSheets,
  claimDocumentsSheets,
  latePaymentSheets,
  paymentDeadlineSheets,
} from "./claim-sheets.js";
import { cleanedRosterSheets, cleaningSummarySheets } from "./cleaning-sheets.js";
import { comparisonSheets, planComparisonSheets } from "./comparison-sheets.js";
import { contributionSheets } from "./contribution-sheets.js";
import { contributionsSheets } from "./contributions-sheets.js";
import { coverageSheets, growthSheets } from "./coverage-sheets.js";
import { evaluationSheets, expectedBenefitsSheets } from "./evaluation-sheets.js";
import { eventSheets } from "./event-sheets.js";
import { heirsResultSheets } from "./heirs-sheets.js";
import {
  incomeBandSheets,
  largestContractSheets,
  wageFromContributionSheets,
} from "./inverse-sheets.js";
import { jhtClaimSheets, jhtProjectionSheets, jhtTaxSheets } from "./jht-sheets.js";
import { jkpQualifyingMonthsSheets } from "./jkp-sheets.js";
import { nikSheets, rosterSheets, rosterSummarySheets, rowVerdictSheets } from "./roster-sheets.js";
import { employerBillSheets, wageSlipsSheets } from "./payroll-sheets.js";
import {
  arrearsSheets,
  differenceSheets,
  dueDateSheets,
  lateFeeSheets,
  standingSheets,
} from "./payment-sheets.js";
import { pensionSheets } from "./pension-sheets.js";
import { planRangeSheets } from "./plan-range-sheets.js";
import { planSheets } from "./plan-sheets.js";
import { quotaSheets } from "./quota-sheets.js";
import { registerSheets } from "./register-sheets.js";
import { scholarshipCalendarSheets, scholarshipPlanSheets } from "./scholarship-sheets.js";
import type { Sheet } from "./sheet.js";

/** The maker of the tables of each kind of result. */
export const sheetsByKind: MakersByKind<Sheet[]> = {
  contribution: contributionSheets,
  contributions: contributionsSheets,
  "wage-slips": wageSlipsSheets,
  "employer-bill": employerBillSheets,
  "due-date": dueDateSheets,
  "late-fee": lateFeeSheets,
  "contribution-difference": differenceSheets,
  arrears: arrearsSheets,
  "membership-standing": standingSheets,
  "wage-from-contribution": wageFromContributionSheets,
  "income-band": incomeBandSheets,
  "largest-contract": largestContractSheets,
  "business-kind-search": businessKindSheets,
  benefit: benefitSheets,
  "scholarship-plan": scholarshipPlanSheets,
  "jht-projection": jhtProjectionSheets,
  "jht-claim": jhtClaimSheets,
  "jht-tax": jhtTaxSheets,
  pension: pensionSheets,
  "scholarship-calendar": scholarshipCalendarSheets,
  heirs: heirsResultSheets,
  "payment-deadline": paymentDeadlineSheets,
  "late-payment-compensation": latePaymentSheets,
  "claim-deadlines": claimDeadlinesSheets,
  "claim-documents": claimDocumentsSheets,
  "jkp-qualifying-months": jkpQualifyingMonthsSheets,
  verdict: verdictSheets,
  nik: nikSheets,
  "cleaned-roster": cleanedRosterSheets,
  "cleaning-summary": cleaningSummarySheets,
  "roster-screening": rosterSheets,
  "roster-summary": rosterSummarySheets,
  "row-verdict": rowVerdictSheets,
  "membership-register": registerSheets,
  placement: placementSheets,
  "funding-verdict": fundingSheets,
  "coverage-report": coverageSheets,
  "village-quota": quotaSheets,
  "protection-plan": planSheets,
  "event-assessment": eventSheets,
  comparison: comparisonSheets,
  "coverage-growth": growthSheets,
  "budget-fit": budgetSheets,
  "cost-to-reach": costToReachSheets,
  "plan-range": planRangeSheets,
  "target-path": targetPathSheets,
  "plan-comparison": planComparisonSheets,
  "expected-benefits": expectedBenefitsSheets,
  evaluation: evaluationSheets,
};
