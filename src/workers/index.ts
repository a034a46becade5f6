/**
 * Worker categories found by any of their names, groups outside BPJS Ketenagakerjaan, kinds of business
 * with their risk group.
 *
 * @module workers
 */
export { workerCategories } from "./categories.js";
export {
  findBusinessKind,
  type BusinessKindMatch,
  type BusinessKindSearch,
} from "./find-business-kind.js";
export { findWorkerCategory } from "./find-worker-category.js";
export { outsideGroups, type OutsideGroup } from "./outside-groups.js";
export type { OutsideGroupId } from "../core/outside-group.js";
export type { CategoryId } from "../core/category.js";
export {
  employerSizes,
  fundingSources,
  programmes,
  riskGroups,
  sectors,
  segments,
} from "../core/vocabulary.js";
export type { BusinessKind, BusinessKindName } from "../law/kinds-of-business/business-kind.js";
export type { CategoryProgramme, WorkerCategory } from "./worker-category.js";
