import type { FundingSource, Segment, Sex } from "../core/vocabulary.js";
import type { StandardCoverageDefinition } from "../law/coverage-definitions.js";
import type { Recorded } from "../law/recorded.js";

/** What a row of a coverage count may be told apart by. */
export interface CoverageKeys {
  readonly region?: string | undefined;
  readonly category?: string | undefined;
  readonly segment?: Segment | undefined;
  readonly sex?: Sex | undefined;
  readonly fundedBy?: FundingSource | undefined;
  /** A year, a month or a day: `2025`, `2025-03`, `2025-03-31`. */
  readonly period?: string | undefined;
}

/** One line of a coverage count. */
export interface CoverageRow extends CoverageKeys {
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
  /** Whether construction workers are counted above the line. */
  readonly construction?: "with" | "without" | undefined;
}

/**
 * Definition of a coverage ratio: one in use (`coverageDefinitions` says what it
 * counts), or the caller's own.
 */
export type CoverageDefinition = StandardCoverageDefinition | CustomDefinition;

/** The keys by which rows may be grouped. */
export type CoverageKey = keyof CoverageKeys;

/** How `measureCoverage` counts. */
export interface CoverageOptions {
  /** Always named by the caller: no definition is taken for granted. */
  readonly definition: CoverageDefinition;
  /** Target as a ratio: 0.8 for 80 percent. */
  readonly target?: number | undefined;
  readonly by?: CoverageKey | undefined;
}

/** Coverage of one group. */
export interface CoverageFigure {
  /** Name of the group; absent for the whole. */
  readonly group?: string | undefined;
  readonly covered: number;
  readonly workers: number;
  /** Covered by workers; may exceed 1; absent when there are no workers. */
  readonly ratio?: number | undefined;
  /** The same in percent with two decimals, e.g. `"87.80"`; never `"100.00"` while a gap stands. */
  readonly percent?: string | undefined;
  /** Workers not covered; zero when more are covered than counted. */
  readonly gap: number;
  /** People still to be covered to reach the target; absent without a target. */
  readonly neededForTarget?: number | undefined;
}

/** Coverage of all rows and of each group. */
export interface CoverageReport extends Recorded {
  readonly kind: "coverage-report";
  readonly definition: CoverageDefinition;
  readonly target?: number | undefined;
  readonly by?: CoverageKey | undefined;
  readonly overall: CoverageFigure;
  readonly groups: readonly CoverageFigure[];
}
