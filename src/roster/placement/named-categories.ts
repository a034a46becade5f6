import type { Options } from "../../law/options.js";
import { contextOf } from "../../core/validate.js";
import { readingOptions } from "../../law/reading-options.js";
import { workerCategories } from "../../workers/categories.js";
import { categoriesNamed, findWorkerCategory } from "../../workers/find-worker-category.js";
import { isNotWork } from "../../workers/not-work.js";
import { isPartTime, outsideMatch } from "../../workers/outside-match.js";
import { underReading } from "../../workers/under-reading.js";
import type { WorkerCategory } from "../../workers/worker-category.js";
import type { PlacementInput } from "./placement-input.js";

/** The categories of an occupation. */
export interface NamedCategories {
  /** What the occupation names outright. */
  readonly named: readonly WorkerCategory[];
  /** Where it names none: what its words may hint at. */
  readonly near: readonly WorkerCategory[];
}

const partTimeCategory = "pegawai-non-asn";

/** Part-time PPPK who are said not to be under that scheme are placed as non-ASN staff. */
export function categoriesFor(
  facts: PlacementInput,
  options: Options | undefined,
): NamedCategories {
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
export function isOnePlace(
  { occupation }: PlacementInput,
  named: readonly WorkerCategory[],
): boolean {
  const price = ({ segment, riskGroup, programmes }: WorkerCategory): string =>
    [segment, riskGroup, ...programmes].join();
  return named.length === 1 || (occupation.includes("/") && new Set(named.map(price)).size === 1);
}
