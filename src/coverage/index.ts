/**
 * How far protection reaches.
 *
 * @module coverage
 */
export { compareCoverage, type CoverageChange } from "./compare-coverage.js";
export {
  coverageGrowth,
  type CoverageGrowth,
  type CoverageGrowthFigure,
} from "./coverage-growth.js";
export { addToTally, coverageOfTally, emptyCoverageTally, mergeTallies } from "./coverage-tally.js";
export type {
  CoverageTally,
  CoverageDefinition,
  CoverageKey,
  CoverageKeys,
  CoverageOptions,
  CoverageRow,
  CustomDefinition,
} from "./coverage-input.js";
export { measureCoverage } from "./measure-coverage.js";
export type { CoverageFigure, CoverageReport } from "./coverage-report.js";
export type { Sex } from "../core/vocabulary.js";
