/**
 * Results in words.
 *
 * @module explain
 */
export { explain, type Explainable, type ExplainOptions } from "./explain.js";
export {
  formatCount,
  formatDate,
  formatMonth,
  formatPercent,
  formatRupiah,
} from "../core/format.js";
