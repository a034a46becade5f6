import type { Options } from "../law/options.js";
import { contextOf, validate } from "../core/validate.js";
import { startTrace } from "../core/trace.js";
import { readingOptions } from "../law/reading-options.js";
import { assemblePlan, priceGroups } from "./assemble-plan.js";
import {
  planArticles,
  protectionPlanInputSchema,
  type ProtectionPlanInput,
} from "./protection-plan-input.js";
import type { ProtectionPlan } from "./protection-plan.js";

/**
 * What protecting groups of workers costs, month by month under the law of each
 * month, by group and by funding source, in rupiah. A head count may rise and fall
 * by steps, and several payers may share a group: their shares add up to the whole,
 * month by month.
 *
 * Throws what `computeContribution` throws, with the group in the path, and
 * InvalidInputError for people counted twice, more months than the period has, or
 * payers of whom a relief of the month treats some otherwise than others.
 *
 * @example
 * ```ts
 * planProtection({
 *   from: "2025-01",
 *   to: "2025-12",
 *   groups: [
 *     {
 *       name: "Pekerja rentan",
 *       headcount: 15_000,
 *       segment: "non-wage-earner",
 *       income: 1_000_000,
 *       programmes: ["jkk", "jkm"],
 *       fundedBy: "apbd",
 *     },
 *   ],
 * }).total; // => 3_024_000_000
 * ```
 */
export function planProtection(input: ProtectionPlanInput, options?: Options): ProtectionPlan {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(protectionPlanInputSchema, input, planArticles);
  return assemblePlan(trace, facts, priceGroups(trace, facts));
}
