import * as z from "zod";
import type { Benefit } from "../benefits/benefit.js";
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
import type { CoverageReport } from "../coverage/coverage-report.js";
import type { Verdict } from "../eligibility/verdict.js";
import type { ProtectionPlan } from "../planning/protection-plan.js";
import type { VillageQuota } from "../planning/village-quota.js";
import type { Nik } from "../roster/nik/nik.js";
import type { FundingVerdict, Placement } from "../roster/placement/placement.js";
import type { RosterScreening, RosterSummary } from "../roster/screening/screening.js";
import type { BusinessKindSearch } from "../workers/business-kind-search.js";
import type { Block } from "./document.js";
import { explainBenefit } from "./explain-benefit.js";
import { explainBusinessKinds } from "./explain-business-kinds.js";
import { explainContribution } from "./explain-contribution.js";
import { explainContributions } from "./explain-contributions.js";
import { explainCoverage } from "./explain-coverage.js";
import {
  explainIncomeBand,
  explainLargestContract,
  explainWageFromContribution,
} from "./explain-inverse.js";
import { explainNik } from "./explain-nik.js";
import {
  explainArrears,
  explainDifference,
  explainDueDate,
  explainLateFee,
  explainStanding,
} from "./explain-payment.js";
import { explainFunding, explainPlacement } from "./explain-placement.js";
import { explainPlan } from "./explain-plan.js";
import { explainQuota } from "./explain-quota.js";
import { explainRoster, explainRosterSummary } from "./explain-roster.js";
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
  | Verdict
  | Nik
  | RosterScreening
  | RosterSummary
  | Placement
  | FundingVerdict
  | CoverageReport
  | VillageQuota
  | ProtectionPlan;

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
    case "verdict":
      return explainVerdict(result as Verdict, speech);
    case "nik":
      return explainNik(result as Nik, speech);
    case "roster-screening":
      return explainRoster(result as RosterScreening, speech);
    case "roster-summary":
      return explainRosterSummary(result as RosterSummary, speech);
    case "placement":
      return explainPlacement(result as Placement, speech);
    case "funding-verdict":
      return explainFunding(result as FundingVerdict, speech);
    case "coverage-report":
      return explainCoverage(result as CoverageReport, speech);
    case "village-quota":
      return explainQuota(result as VillageQuota, speech);
    case "protection-plan":
      return explainPlan(result as ProtectionPlan, speech);
    default:
      throw notAResult();
  }
}
