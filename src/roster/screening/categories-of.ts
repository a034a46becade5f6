import type { Options } from "../../core/options.js";
import { findWorkerCategory } from "../../workers/find-worker-category.js";

const mostTexts = 10_000;

/** Finds the categories of occupations, remembering those met often. */
export function categoriesOf(
  options: Options | undefined,
): (occupation: string | undefined) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (occupation) => {
    if (occupation === undefined) return [];
    let found = known.get(occupation);
    if (!found) {
      if (known.size >= mostTexts) known.clear();
      found = findWorkerCategory(occupation, options).map(({ id }) => id);
      known.set(occupation, found);
    }
    return found;
  };
}
