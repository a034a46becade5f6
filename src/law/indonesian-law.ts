import { deepFreeze } from "../core/deep-freeze.js";
import type { Law } from "../core/law.js";
import type { Provision, ProvisionInForce } from "../core/provision.js";
import type { CalendarDate } from "../core/vocabulary.js";
import { lawAsOf } from "./as-of.js";
import { lawOf } from "./law-of.js";
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

const builtIn: readonly Provision[] = [
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
].flatMap((file) => Object.values(file) as Provision[]);

/**
 * The built-in law: every provision that the calculators read, dated, with its
 * articles and how well it is known.
 *
 * @example
 * ```ts
 * indonesianLaw.provision("jkm.benefit.funeral")?.versions.map((version) => version.value);
 * // => [3_000_000, 10_000_000]
 * ```
 */
export const indonesianLaw: Law = lawOf({
  name: "Indonesian law",
  asOf: lawAsOf,
  provisions: () => deepFreeze(builtIn),
});

/**
 * What is in force on a date. Throws InvalidInputError when the date is not one.
 *
 * @example
 * ```ts
 * lawInForce("2026-02-01").find(({ provision }) => provision.id === "jp.contribution.wage-ceiling")
 *   ?.version.value; // => 10_547_400
 * ```
 */
export function lawInForce(date: CalendarDate): readonly ProvisionInForce[] {
  return indonesianLaw.at(date);
}
