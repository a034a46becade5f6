import { textField } from "../core/fields.js";
import { contextOf, validate } from "../core/validate.js";
import { readingOptions } from "../law/reading-options.js";
import type { Options } from "../core/options.js";
import { workerCategories } from "./categories.js";
import { underReading } from "./under-reading.js";
import type { WorkerCategory } from "./worker-category.js";

/**
 * The categories that a name may mean, best match first: by id, label or alias
 * in either language, spelling variants included. Empty when nothing matches.
 *
 * Where a reading decides the segment, the answer chosen in the options holds.
 *
 * Throws InvalidInputError for an empty text or an unknown option.
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
  const wanted = normalise(validate(textField, text));
  const named = workerCategories.map((category) => ({ category, names: namesOf(category) }));
  const exact = named.filter(({ names }) => names.includes(wanted));
  const found =
    exact.length > 0 ? exact : named.filter(({ names }) => containsWords(names, wanted));
  return found.map(({ category }) => underReading(category, readings));
}

function namesOf({ id, label, aliases }: WorkerCategory): string[] {
  return [id, label.id, label.en, ...aliases].map(normalise);
}

function containsWords(names: readonly string[], wanted: string): boolean {
  const words = wanted.split(" ").filter((word) => word !== "");
  if (words.length === 0) return false;
  return names.some((name) => {
    const own = name.split(" ");
    return words.every((word) => own.includes(word)) || own.every((word) => words.includes(word));
  });
}

/** Spelling variants brought together: case, accents, apostrophes, sy and s, plural s. */
function normalise(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => word.replace(/sy/g, "s").replace(/(?<=\w{3})s$/, ""))
    .join(" ");
}
