/**
 * The same rules over columns of millions, and tallies that can be merged.
 *
 * @module batch
 */
export { wageEarnerColumns } from "./wage-earner-columns.js";
export { nonWageEarnerColumns } from "./non-wage-earner-columns.js";
export { constructionColumns } from "./construction-columns.js";
export { migrantWorkerColumns } from "./migrant-worker-columns.js";
export { jkmColumns } from "./jkm-columns.js";
export { jkkDeathColumns } from "./jkk-death-columns.js";
export { jhtBalanceColumns } from "./jht-balance-columns.js";
export { coverageColumns } from "./coverage-columns.js";
export { columnFaults, type ColumnFault } from "./column-faults.js";
export { deathStates } from "./death-rows.js";
export { emptyTotals, type ContributionTotals, mergeTotals } from "./contribution-totals.js";
export type {
  ConstructionColumnsInput,
  MigrantWorkerColumnsInput,
  NonWageEarnerColumnsInput,
  WageEarnerColumnsInput,
  WageEarnerProgramme,
} from "./column-input.js";
export type {
  ChildColumns,
  ChildLevel,
  CoverageColumnsInput,
  JhtBalanceColumnsInput,
  JkkDeathColumnsInput,
  JkmColumnsInput,
} from "./benefit-column-input.js";
export type {
  CodedLabels,
  ColumnVector,
  IntegerArray,
  LabelColumn,
  NumberColumn,
} from "./column-types.js";
export type { ColumnOptions, ColumnSignal } from "./column-run.js";
export type {
  ColumnsResult,
  ConstructionColumns,
  ContributionColumnsResult,
  CoverageColumns,
  DeathColumn,
  DeathColumns,
  DeathTotals,
  JhtBalanceColumns,
  JhtBalanceTotals,
  MigrantWorkerColumns,
  NonWageEarnerColumns,
  WageEarnerColumns,
} from "./column-results.js";
export { riskGroups } from "../core/vocabulary.js";
