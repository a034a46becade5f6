import type { CategoryId } from "../core/category.js";
import { textField } from "../core/fields.js";
import { contextOf, validate } from "../core/validate.js";
import type { Options } from "../law/options.js";
import { readingOptions } from "../law/reading-options.js";
import { ambiguousOccupation } from "./ambiguous-occupations.js";
import { workerCategories } from "./categories.js";
import { headCategory } from "./occupation-heads.js";
import { denials } from "./not-work.js";
import { nameKey } from "./name-key.js";
import { outsideMatch } from "./outside-match.js";
import { underReading } from "./under-reading.js";
import type { WorkerCategory } from "./worker-category.js";

/**
 * The categories that a name may mean, best match first: by id, label or alias
 * in either language, spelling variants included, or by words of one of them. A
 * search for people who choose: that "mantan nelayan" finds the fishers does not
 * make him one. Empty when nothing matches.
 *
 * Where a reading decides the segment, the answer chosen in the options holds.
 *
 * PP 44/2015 Pasal 5, 28; Permenaker 5/2021 Pasal 31, 35; UU 2/2026 Pasal 16.
 *
 * @throws InvalidInputError for an empty text or an unknown option.
 *
 * @example
 * ```ts
 * findWorkerCategory("pegawai sara").map((category) => category.id); // => ["pegawai-syara"]
 * findWorkerCategory("honorer").map((category) => category.id);
 * // => ["pegawai-non-asn", "guru-honorer"]
 * ```
 */
export function findWorkerCategory(text: string, options?: Options): WorkerCategory[] {
  const { readings } = contextOf(options, readingOptions);
  const named = namedIn(validate(textField, text));
  return named.map((category) => underReading(category, readings));
}

function namedIn(text: string): readonly WorkerCategory[] {
  const several = ambiguousOccupation(text)?.categories ?? [];
  if (several.length > 0) return several.flatMap(categoryOf);
  const wanted = nameKey(text);
  const named = workerCategories.map((category) => ({ category, names: namesOf(category) }));
  const exact = named.filter(({ names }) => names.includes(wanted));
  if (exact.length > 0) return exact.map(({ category }) => category);
  // "Guru PNS" says no less than "PNS": not one of the teachers of the catalogue.
  if (outsideMatch(text)?.certain) return [];
  return named.filter(({ names }) => containsWords(names, wanted)).map(({ category }) => category);
}

const keysById = new Map<CategoryId, readonly string[]>();

/** The keys of all names of a category, made once. */
export function namesOf({ id, aliases }: WorkerCategory): readonly string[] {
  const known = keysById.get(id);
  if (known) return known;
  const keys = [id, ...aliases].map(nameKey);
  keysById.set(id, keys);
  return keys;
}

function containsWords(names: readonly string[], wanted: string): boolean {
  const words = wordsOf(wanted);
  return names.some((name) => {
    const own = wordsOf(name);
    return words.every((word) => own.includes(word)) || own.every((word) => words.includes(word));
  });
}

/** The words of a key; "non ASN" is one of them, which "ASN" does not meet. */
function wordsOf(key: string): string[] {
  const words = key.split(" ");
  return words.flatMap((word, at) => {
    const before = words[at - 1] ?? "";
    if (denials.has(word) && at < words.length - 1) return [];
    return [denials.has(before) ? `non ${word}` : word];
  });
}

/**
 * The categories that an occupation names outright: by a name of its own, as a word
 * that has several places, or by its first words ("peternak ayam"). What may say the
 * opposite ("mantan nelayan", "istri petani") names none.
 */
export function categoriesNamed(
  occupation: string,
  options: Options | undefined,
): WorkerCategory[] {
  const { readings } = contextOf(options, readingOptions);
  const wanted = nameKey(occupation);
  const several = ambiguousOccupation(occupation)?.categories;
  const exact = several ?? idsNamed(wanted);
  const head = exact.length > 0 ? undefined : headCategory(occupation);
  const ids = head === undefined ? exact : [head];
  return ids.flatMap(categoryOf).map((category) => underReading(category, readings));
}

function categoryOf(id: CategoryId): WorkerCategory[] {
  return workerCategories.filter((category) => category.id === id);
}

function idsNamed(wanted: string): CategoryId[] {
  return workerCategories
    .filter((category) => namesOf(category).includes(wanted))
    .map(({ id }) => id);
}
