import type { Options } from "../core/options.js";
import { startTrace } from "../core/trace.js";
import { contextOf, validate } from "../core/validate.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import { readingOptions } from "../law/reading-options.js";
import { contributionArticles } from "./contribution-articles.js";
import type { MigrantWorkerInput } from "./contribution-inputs.js";
import { migrantWorkerInputSchema } from "./contribution-schema.js";
import type { Contribution } from "./contribution.js";
import { migrantWorkerBill } from "./migrant-worker.js";

/**
 * One work contract of a migrant worker (PMI), as `computeContribution` bills it, in rupiah: for
 * programs that need this segment alone.
 *
 * Permenaker 4/2023 Pasal 18.
 *
 * Throws what `computeContribution` throws.
 *
 * @example
 * ```ts
 * migrantWorkerContribution({
 *   segment: "migrant-worker",
 *   date: "2026-05-01",
 *   via: "agency",
 *   contractMonths: 24,
 * }).total; // => 370_000
 * ```
 */
export function migrantWorkerContribution(
  input: MigrantWorkerInput,
  options?: Options,
): Contribution {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(migrantWorkerInputSchema, input, contributionArticles);
  warnAfterLawAsOf(trace, facts.date);
  return migrantWorkerBill(trace, facts);
}
