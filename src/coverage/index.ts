/**
 * How far protection reaches.
 *
 * @module coverage
 */
export { compareCoverage, type CoverageChange } from "./compare-coverage.js";
export { measureCoverage } from "./measure-coverage.js";
export type {
  CoverageDefinition,
  CoverageFigure,
  CoverageKey,
  CoverageOptions,
  CoverageReport,
  CoverageRow,
  CustomDefinition,
} from "./coverage-report.js";
