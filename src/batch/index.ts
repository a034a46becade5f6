/**
 * The same rules over columns of millions, and tallies that can be merged.
 *
 * @module batch
 */
export { wageEarnerColumns } from "./wage-earner-columns.js";
export { nonWageEarnerColumns } from "./non-wage-earner-columns.js";
export { emptyTotals, type ContributionTotals, mergeTotals } from "./contribution-totals.js";
export type {
  NonWageEarnerColumnsInput,
  WageEarnerColumnsInput,
  WageEarnerProgramme,
} from "./column-input.js";
export type { ColumnsResult, NonWageEarnerColumns, WageEarnerColumns } from "./column-results.js";
export { riskGroups } from "../core/vocabulary.js";
