import { validate, type FieldArticles } from "../../core/validate.js";
import type { Unmarked } from "../../core/facts-used.js";
import type { Trace } from "../../core/trace.js";
import type { Benefit } from "../benefit.js";
import { migrantWorkerBenefit } from "./migrant-worker-benefit.js";
import { jkmMigrantWorkerInputSchema } from "./migrant-worker-input.js";

const articles: FieldArticles = {
  migrantPhase: { regulation: "permenaker-4-2023", article: "Pasal 27 dan 34" },
};

/** JKM of a migrant worker; undefined where the input is of another segment. */
export function jkmOfMigrantWorker(trace: Trace, input: unknown): Unmarked<Benefit> | undefined {
  if (!isOfMigrantWorker(input)) return undefined;
  const facts = validate(jkmMigrantWorkerInputSchema, input, articles);
  const { date, migrantPhase: phase, children } = facts;
  const { registeredOn, departureDate, contractEnd, returnDate } = facts;
  return migrantWorkerBenefit(trace, {
    date,
    phase,
    event: "death",
    cause: "other",
    children,
    registeredOn,
    departureDate,
    contractEnd,
    returnDate,
  });
}

function isOfMigrantWorker(input: unknown): boolean {
  return (input as { readonly segment?: unknown } | null | undefined)?.segment === "migrant-worker";
}
