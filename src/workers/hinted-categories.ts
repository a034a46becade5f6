import { workerCategories } from "./categories.js";
import { namesOf } from "./find-worker-category.js";
import { denials } from "./not-work.js";
import { nameKey } from "./name-key.js";
import type { WorkerCategory } from "./worker-category.js";

/**
 * What an occupation that the catalogue lacks may mean: the categories of which a
 * whole name stands in it ("petani di ladang"). A part of a name is no hint:
 * "penjaga rumah" keeps no house of worship.
 */
export function hintedCategories(occupation: string): readonly WorkerCategory[] {
  const key = nameKey(occupation);
  const words = ` ${key} `;
  if (key.split(" ").some((word) => denials.has(word))) return [];
  return workerCategories.filter((category) =>
    namesOf(category).some((name) => words.includes(` ${name} `)),
  );
}
