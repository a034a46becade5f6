import { arrearsProvisions } from "./provisions/arrears.js";
import { claimDocumentsProvisions } from "./provisions/claim-documents.js";
import { claimsProvisions } from "./provisions/claims.js";
import { constructionContributionsProvisions } from "./provisions/construction-contributions.js";
import { deathBenefitsProvisions } from "./provisions/death-benefits.js";
import { jhtClaimsProvisions } from "./provisions/jht-claims.js";
import { jhtReturnsProvisions } from "./provisions/jht-returns.js";
import { jhtTaxProvisions } from "./provisions/jht-tax.js";
import { jpBenefitsProvisions } from "./provisions/jp-benefits.js";
import { disabilityRatingProvisions } from "./provisions/disability-rating.js";
import { disabilityTableProvisions } from "./provisions/disability-table.js";
import { heirsProvisions } from "./provisions/heirs.js";
import { jobLossBenefitsProvisions } from "./provisions/job-loss-benefits.js";
import { fundingProvisions } from "./provisions/funding.js";
import { identityProvisions } from "./provisions/identity.js";
import { kindsOfBusinessProvisions } from "./provisions/kinds-of-business.js";
import { membershipProvisions } from "./provisions/membership.js";
import { migrantWorkerBenefitsProvisions } from "./provisions/migrant-worker-benefits.js";
import { migrantWorkerContributionsProvisions } from "./provisions/migrant-worker-contributions.js";
import { nonWageEarnerContributionsProvisions } from "./provisions/non-wage-earner-contributions.js";
import { paymentProvisions } from "./provisions/payment.js";
import { pensionLimitsProvisions } from "./provisions/pension-limits.js";
import { pensionWageCeilingProvisions } from "./provisions/pension-wage-ceiling.js";
import { reliefCovidProvisions } from "./provisions/relief-pp-49-2020.js";
import { reliefNonWageEarnersProvisions } from "./provisions/relief-pp-50-2025.js";
import { reliefLabourIntensiveProvisions } from "./provisions/relief-pp-7-2025.js";
import { scholarshipProvisions } from "./provisions/scholarship.js";
import { temporaryInabilityProvisions } from "./provisions/temporary-inability.js";
import { villageWorkersProvisions } from "./provisions/village-workers.js";
import { wageBasisProvisions } from "./provisions/wage-basis.js";
import { wageEarnerContributionsProvisions } from "./provisions/wage-earner-contributions.js";
import { workAccidentBenefitsProvisions } from "./provisions/work-accident-benefits.js";
import { workAccidentCareProvisions } from "./provisions/work-accident-care.js";
import { workAccidentCoverProvisions } from "./provisions/work-accident-cover.js";
import { workAccidentExpensesProvisions } from "./provisions/work-accident-expenses.js";

/** The provisions of all files, in the order of the register. */
export const provisionFiles = [
  membershipProvisions,
  villageWorkersProvisions,
  wageBasisProvisions,
  wageEarnerContributionsProvisions,
  kindsOfBusinessProvisions,
  pensionWageCeilingProvisions,
  nonWageEarnerContributionsProvisions,
  constructionContributionsProvisions,
  migrantWorkerContributionsProvisions,
  reliefCovidProvisions,
  reliefLabourIntensiveProvisions,
  reliefNonWageEarnersProvisions,
  paymentProvisions,
  arrearsProvisions,
  pensionLimitsProvisions,
  workAccidentBenefitsProvisions,
  workAccidentCareProvisions,
  workAccidentCoverProvisions,
  workAccidentExpensesProvisions,
  temporaryInabilityProvisions,
  disabilityRatingProvisions,
  disabilityTableProvisions,
  deathBenefitsProvisions,
  scholarshipProvisions,
  jhtReturnsProvisions,
  jhtClaimsProvisions,
  jhtTaxProvisions,
  jpBenefitsProvisions,
  heirsProvisions,
  claimsProvisions,
  claimDocumentsProvisions,
  jobLossBenefitsProvisions,
  migrantWorkerBenefitsProvisions,
  fundingProvisions,
  identityProvisions,
] as const;
