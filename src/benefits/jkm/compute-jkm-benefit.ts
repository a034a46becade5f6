import type { Options } from "../../law/options.js";
import { contextOf, unreadable, validate } from "../../core/validate.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { refusingMalformed } from "../../core/malformed.js";
import { startTrace } from "../../core/trace.js";
import { readingOptions } from "../../law/reading-options.js";
import { type JkmBenefitInput, jkmBenefitInputSchema } from "./jkm-input.js";
import type { Benefit } from "../benefit.js";
import { jkmOfMigrantWorker } from "../migrant-worker/jkm-of-migrant-worker.js";
import type { JkmMigrantWorkerInput } from "../migrant-worker/migrant-worker-input.js";
import { jkmBenefit } from "./jkm-benefit.js";

/**
 * What the family receives when a participant dies in the active period, not
 * from a work accident: lump sum, periodic benefit, funeral money and the
 * scholarship, in rupiah. Where the law gives nothing, `notDue` says why.
 *
 * PP 44/2015 Pasal 15, 34, 35, 40, 41, 42, as amended by PP 82/2019; Permenaker
 * 1/2025.
 * Of a migrant worker (`migrantPhase`): Permenaker 4/2023.
 *
 * What a missing fact decides is open, with its bounds; the rest is in the total:
 * without `membershipStart` of a non-wage earner who died from 24 February 2025 the
 * funeral money, without `contributionMonths` all but the scholarship.
 *
 * Throws InvalidInputError, OutOfCoverageError (before July 2015) and
 * MissingFactError (`decidedOn` under the reading `"decision"`).
 *
 * @example
 * ```ts
 * computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner" }).total; // => 42_000_000
 * ```
 */
export function computeJkmBenefit(
  input: JkmBenefitInput | JkmMigrantWorkerInput,
  options?: Options,
): Benefit {
  const trace = startTrace(contextOf(options, readingOptions));
  const ofMigrantWorker = refusingMalformed(() => jkmOfMigrantWorker(trace, input), unreadable);
  if (ofMigrantWorker) return ofMigrantWorker;
  const facts = validate(jkmBenefitInputSchema, input);
  return jkmBenefit(trace, warnedOfFigures(trace, facts));
}
