import { mergeTrace, type Trace } from "../../core/trace.js";
import type { WorkerCategory } from "../../workers/worker-category.js";
import { fundingVerdictFor } from "./funding-check.js";
import type { FundingVerdict, PlacementInput } from "./placement.js";

/** Categories that share a place may differ in who pays for them: then the category is asked. */
export function fundingOf(
  trace: Trace,
  categories: readonly WorkerCategory[],
  { month, fundedBy, ...facts }: PlacementInput,
): FundingVerdict[] {
  const { villageFund, regionalRule, registered, namedByRegion, mustahik, stateCanPay } = facts;
  const said = Object.fromEntries(
    Object.entries({
      villageFund,
      regionalRule,
      registered,
      namedByRegion,
      mustahik,
      stateCanPay,
    }).filter(([, value]) => value !== undefined),
  );
  const usual = new Set(categories.flatMap(({ usualFunding }) => usualFunding));
  const sources = fundedBy === undefined ? [...usual] : [fundedBy];
  const verdicts = sources.map((source) => {
    const facts = { ...said, month, fundedBy: source };
    const [first, ...others] = categories.map(({ id }) =>
      fundingVerdictFor({ ...facts, category: id }, trace.context),
    );
    return first && others.every(({ outcome }) => outcome === first.outcome)
      ? first
      : fundingVerdictFor(facts, trace.context);
  });
  for (const verdict of verdicts) mergeTrace(trace, verdict);
  return verdicts;
}
