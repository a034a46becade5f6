import { migrantWorkers, nonWageEarners, projects } from "./facts/other-members.js";
import { wageEarners } from "./facts/wage-earners.js";
import { computeJkkBenefit, computeJkmBenefit, computeJkpBenefit } from "jamsosnaker";
import { accidents } from "./facts/accidents.js";
import { deaths, scholarshipEvents } from "./facts/deaths.js";
import { jobLosses } from "./facts/job-losses.js";
import { claims, growths, payments } from "./facts/jht.js";
import { pensions } from "./facts/pensions.js";
import { jhtBalance } from "./sums/jht-balance.js";
import { jhtClaimOf } from "./sums/jht-claim.js";
import { jhtTaxOf } from "./sums/jht-tax.js";
import { jkpOf } from "./sums/jkp.js";
import { pensionOf } from "./sums/pension.js";
import { accidentBenefit } from "./sums/jkk.js";
import { deathBenefit } from "./sums/jkm.js";
import { scholarshipAnswer } from "./sums/scholarship.js";
import { kind, type Kind } from "./kind.js";
import {
  benefitOf,
  claimOf,
  contribution,
  jhtBalanceOf,
  pensionIn,
  scholarshipOf,
  taxOf,
} from "./library.js";
import { constructionBill } from "./sums/construction.js";
import { migrantWorkerBill } from "./sums/migrant-worker.js";
import { nonWageEarnerBill } from "./sums/non-wage-earner.js";
import { wageEarnerBill } from "./sums/wage-earner.js";

/** Every kind of facts that is computed twice. */
export const kinds: readonly Kind[] = [
  kind("contribution, wage earner", wageEarners, wageEarnerBill, contribution("wage-earner")),
  kind(
    "contribution, non-wage earner",
    nonWageEarners,
    nonWageEarnerBill,
    contribution("non-wage-earner"),
  ),
  kind("contribution, construction", projects, constructionBill, contribution("construction")),
  kind(
    "contribution, migrant worker",
    migrantWorkers,
    migrantWorkerBill,
    contribution("migrant-worker"),
  ),
  kind("JKM", deaths, deathBenefit, benefitOf(computeJkmBenefit)),
  kind("JKK", accidents, accidentBenefit, benefitOf(computeJkkBenefit)),
  kind("scholarship", scholarshipEvents, scholarshipAnswer, scholarshipOf),
  kind("JHT balance", growths, jhtBalance, jhtBalanceOf),
  kind("JHT claim", claims, jhtClaimOf, claimOf),
  kind("JHT tax", payments, jhtTaxOf, taxOf),
  kind("JP pension", pensions, pensionOf, pensionIn),
  kind("JKP", jobLosses, jkpOf, benefitOf(computeJkpBenefit)),
];
