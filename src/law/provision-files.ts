import * as arrears from "./provisions/arrears.js";
import * as claimDocuments from "./provisions/claim-documents.js";
import * as claims from "./provisions/claims.js";
import * as constructionContributions from "./provisions/construction-contributions.js";
import * as deathBenefits from "./provisions/death-benefits.js";
import * as jhtClaims from "./provisions/jht-claims.js";
import * as jhtReturns from "./provisions/jht-returns.js";
import * as jhtTax from "./provisions/jht-tax.js";
import * as jpBenefits from "./provisions/jp-benefits.js";
import * as disabilityRating from "./provisions/disability-rating.js";
import * as disabilityTable from "./provisions/disability-table.js";
import * as heirs from "./provisions/heirs.js";
import * as jobLossBenefits from "./provisions/job-loss-benefits.js";
import * as funding from "./provisions/funding.js";
import * as identity from "./provisions/identity.js";
import * as kindsOfBusiness from "./provisions/kinds-of-business.js";
import * as membership from "./provisions/membership.js";
import * as migrantWorkerBenefits from "./provisions/migrant-worker-benefits.js";
import * as migrantWorkerContributions from "./provisions/migrant-worker-contributions.js";
import * as nonWageEarnerContributions from "./provisions/non-wage-earner-contributions.js";
import * as payment from "./provisions/payment.js";
import * as pensionLimits from "./provisions/pension-limits.js";
import * as pensionWageCeiling from "./provisions/pension-wage-ceiling.js";
import * as reliefCovid from "./provisions/relief-pp-49-2020.js";
import * as reliefNonWageEarners from "./provisions/relief-pp-50-2025.js";
import * as reliefLabourIntensive from "./provisions/relief-pp-7-2025.js";
import * as scholarship from "./provisions/scholarship.js";
import * as temporaryInability from "./provisions/temporary-inability.js";
import * as villageWorkers from "./provisions/village-workers.js";
import * as wageBasis from "./provisions/wage-basis.js";
import * as wageEarnerContributions from "./provisions/wage-earner-contributions.js";
import * as workAccidentBenefits from "./provisions/work-accident-benefits.js";
import * as workAccidentCare from "./provisions/work-accident-care.js";
import * as workAccidentCover from "./provisions/work-accident-cover.js";
import * as workAccidentExpenses from "./provisions/work-accident-expenses.js";

/** The files of provisions, in the order of the register: each of their exports is one. */
export const provisionFiles = [
  membership,
  villageWorkers,
  wageBasis,
  wageEarnerContributions,
  kindsOfBusiness,
  pensionWageCeiling,
  nonWageEarnerContributions,
  constructionContributions,
  migrantWorkerContributions,
  reliefCovid,
  reliefLabourIntensive,
  reliefNonWageEarners,
  payment,
  arrears,
  pensionLimits,
  workAccidentBenefits,
  workAccidentCare,
  workAccidentCover,
  workAccidentExpenses,
  temporaryInability,
  disabilityRating,
  disabilityTable,
  deathBenefits,
  scholarship,
  jhtReturns,
  jhtClaims,
  jhtTax,
  jpBenefits,
  heirs,
  claims,
  claimDocuments,
  jobLossBenefits,
  migrantWorkerBenefits,
  funding,
  identity,
] as const;
