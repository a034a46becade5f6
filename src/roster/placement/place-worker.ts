import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import { resolveReading } from "../../core/resolve-reading.js";
import type { Options } from "../../core/options.js";
import { contextOf, validate } from "../../core/validate.js";
import { recorded, startTrace } from "../../core/trace.js";
import { readings } from "../../law/readings.js";
import { readingOptions } from "../../law/reading-options.js";
import { isNotWork } from "../../workers/not-work.js";
import { emptyPlacement } from "./empty-placement.js";
import { refuseFactsOfAnotherSegment } from "./facts-of-segment.js";
import { fundingOf } from "./funding-of-place.js";
import { monthlyCost } from "./monthly-cost.js";
import { categoriesFor, isOnePlace } from "./named-categories.js";
import { outsideOf, placedOutside } from "./placed-outside.js";
import { placementInputSchema } from "./placement-schema.js";
import type { Placement, PlacementInput } from "./placement.js";

/**
 * Where a worker belongs by the words of a list: the category, its segment and
 * programmes, what a month costs, who may pay, and where law and practice
 * differ. Only a name that the catalogue has places: a name that may mean several
 * categories, or only has one in it ("mantan nelayan"), is not decided; civil
 * servants and the like are said to be outside. The cost waits for facts that are
 * missing.
 *
 * Throws InvalidInputError (also for a fact that only another segment has: the
 * wage, the risk group; the income, the sector, being an employer),
 * OutOfCoverageError (before July 2015) and NotCoveredError for a programme that
 * is not open to the segment.
 *
 * @example
 * ```ts
 * const place = placeWorker({ occupation: "petani", month: "2026-05", fundedBy: "apbd" });
 * place.segment; // => "non-wage-earner"
 * place.contribution?.total; // => 16_800
 * placeWorker({ occupation: "PNS", month: "2026-05" }).outcome; // => "outside"
 * placeWorker({ occupation: "honorer", month: "2026-05" }).outcome; // => "several"
 * ```
 */
export function placeWorker(input: PlacementInput, options?: Options): Placement {
  const context = contextOf(options, readingOptions);
  const facts = validate(placementInputSchema, input);
  const trace = startTrace(context);
  const base = { kind: "placement", occupation: facts.occupation, month: facts.month } as const;
  const outside = facts.category === undefined ? outsideOf(trace, facts) : undefined;
  if (outside) return { ...base, ...placedOutside(trace, outside) };

  const { named, near } = categoriesFor(facts, options);
  const candidates = [...named, ...near].map(({ id, segment, programmes }) => {
    return { id, segment, programmes };
  });
  const [category] = named;
  if (!category || !isOnePlace(facts, named)) {
    const notWork = facts.category === undefined && isNotWork(facts.occupation);
    return {
      ...base,
      ...emptyPlacement,
      outcome: candidates.length > 1 ? "several" : "unknown",
      candidates,
      missing: ["category"],
      doubts: [
        ...(notWork ? [occupationIsNone] : []),
        ...new Set([...named, ...near].flatMap(({ notes }) => notes)),
      ],
      rules: [],
      ...recorded(trace),
    };
  }
  const reading = category.reading === undefined ? undefined : readings.find(category.reading);
  if (reading) resolveReading(trace, reading);
  refuseFactsOfAnotherSegment(category, facts);
  const cost = monthlyCost(trace, category, facts);
  const funding = fundingOf(trace, named, facts);
  const riskGroup = facts.riskGroup ?? category.riskGroup;
  return {
    ...base,
    outcome: "placed",
    candidates,
    category: category.id,
    segment: category.segment,
    ...(category.segment === "wage-earner" && riskGroup !== undefined && { riskGroup }),
    programmes: facts.programmes ?? category.programmes,
    ...(cost.contribution && { contribution: cost.contribution }),
    funding,
    missing: cost.missing,
    doubts: [...new Set(named.flatMap(({ notes }) => notes))],
    rules: [],
    ...recorded(trace),
  };
}

const occupationIsNone: Text = /* @__PURE__ */ deepFreeze({
  key: "place-worker.occupation-is-none",
});
