import type { Context, Options } from "../core/options.js";
import { contextOf, validate, type FieldArticles } from "../core/validate.js";
import { openWorkings } from "../core/workings.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import { readingOptions } from "../law/reading-options.js";
import { contributionInputSchema } from "./contribution-schema.js";
import type { Contribution, ContributionInput } from "./contribution.js";
import { nonWageEarnerContribution } from "./non-wage-earner.js";
import { wageEarnerContribution } from "./wage-earner.js";

const articles: FieldArticles = {
  riskGroup: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
  wage: { regulation: "pp-44-2015", article: "Pasal 19" },
  income: { regulation: "pp-44-2015", article: "Pasal 20" },
  sector: { regulation: "pp-50-2025", article: "Pasal 4" },
  fundedBy: { regulation: "pp-50-2025", article: "Pasal 3 dan 4" },
  size: { regulation: "perpres-109-2013", article: "Pasal 6" },
};

/**
 * What one person's month costs: the bill by programme and payer, in rupiah a
 * month, each line with its basis, rate and article.
 *
 * PP 44/2015 Pasal 16, 18, 20; PP 45/2015 Pasal 28, 29; PP 46/2015 Pasal 16,
 * 18; PP 37/2021 Pasal 11; PP 50/2025.
 *
 * Throws InvalidInputError, OutOfCoverageError (before July 2015, or before a
 * programme began), MissingFactError (risk group, sector, funding or employer
 * size where they decide) and NotCoveredError (JP or JKP for a non-wage earner).
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
  return contributionFor(validate(contributionInputSchema, input, articles), context);
}

/** The contribution for facts that are known to be well formed. */
export function contributionFor(facts: ContributionInput, context: Context): Contribution {
  const workings = openWorkings(context);
  warnAfterLawAsOf(workings, facts.month);
  return facts.segment === "wage-earner"
    ? wageEarnerContribution(workings, facts)
    : nonWageEarnerContribution(workings, facts);
}
