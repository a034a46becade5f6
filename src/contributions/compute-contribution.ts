import type { Context, Options } from "../core/options.js";
import { contextOf, validate } from "../core/validate.js";
import { startTrace } from "../core/trace.js";
import { readingOptions } from "../law/reading-options.js";
import {
  contributionArticles,
  contributionInputSchema,
  type ContributionInput,
} from "./contribution-input.js";
import { constructionBill } from "./construction-contribution.js";
import type { Contribution } from "./contribution.js";
import { migrantWorkerBill } from "./migrant-worker-contribution.js";
import { nonWageEarnerBill } from "./non-wage-earner-contribution.js";
import { wageEarnerBill } from "./wage-earner-contribution.js";

/**
 * The contribution due for one person's month, one construction project or one migrant worker's
 * contract costs: the bill by programme and payer, in rupiah, each line with its
 * basis, rate and article.
 *
 * PP 44/2015 Pasal 16, 18, 20, 54, 55; PP 45/2015 Pasal 28, 29; PP 46/2015 Pasal
 * 16, 18; PP 37/2021 Pasal 11; Permenaker 4/2023 Pasal 18; the reliefs of PP
 * 49/2020, PP 7/2025 with PP 36/2025, and PP 50/2025.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015, or before a
 * programme began), MissingFactError (risk group, sector, funding, employer size
 * or what a relief depends on), NotCoveredError (JP or JKP for a non-wage earner)
 * and UnsafeAmountError (beyond 2^53).
 *
 * @example
 * ```ts
 * computeContribution({
 *   segment: "non-wage-earner",
 *   month: "2026-05",
 *   income: 1_000_000,
 *   programmes: ["jkk", "jkm"],
 *   fundedBy: "apbd",
 * }).total; // => 16_800
 * ```
 */
export function computeContribution(input: ContributionInput, options?: Options): Contribution {
  const context = contextOf(options, readingOptions);
  return contributionFor(validate(contributionInputSchema, input, contributionArticles), context);
}

/** The contribution for facts that are known to be well formed. */
export function contributionFor(facts: ContributionInput, context: Context): Contribution {
  switch (facts.segment) {
    case "wage-earner":
      return wageEarnerBill(context, facts);
    case "non-wage-earner":
      return nonWageEarnerBill(context, facts);
    case "construction":
      return constructionBill(startTrace(context), facts);
    case "migrant-worker":
      return migrantWorkerBill(startTrace(context), facts);
  }
}
