/**
 * The law as tables and its rules as views, for DuckDB, ClickHouse and PostgreSQL: text only.
 *
 * @module sql
 */
export { lawTables, type LawTables } from "./law-tables.js";
export { contributionView } from "./contribution-view.js";
export { deathBenefitView } from "./death-benefit-view.js";
export { coverageView } from "./coverage-view.js";
export { villageQuotaView } from "./village-quota-view.js";
export type {
  ContributionViewInput,
  NonWageEarnerTableColumns,
  NonWageEarnerViewInput,
  WageEarnerTableColumns,
  WageEarnerViewInput,
} from "./contribution-view-input.js";
export type { CoverageViewInput } from "./coverage-view-input.js";
export type {
  DeathBenefitViewInput,
  JkkTableColumns,
  JkkViewInput,
  JkmTableColumns,
  JkmViewInput,
} from "./death-benefit-view-input.js";
export type { LawTablesInput } from "./law-tables-input.js";
export type { SqlDialect, TableName, ViewInput } from "./view-input.js";
export type { VillageQuotaViewInput } from "./village-quota-view-input.js";
export type { SqlFault } from "./view.js";
export type { RegionLevel } from "../core/region-level.js";
