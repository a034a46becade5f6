import type { Segment } from "../core/vocabulary.js";
import type { Warning } from "../core/warning.js";

/** One line of a coverage count. */
export interface CoverageRow {
  readonly region?: string;
  readonly category?: string;
  readonly segment?: Segment;
  /** People protected. */
  readonly covered: number;
  /** People who should be. */
  readonly workers: number;
}

/** What a ratio counts; two definitions never compare. */
export interface CustomDefinition {
  readonly id: string;
  /** Who is counted above the line. */
  readonly numerator: string;
  /** Who is counted below it. */
  readonly denominator: string;
  /** Whether people are counted where they live or where they work. */
  readonly domicile: string;
}

/**
 * Definition of a coverage ratio: workers eligible by BPJS, all employed by
 * BPS, the universe of one segment, or the caller's own.
 */
export type CoverageDefinition = "eligible-bpjs" | "employed-bps" | "segment" | CustomDefinition;

/** The keys by which rows may be grouped. */
export type CoverageKey = "region" | "category" | "segment";

/** How `measureCoverage` counts. */
export interface CoverageOptions {
  /** Always named by the caller: no definition is taken for granted. */
  readonly definition: CoverageDefinition;
  /** Target as a ratio: 0.8 for 80 percent. */
  readonly target?: number;
  readonly by?: CoverageKey;
}

/** Coverage of one group. */
export interface CoverageFigure {
  /** Name of the group; absent for the whole. */
  readonly group?: string;
  readonly covered: number;
  readonly workers: number;
  /** Covered by workers; may exceed 1; absent when there are no workers. */
  readonly ratio?: number;
  /** The same in percent with two decimals, e.g. `"87.80"`; never `"100.00"` while a gap stands. */
  readonly percent?: string;
  /** Workers not covered; zero when more are covered than counted. */
  readonly gap: number;
  /** People still to be covered to reach the target; absent without a target. */
  readonly neededForTarget?: number;
}

/** Coverage of all rows and of each group. */
export interface CoverageReport {
  readonly kind: "coverage-report";
  readonly definition: CoverageDefinition;
  readonly target?: number;
  readonly by?: CoverageKey;
  readonly overall: CoverageFigure;
  readonly groups: readonly CoverageFigure[];
  readonly warnings: readonly Warning[];
}
