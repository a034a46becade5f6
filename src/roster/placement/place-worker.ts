import { contributionArticles } from "../../contributions/contribution-input.js";
import { boundsOf } from "../../core/calendar.js";
import type { Citation } from "../../core/citation.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { InvalidInputError, issueOf } from "../../core/errors.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { resolveReading } from "../../core/resolve-reading.js";
import type { Text } from "../../core/text.js";
import { startTrace, type Trace } from "../../core/trace.js";
import { contextOf, validate } from "../../core/validate.js";
import type { Options } from "../../law/options.js";
import { separateScheme } from "../../law/provisions/membership.js";
import { readingOptions } from "../../law/reading-options.js";
import { readings } from "../../law/readings.js";
import { recorded } from "../../law/recorded.js";
import { ambiguousOccupation } from "../../workers/ambiguous-occupations.js";
import { workerCategories } from "../../workers/categories.js";
import { categoriesNamed } from "../../workers/find-worker-category.js";
import { hintedCategories } from "../../workers/hinted-categories.js";
import { isNotWork } from "../../workers/not-work.js";
import type { OutsideGroup } from "../../workers/outside-groups.js";
import { isPartTime, outsideMatch } from "../../workers/outside-match.js";
import { underReading } from "../../workers/under-reading.js";
import type { WorkerCategory } from "../../workers/worker-category.js";
import { fundingOf } from "./funding-check.js";
import { monthlyCost } from "./monthly-cost.js";
import { placementExpected, type PlacementInput, placementInputSchema } from "./placement-input.js";
import { placementAlternatives } from "./placement-alternatives.js";
import type { Placement } from "./placement.js";

/**
 * The place of a worker by the words of a list: the category, its segment and
 * programmes, what a month costs in rupiah, who may pay, and where law and practice
 * differ. Only a name that the catalogue has places: a name that may mean several
 * categories, or only has one in it ("mantan nelayan"), is not decided; civil
 * servants and the like are said to be outside. The cost waits for facts that are
 * missing. Where the segment is an open question of law, `alternatives` has the same
 * worker under each other answer: KPPS on an honorarium, or in a band.
 *
 * PP 44/2015 Pasal 2, 5 (the segments), 16, 18, 20; PP 45/2015 Pasal 28, 29; PP 46/2015
 * Pasal 16, 18; who may pay: the rules of `fundingCheck`.
 *
 * @throws InvalidInputError (also for a fact that only another segment has: the
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
 * const officer = placeWorker({ occupation: "KPPS", month: "2024-06", wage: 1_200_000 });
 * officer.contribution?.total; // => 16_800
 * officer.alternatives[0]?.contribution?.total; // => 6_480
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
    const question = ambiguousOccupation(facts.occupation)?.question;
    const notWork = isNotWork(facts.occupation);
    return {
      ...base,
      ...emptyPlacement,
      outcome: candidates.length > 1 ? "several" : "unknown",
      candidates,
      ...(question && { question }),
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
    alternatives: placementAlternatives(trace, category, facts),
    funding,
    missing: cost.missing,
    doubts: [...new Set(named.flatMap(({ notes }) => notes))],
    rules: [],
    ...recorded(trace),
  };
}

const occupationIsNone: Text = /* @__PURE__ */ deepFreeze({
  key: "place-worker.no-work",
});

type SegmentFact = "wage" | "income" | "riskGroup" | "sector" | "isEmployer";

/** The fact by which a segment does not pay, with the article by which it does. */
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
 * it would make the cost wrong. Pay of the other kind may be given with the right one, and
 * where the segment is an open question, since the alternatives count by it.
 */
function refuseFactsOfAnotherSegment(
  { segment, reading }: WorkerCategory,
  facts: PlacementInput,
): void {
  if (reading !== undefined) return;
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

/** The categories of an occupation. */
interface NamedCategories {
  /** The categories that the occupation names outright. */
  readonly named: readonly WorkerCategory[];
  /** If it names none: the categories that its words may mean. */
  readonly near: readonly WorkerCategory[];
}

const partTimeCategory = "pegawai-non-asn";

/** Part-time PPPK who are said not to be under that scheme are placed as non-ASN staff. */
function categoriesFor(facts: PlacementInput, options: Options | undefined): NamedCategories {
  const match = outsideMatch(facts.occupation);
  const isContested = match?.certain === true && isPartTime(facts.occupation);
  const id = facts.category ?? (isContested ? partTimeCategory : undefined);
  if (id === undefined) {
    const named = categoriesNamed(facts.occupation, options);
    const asked = named.length > 0 || isNotWork(facts.occupation);
    return { named, near: asked ? [] : hintedCategories(facts.occupation) };
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

/** A group outside BPJS Ketenagakerjaan, named by an occupation. */
interface Outside {
  readonly group: OutsideGroup;
  readonly provision: ProvisionKey;
  readonly isOpen: boolean;
}

/** If it is contested or only guessed, the caller decides; otherwise the law. */
function outsideOf(
  trace: Trace,
  { occupation, month, inSeparateScheme }: PlacementInput,
): Outside | undefined {
  const match = outsideMatch(occupation);
  if (!match) return undefined;
  const rule = lookUp(trace, separateScheme, boundsOf(month).last);
  const isSettled = match.certain && rule.value.includes(match.member) && !isPartTime(occupation);
  if (!isSettled && inSeparateScheme === false) return undefined;
  return {
    group: match.group,
    provision: rule.key,
    isOpen: !isSettled && inSeparateScheme === undefined,
  };
}

/** The placement of a person outside, or perhaps outside. */
function placedOutside(
  trace: Trace,
  { group, provision, isOpen }: Outside,
): Omit<Placement, "kind" | "occupation" | "month"> {
  return {
    ...emptyPlacement,
    outcome: isOpen ? "unknown" : "outside",
    outside: group,
    missing: isOpen ? ["inSeparateScheme"] : [],
    rules: [provision],
    ...recorded(trace),
  };
}

/** The lists of a placement that is not decided. */
const emptyPlacement = /* @__PURE__ */ deepFreeze({
  candidates: [],
  programmes: [],
  alternatives: [],
  funding: [],
  doubts: [],
  provisions: [],
} as const);
