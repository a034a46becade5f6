import { deepFreeze } from "../core/deep-freeze.js";
import { farmingAndFishingCategories } from "./categories/farming-and-fishing.js";
import { governmentCategories } from "./categories/government.js";
import { informalCategories } from "./categories/informal.js";
import { religiousCategories, villageCategories } from "./categories/village-and-worship.js";
import type { WorkerCategory } from "./worker-category.js";

/** The catalogue of worker categories, as regencies speak of them. */
export const workerCategories: readonly WorkerCategory[] = /* @__PURE__ */ deepFreeze([
  ...governmentCategories,
  ...villageCategories,
  ...religiousCategories,
  ...farmingAndFishingCategories,
  ...informalCategories,
]);
