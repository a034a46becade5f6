import { deepFreeze } from "../../core/deep-freeze.js";
import type { Citation } from "../../core/citation.js";
import { InvalidInputError, issueOf } from "../../core/errors.js";
import { contributionArticles } from "../../contributions/contribution-input.js";
import type { WorkerCategory } from "../../workers/worker-category.js";
import { placementExpected } from "./placement-schema.js";
import type { PlacementInput } from "./placement.js";

type SegmentFact = "wage" | "income" | "riskGroup" | "sector" | "isEmployer";

/** What each segment does not count by, with the article by which it does. */
const unused: Readonly<
  Record<"wageEarner" | "nonWageEarner", Partial<Record<SegmentFact, Citation | undefined>>>
> = /* @__PURE__ */ deepFreeze({
  wageEarner: {
    income: contributionArticles["wage"],
    sector: contributionArticles["sector"],
    isEmployer: { regulation: "pp-44-2015", article: "Pasal 5 ayat (3) huruf a" },
  },
  nonWageEarner: {
    wage: contributionArticles["income"],
    riskGroup: contributionArticles["income"],
  },
});

/**
 * Refuses what the segment of the category does not count by: dropped in silence
 * it would make the cost wrong. Pay of the other kind may stand beside the right one.
 */
export function refuseFactsOfAnotherSegment(
  { segment }: WorkerCategory,
  facts: PlacementInput,
): void {
  const [fields, pay] =
    segment === "wage-earner"
      ? [unused.wageEarner, facts.wage]
      : [unused.nonWageEarner, facts.income];
  const issues = (Object.keys(fields) as SegmentFact[])
    .filter((field) => facts[field] !== undefined && !(isPay(field) && pay !== undefined))
    .map((field) => {
      const cites = fields[field];
      return { path: field, ...issueOf(placementExpected[field]), ...(cites && { cites }) };
    });
  if (issues.length > 0) throw new InvalidInputError(issues);
}

function isPay(field: SegmentFact): boolean {
  return field === "wage" || field === "income";
}
