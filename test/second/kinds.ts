import { migrantWorkers, nonWageEarners, projects } from "./facts/other-members.js";
import { wageEarners } from "./facts/wage-earners.js";
import { kind, type Kind } from "./kind.js";
import { contribution } from "./library.js";
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
];
