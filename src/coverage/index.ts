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
export {
  addToTally,
  coverageOfTally,
  emptyCoverageTally,
  mergeTallies,
  type CoverageTally,
} from "./coverage-tally.js";
export { measureCoverage } from "./measure-coverage.js";
export type {
  CoverageDefinition,
  CoverageFigure,
  CoverageKey,
  CoverageKeys,
  CoverageOptions,
  CoverageReport,
  CoverageRow,
  CustomDefinition,
} from "./coverage-report.js";
export type { Sex } from "../core/vocabulary.js";
