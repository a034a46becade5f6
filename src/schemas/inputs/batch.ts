import type * as z from "zod";
import type {
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
