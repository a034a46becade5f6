/**
 * Results in words.
 *
 * @module explain
 */
export { compareResults } from "./compare-results.js";
export type { Comparable } from "./comparable-lines.js";
export type { ComparedLine, Comparison, DifferenceCause } from "./comparison.js";
export { explain, type Explainable, type ExplainOptions } from "./explain.js";
export {
  formatCount,
  formatDate,
  formatMonth,
  formatPercent,
  formatRupiah,
} from "../core/format.js";
