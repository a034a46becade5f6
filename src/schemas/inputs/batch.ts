import type * as z from "zod";
import type {
  CoverageColumnsInput,
  JhtBalanceColumnsInput,
  JkkDeathColumnsInput,
  JkmColumnsInput,
} from "../../batch/benefit-column-input.js";
import * as benefits from "../../batch/benefit-column-input.js";
import type {
  ConstructionColumnsInput,
  MigrantWorkerColumnsInput,
  NonWageEarnerColumnsInput,
  WageEarnerColumnsInput,
} from "../../batch/column-input.js";
import * as columns from "../../batch/column-input.js";
import type { ContributionTotals } from "../../batch/contribution-totals.js";
import * as totals from "../../batch/contribution-totals.js";
import { described } from "../described.js";

/** Schema of `WageEarnerColumnsInput`. */
export const wageEarnerColumnsInputSchema: z.ZodType<WageEarnerColumnsInput> = described(
  columns.wageEarnerColumnsInputSchema,
  "WageEarnerColumnsInput",
  "One month of many wage earners, as columns.",
  {
    month: "2026-05",
    wages: Float64Array.of(4_000_000, 5_000_000),
    riskGroups: "low",
    programmes: ["jkk", "jkm"],
  },
);

/** Schema of `NonWageEarnerColumnsInput`. */
export const nonWageEarnerColumnsInputSchema: z.ZodType<NonWageEarnerColumnsInput> = described(
  columns.nonWageEarnerColumnsInputSchema,
  "NonWageEarnerColumnsInput",
  "One month of many non-wage earners, as a column.",
  {
    month: "2026-05",
    incomes: Float64Array.of(1_000_000, 2_500_000),
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
  },
);

/** Schema of `ConstructionColumnsInput`. */
export const constructionColumnsInputSchema: z.ZodType<ConstructionColumnsInput> = described(
  columns.constructionColumnsInputSchema,
  "ConstructionColumnsInput",
  "One month of many construction projects, as a column.",
  { month: "2026-05", contractValues: Float64Array.of(100_000_000, 1_000_000_000) },
);

/** Schema of `MigrantWorkerColumnsInput`. */
export const migrantWorkerColumnsInputSchema: z.ZodType<MigrantWorkerColumnsInput> = described(
  columns.migrantWorkerColumnsInputSchema,
  "MigrantWorkerColumnsInput",
  "Many work contracts of migrant workers, as a column.",
  { date: "2026-05-01", via: "agency", contractMonths: Uint8Array.of(24, 6) },
);

/** Schema of `JkmColumnsInput`. */
export const jkmColumnsInputSchema: z.ZodType<JkmColumnsInput> = described(
  benefits.jkmColumnsInputSchema,
  "JkmColumnsInput",
  "Many deaths not from work, as columns.",
  {
    segment: "wage-earner",
    date: "2024-05-29",
    contributionMonths: Uint8Array.of(40, 12),
    children: [{ level: "higher", grade: 3 }],
  },
);

/** Schema of `JkkDeathColumnsInput`. */
export const jkkDeathColumnsInputSchema: z.ZodType<JkkDeathColumnsInput> = described(
  benefits.jkkDeathColumnsInputSchema,
  "JkkDeathColumnsInput",
  "Many deaths from work, as columns.",
  { segment: "wage-earner", date: "2024-05-29", wages: Float64Array.of(4_000_000, 5_000_000) },
);

/** Schema of `JhtBalanceColumnsInput`. */
export const jhtBalanceColumnsInputSchema: z.ZodType<JhtBalanceColumnsInput> = described(
  benefits.jhtBalanceColumnsInputSchema,
  "JhtBalanceColumnsInput",
  "JHT balances of many members, as columns.",
  { wages: Float64Array.of(4_000_000, 5_000_000), months: 12, returnPercentPerYear: 5 },
);

/** Schema of `CoverageColumnsInput`. */
export const coverageColumnsInputSchema: z.ZodType<CoverageColumnsInput> = described(
  benefits.coverageColumnsInputSchema,
  "CoverageColumnsInput",
  "A coverage count, as columns.",
  { definition: "segment", covered: Uint8Array.of(1, 0), workers: 1, region: "62.05" },
);

/** Schema of `ContributionTotals`. */
export const contributionTotalsSchema: z.ZodType<ContributionTotals> = described(
  totals.contributionTotalsSchema,
  "ContributionTotals",
  "A tally of contributions that can be merged and stored.",
  {
    persons: 2,
    faults: 0,
    total: 20_000,
    byProgramme: { jkm: 20_000 },
    byPayer: { worker: 20_000 },
  },
);
