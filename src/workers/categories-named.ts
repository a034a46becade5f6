import type { Options } from "../law/options.js";
import { contextOf } from "../core/validate.js";
import { readingOptions } from "../law/reading-options.js";
import { workerCategories } from "./categories.js";
import { namesOf } from "./find-worker-category.js";
import { nameKey } from "./name-key.js";
import { underReading } from "./under-reading.js";
import type { WorkerCategory } from "./worker-category.js";

/**
 * The categories that an occupation names outright. A name with more words
 * ("mantan nelayan", "istri petani") may say the opposite, so it names none.
 */
export function categoriesNamed(
  occupation: string,
  options: Options | undefined,
): WorkerCategory[] {
  const { readings } = contextOf(options, readingOptions);
  const wanted = nameKey(occupation);
  return workerCategories
    .filter((category) => namesOf(category).includes(wanted))
    .map((category) => underReading(category, readings));
}
