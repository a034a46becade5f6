/**
 * How far protection reaches: coverage by named definitions, by group, village and period, and tallies
 * that can be merged.
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
  CoverageBy,
  CoverageDefinition,
  CoverageGrouping,
  CoverageKey,
  CoverageKeys,
  CoverageOptions,
  CoverageRow,
  CustomDefinition,
  PublishedCoverage,
  ReportingVillage,
  TallyOptions,
  TargetStep,
} from "./coverage-input.js";
export { measureCoverage } from "./measure-coverage.js";
export type { ActiveMonths, CoverageFigure, CoverageReport } from "./coverage-report.js";
export type { TargetPathStep } from "./coverage-target.js";
export type { RegionLevel } from "../core/region-level.js";
export type { Sex } from "../core/vocabulary.js";
