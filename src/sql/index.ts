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
  CoverageViewInput,
  DeathBenefitViewInput,
  JkkTableColumns,
  JkkViewInput,
  JkmTableColumns,
  JkmViewInput,
  LawTablesInput,
  NonWageEarnerTableColumns,
  NonWageEarnerViewInput,
  SqlDialect,
  TableName,
  ViewInput,
  VillageQuotaViewInput,
  WageEarnerTableColumns,
  WageEarnerViewInput,
} from "./sql-input.js";
export type { SqlFault } from "./view.js";
export type { RegionLevel } from "../core/region-level.js";
