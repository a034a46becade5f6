/**
 * Segments and worker categories.
 *
 * @module workers
 */
export { workerCategories } from "./categories.js";
export { findWorkerCategory } from "./find-worker-category.js";
export { outsideGroups, type OutsideGroup } from "./outside-groups.js";
export {
  employerSizes,
  fundingSources,
  programmes,
  riskGroups,
  sectors,
  segments,
} from "../core/vocabulary.js";
export type { WorkerCategory } from "./worker-category.js";
