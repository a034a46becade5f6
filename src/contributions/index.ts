/**
 * What a month costs, by segment.
 *
 * @module contributions
 */
export { computeContribution } from "./compute-contribution.js";
export { pensionWageCeiling } from "./pension-wage-ceiling.js";
export type {
  Contribution,
  ContributionInput,
  ContributionLine,
  EmployerFacts,
  NonWageEarnerInput,
  Reallocation,
  ReliefUse,
  WageEarnerInput,
  WageInput,
} from "./contribution.js";
export type { Options } from "../core/options.js";
export type { Rounding, RoundingMode } from "../core/rounding.js";
export type { Step } from "../core/step.js";
export type { Warning } from "../core/warning.js";
export type {
  CalendarMonth,
  EmployerSize,
  FundingSource,
  Payer,
  RiskGroup,
  Rupiah,
  RupiahInput,
  Sector,
  Segment,
} from "../core/vocabulary.js";
