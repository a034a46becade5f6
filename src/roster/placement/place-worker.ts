import type { Bilingual } from "../../core/bilingual.js";
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
import { categoriesNamed } from "../../workers/categories-named.js";
import { findWorkerCategory } from "../../workers/find-worker-category.js";
import { isNotWork } from "../../workers/not-work.js";
import type { OutsideGroup } from "../../workers/outside-groups.js";
import { isPartTime, outsideMatch } from "../../workers/outside-match.js";
import { underReading } from "../../workers/under-reading.js";
import type { WorkerCategory } from "../../workers/worker-category.js";
import { fundingVerdictFor } from "./funding-check.js";
import { monthlyCost } from "./monthly-cost.js";
import { placementInputSchema } from "./placement-schema.js";
import type { FundingVerdict, Placement, PlacementInput } from "./placement.js";

/**
 * Where a worker belongs by the words of a list: the category, its segment and
 * programmes, what a month costs, who may pay, and where law and practice
 * differ. Only a name that the catalogue has places: a name that may mean several
 * categories, or only has one in it ("mantan nelayan"), is not decided; civil
 * servants and the like are said to be outside. The cost waits for facts that are
 * missing.
 *
 * Throws InvalidInputError (also for a wage of who earns none), OutOfCoverageError (before July 2015) and
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
  const outside = facts.category === undefined ? outsideOf(workings, facts) : undefined;
  if (outside) return { ...base, ...placedOutside(workings, outside) };

  const { named, near } = categoriesFor(facts, options);
  const candidates = [...named, ...near].map(({ id, label, segment, programmes }) => {
    return { id, label, segment, programmes };
  });
  const [category] = named;
  if (!category || !isOnePlace(facts, named)) {
    const notWork = facts.category === undefined && isNotWork(facts.occupation);
    return {
      ...base,
      ...empty,
      outcome: candidates.length > 1 ? "several" : "unknown",
      candidates,
      missing: ["category"],
      doubts: [
        ...(notWork ? [occupationIsNone] : []),
        ...new Set([...named, ...near].flatMap(({ notes }) => notes)),
      ],
      readings: workings.readings,
      warnings: workings.warnings,
    };
  }
  const reading = category.reading === undefined ? undefined : readings.find(category.reading);
  if (reading) choose(workings, reading);
  const cost = monthlyCost(workings, category, facts);
  const funding = fundingOf(workings, named, facts);
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
    provisions: [],
    readings: workings.readings,
    warnings: workings.warnings,
  };
}

const empty = { candidates: [], programmes: [], funding: [], doubts: [], provisions: [] } as const;

const occupationIsNone: Bilingual = {
  id: "Menurut KTP ini bukan pekerjaan; bila sungguh bekerja, pekerjaannya yang menentukan",
  en: "By the identity card this is no work; for one who really works, that work decides",
};

interface Outside {
  readonly group: OutsideGroup;
  readonly provision: ProvisionRef;
  readonly isOpen: boolean;
}

/** Of whom it is contested or only guessed, the caller's word decides; of the others the law's. */
function outsideOf(
  workings: Workings,
  { occupation, month, inSeparateScheme }: PlacementInput,
): Outside | undefined {
  const match = outsideMatch(occupation);
  if (!match) return undefined;
  const rule = lookUp(workings, separateScheme, boundsOf(month).last);
  const isSettled = match.certain && rule.value.includes(match.member) && !isPartTime(occupation);
  if (!isSettled && inSeparateScheme === false) return undefined;
  return {
    group: match.group,
    provision: rule.ref,
    isOpen: !isSettled && inSeparateScheme === undefined,
  };
}

function placedOutside(
  workings: Workings,
  { group, provision, isOpen }: Outside,
): Omit<Placement, "kind" | "occupation" | "month"> {
  return {
    ...empty,
    outcome: isOpen ? "unknown" : "outside",
    outside: group,
    missing: isOpen ? ["inSeparateScheme"] : [],
    provisions: [provision],
    readings: workings.readings,
    warnings: workings.warnings,
  };
}

interface Found {
  /** What the occupation names outright. */
  readonly named: readonly WorkerCategory[];
  /** Where it names none: what its words may hint at. */
  readonly near: readonly WorkerCategory[];
}

const partTimeCategory = "pegawai-non-asn";

/** Part-time PPPK who are said not to be under that scheme are placed as non-ASN staff. */
function categoriesFor(facts: PlacementInput, options: Options | undefined): Found {
  const match = outsideMatch(facts.occupation);
  const isContested = match?.certain === true && isPartTime(facts.occupation);
  const id = facts.category ?? (isContested ? partTimeCategory : undefined);
  if (id === undefined) {
    const named = categoriesNamed(facts.occupation, options);
    const asked = named.length > 0 || isNotWork(facts.occupation);
    return { named, near: asked ? [] : findWorkerCategory(facts.occupation, options) };
  }
  const { readings: chosen } = contextOf(options, readingOptions);
  const named = workerCategories
    .filter((category) => category.id === id)
    .map((category) => underReading(category, chosen));
  return { named, near: [] };
}

/** "Petani/Pekebun" of identity cards names two categories, of one segment and one price. */
function isOnePlace({ occupation }: PlacementInput, named: readonly WorkerCategory[]): boolean {
  const price = ({ segment, riskGroup, programmes }: WorkerCategory): string =>
    [segment, riskGroup, ...programmes].join();
  return named.length === 1 || (occupation.includes("/") && new Set(named.map(price)).size === 1);
}

/** Categories that share a place may differ in who pays for them: then the category is asked. */
function fundingOf(
  workings: Workings,
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
      fundingVerdictFor({ ...facts, category: id }, workings.context),
    );
    return first && others.every(({ outcome }) => outcome === first.outcome)
      ? first
      : fundingVerdictFor(facts, workings.context);
  });
  for (const verdict of verdicts) adopt(workings, verdict);
  return verdicts;
}
