import type * as z from "zod";
import {
  type ContributionViewInput,
  contributionViewInputSchema as plainContributionViewInput,
} from "../../sql/contribution-view-input.js";
import {
  type CoverageViewInput,
  coverageViewInputSchema as plainCoverageViewInput,
} from "../../sql/coverage-view-input.js";
import {
  type DeathBenefitViewInput,
  deathBenefitViewInputSchema as plainDeathBenefitViewInput,
} from "../../sql/death-benefit-view-input.js";
import {
  type LawTablesInput,
  lawTablesInputSchema as plainLawTablesInput,
} from "../../sql/law-tables-input.js";
import {
  type VillageQuotaViewInput,
  villageQuotaViewInputSchema as plainVillageQuotaViewInput,
} from "../../sql/village-quota-view-input.js";
import { described } from "../described.js";

/** Schema of `LawTablesInput`. */
export const lawTablesInputSchema: z.ZodType<LawTablesInput> = described(
  plainLawTablesInput,
  "LawTablesInput",
  "The law as tables for an SQL engine, through a month.",
  { dialect: "duckdb", schema: "law", through: "2026-12" },
);

/** Schema of `ContributionViewInput`. */
export const contributionViewInputSchema: z.ZodType<ContributionViewInput> = described(
  plainContributionViewInput,
  "ContributionViewInput",
  "A view of the bills of a table of workers.",
  {
    dialect: "postgres",
    view: "bills",
    table: { schema: "hr", name: "payroll" },
    keep: ["worker"],
    segment: "wage-earner",
    columns: { month: "month", wage: "wage", riskGroup: "risk" },
    programmes: ["jkk", "jkm", "jht", "jp"],
  },
);

/** Schema of `DeathBenefitViewInput`. */
export const deathBenefitViewInputSchema: z.ZodType<DeathBenefitViewInput> = described(
  plainDeathBenefitViewInput,
  "DeathBenefitViewInput",
  "A view of the cash that a table of deaths is due.",
  {
    dialect: "clickhouse",
    view: "jkm",
    table: "deaths",
    keep: ["member"],
    programme: "jkm",
    columns: { date: "died_on", segment: "segment", membershipStart: "since" },
  },
);

/** Schema of `CoverageViewInput`. */
export const coverageViewInputSchema: z.ZodType<CoverageViewInput> = described(
  plainCoverageViewInput,
  "CoverageViewInput",
  "A view of the coverage of each region in a table of counts.",
  {
    dialect: "duckdb",
    view: "coverage",
    table: "counts",
    columns: { region: "village", covered: "covered", workers: "workers" },
    level: "regency",
    definition: "segment",
    target: 0.8,
  },
);

/** Schema of `VillageQuotaViewInput`. */
export const villageQuotaViewInputSchema: z.ZodType<VillageQuotaViewInput> = described(
  plainVillageQuotaViewInput,
  "VillageQuotaViewInput",
  "A view of each village against a quota of protected people.",
  {
    dialect: "duckdb",
    view: "quota",
    table: "villages",
    keep: ["name"],
    columns: { code: "code", protected: "protected" },
    perVillage: 100,
  },
);
