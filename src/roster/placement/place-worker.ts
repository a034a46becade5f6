import { boundsOf } from "../../core/calendar.js";
import { choose } from "../../core/choose.js";
import { lookUp } from "../../core/look-up.js";
import type { Options } from "../../core/options.js";
import type { ProvisionRef } from "../../core/provision.js";
import { contextOf, validate } from "../../core/validate.js";
import { adopt, openWorkings, type Workings } from "../../core/workings.js";
import { separateScheme } from "../../law/provisions/membership.js";
import { readings } from "../../law/readings.js";
import { readingOptions } from "../../law/reading-options.js";
import { workerCategories } from "../../workers/categories.js";
import { findWorkerCategory } from "../../workers/find-worker-category.js";
import type { OutsideGroup } from "../../workers/outside-groups.js";
import { underReading } from "../../workers/under-reading.js";
import type { WorkerCategory } from "../../workers/worker-category.js";
import { fundingVerdictFor } from "./funding-check.js";
import { isPartTime, outsideGroupOf } from "./outside-group-of.js";
import { monthlyCost } from "./monthly-cost.js";
import { placementInputSchema } from "./placement-schema.js";
import type { FundingVerdict, Placement, PlacementInput } from "./placement.js";

/**
 * Where a worker belongs by the words of a list: the category, its segment and
 * programmes, what a month costs, who may pay, and where law and practice
 * differ. A name that may mean several categories is not decided; civil servants
 * and the like are said to be outside. The cost waits for facts that are missing.
 *
 * Throws InvalidInputError, OutOfCoverageError (before July 2015) and
 * NotCoveredError for a programme that is not open to the segment.
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
  const workings = openWorkings(context);
  const base = { kind: "placement", occupation: facts.occupation, month: facts.month } as const;
  const outside = facts.category === undefined ? outsideOf(facts) : undefined;
  if (outside) return { ...base, ...placedOutside(workings, facts, outside) };

  const found = categoriesFor(facts, options);
  const candidates = found.map(({ id, label, segment, programmes }) => {
    return { id, label, segment, programmes };
  });
  const [category] = found;
  if (!category || found.length > 1) {
    const outcome = category ? "several" : "unknown";
    return {
      ...base,
      ...empty,
      outcome,
      candidates,
      missing: ["category"],
      doubts: [...new Set(found.flatMap(({ notes }) => notes))],
      readings: workings.readings,
      warnings: workings.warnings,
    };
  }
  const reading = category.reading === undefined ? undefined : readings.find(category.reading);
  if (reading) choose(workings, reading);
  const cost = monthlyCost(workings, category, facts);
  const funding = fundingOf(workings, category, facts);
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
    doubts: category.notes,
    provisions: [],
    readings: workings.readings,
    warnings: workings.warnings,
  };
}

const empty = { candidates: [], programmes: [], funding: [], doubts: [], provisions: [] } as const;

/** Part-time PPPK who are said not to be under that scheme are placed as non-ASN staff. */
function outsideOf({ occupation, inSeparateScheme }: PlacementInput): OutsideGroup | undefined {
  const group = outsideGroupOf(occupation);
  const isContested = group !== undefined && isPartTime(occupation);
  return isContested && inSeparateScheme === false ? undefined : group;
}

function placedOutside(
  workings: Workings,
  { occupation, month, inSeparateScheme }: PlacementInput,
  outside: OutsideGroup,
): Omit<Placement, "kind" | "occupation" | "month"> {
  const rule = lookUp(workings, separateScheme, boundsOf(month).last);
  const provisions: ProvisionRef[] = [rule.ref];
  const isOpen = isPartTime(occupation) && inSeparateScheme === undefined;
  return {
    ...empty,
    outcome: isOpen ? "unknown" : "outside",
    outside,
    missing: isOpen ? ["inSeparateScheme"] : [],
    provisions,
    readings: workings.readings,
    warnings: workings.warnings,
  };
}

const partTimeCategory = "pegawai-non-asn";

function categoriesFor(facts: PlacementInput, options: Options | undefined): WorkerCategory[] {
  const id = facts.category ?? (outsideGroupOf(facts.occupation) ? partTimeCategory : undefined);
  if (id === undefined) return findWorkerCategory(facts.occupation, options);
  const { readings: chosen } = contextOf(options, readingOptions);
  return workerCategories
    .filter((category) => category.id === id)
    .map((category) => underReading(category, chosen));
}

function fundingOf(
  workings: Workings,
  category: WorkerCategory,
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
  const sources = fundedBy === undefined ? category.usualFunding : [fundedBy];
  const verdicts = sources.map((source) =>
    fundingVerdictFor(
      { ...said, month, fundedBy: source, category: category.id },
      workings.context,
    ),
  );
  for (const verdict of verdicts) adopt(workings, verdict);
  return verdicts;
}
