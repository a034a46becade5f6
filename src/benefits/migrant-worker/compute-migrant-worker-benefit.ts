import type { Options } from "../../law/options.js";
import { marked } from "../../core/facts-used.js";
import { validate, type FieldArticles } from "../../core/validate.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import type { Benefit } from "../benefit.js";
import { migrantWorkerBenefit } from "./migrant-worker-benefit.js";
import {
  type MigrantWorkerBenefitInput,
  migrantWorkerBenefitInputSchema,
} from "./migrant-worker-input.js";
import { traceOf } from "../../law/trace-of.js";

const articles: FieldArticles = {
  phase: { regulation: "permenaker-4-2023", article: "Pasal 27 dan 34" },
  event: { regulation: "permenaker-4-2023", article: "Pasal 27 dan 34" },
};

/**
 * The benefits of a migrant worker or the family from JKK or JKM, in rupiah,
 * before, during or after work abroad. An amount that no text consulted gives is under
 * `undetermined`, never as zero.
 *
 * Permenaker 4/2023 Pasal 27 and 34; before 22 February 2023 Permenaker 18/2018.
 *
 * What a missing fact decides (whose fault a failed departure is, a child's class,
 * months under the reading `"monthly"`) is open.
 *
 * @throws InvalidInputError and OutOfCoverageError (before 10 December 2018).
 *
 * @example
 * ```ts
 * computeMigrantWorkerBenefit({
 *   date: "2025-04-19",
 *   phase: "during",
 *   event: "death",
 *   cause: "other",
 *   children: [{ level: "higher", grade: 2 }],
 * }).byItem; // => { death: 85_000_000, scholarship: 48_000_000 }
 * ```
 */
export function computeMigrantWorkerBenefit(
  input: MigrantWorkerBenefitInput,
  options?: Options,
): Benefit {
  const trace = traceOf(options);
  const facts = validate(migrantWorkerBenefitInputSchema, input, articles);
  return marked(facts, migrantWorkerBenefit(trace, warnedOfFigures(trace, facts)));
}
