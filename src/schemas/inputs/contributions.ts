import type * as z from "zod";
import type {
  ConstructionInput,
  ContributionInput,
  EmployerFacts,
  MigrantWorkerInput,
  NonWageEarnerInput,
  WageEarnerInput,
  WageInput,
  IncomeBandQuestion,
  WageFromContributionInput,
} from "../../contributions/contribution-input.js";
import * as contribution from "../../contributions/contribution-input.js";
import type { LargestContractInput } from "../../contributions/inverse/largest-contract.js";
import * as contract from "../../contributions/inverse/largest-contract.js";
import type {
  ArrearsInput,
  DifferenceInput,
  DueDateInput,
  LateFeeInput,
  StandingInput,
} from "../../contributions/payment/payment-input.js";
import * as payment from "../../contributions/payment/payment-input.js";
import type { ContributionRow } from "../../contributions/several/contribution-rows.js";
import * as row from "../../contributions/several/contribution-rows.js";
import type { EmployerBillInput } from "../../contributions/several/employer-bill.js";
import * as bill from "../../contributions/several/employer-bill.js";
import type {
  NextCeilingInput,
  NextLimitsInput,
} from "../../contributions/yearly/next-yearly-values.js";
import * as yearly from "../../contributions/yearly/next-yearly-values.js";
import { described } from "../described.js";

/** Schema of `WageInput`. */
export const wageInputSchema: z.ZodType<WageInput> = described(
  contribution.wageInputSchema,
  "WageInput",
  "Rupiah a month, or the pay from which the wage of the month follows.",
  5_000_000,
  { daily: 200_000 },
  { basic: 4_000_000, fixedAllowances: 750_000, overtime: 300_000 },
);

/** Schema of `EmployerFacts`. */
export const employerFactsSchema: z.ZodType<EmployerFacts> = described(
  contribution.employerFactsSchema,
  "EmployerFacts",
  "A wage earner's employer.",
  { kind: "business", size: "small", arrearsFree: true },
);

/** Schema of `WageEarnerInput`. */
export const wageEarnerInputSchema: z.ZodType<WageEarnerInput> = described(
  contribution.wageEarnerInputSchema,
  "WageEarnerInput",
  "One month of a wage earner (PU).",
  {
    segment: "wage-earner",
    month: "2026-05",
    wage: 5_000_000,
    riskGroup: "low",
    programmes: ["jkk", "jkm", "jht", "jp"],
  },
);

/** Schema of `EmployerBillInput`. */
export const employerBillInputSchema: z.ZodType<EmployerBillInput> = described(
  bill.employerBillInputSchema,
  "EmployerBillInput",
  "What is known beside a payroll for the due days of its months.",
  { holidays: ["2026-08-17"] },
);

/** Schema of `NonWageEarnerInput`. */
export const nonWageEarnerInputSchema: z.ZodType<NonWageEarnerInput> = described(
  contribution.nonWageEarnerInputSchema,
  "NonWageEarnerInput",
  "One month of a non-wage earner (BPU).",
  {
    segment: "non-wage-earner",
    month: "2026-05",
    income: 1_000_000,
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
  },
);

/** Schema of `ConstructionInput`. */
export const constructionInputSchema: z.ZodType<ConstructionInput> = described(
  contribution.constructionInputSchema,
  "ConstructionInput",
  "A construction project: exactly one of contract value with or without VAT, and wages.",
  { segment: "construction", month: "2026-05", contractValueWithVat: 850_000_000, vatPercent: 11 },
);

/** Schema of `MigrantWorkerInput`. */
export const migrantWorkerInputSchema: z.ZodType<MigrantWorkerInput> = described(
  contribution.migrantWorkerInputSchema,
  "MigrantWorkerInput",
  "A migrant worker's contract (PMI).",
  {
    segment: "migrant-worker",
    date: "2026-05-20",
    via: "agency",
    contractMonths: 24,
  },
);

/** Schema of `ContributionInput`. */
export const contributionInputSchema: z.ZodType<ContributionInput> = described(
  contribution.contributionInputSchema,
  "ContributionInput",
  "One month of a worker, one construction project or one contract of a migrant worker, told apart by `segment`.",
  {
    segment: "wage-earner",
    month: "2026-05",
    wage: 5_000_000,
    riskGroup: "low",
    programmes: ["jkk", "jkm", "jht", "jp"],
  },
  {
    segment: "non-wage-earner",
    month: "2026-05",
    income: 1_000_000,
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
  },
  { segment: "construction", month: "2026-05", contractValueWithVat: 850_000_000, vatPercent: 11 },
  {
    segment: "migrant-worker",
    date: "2026-05-20",
    via: "agency",
    contractMonths: 24,
  },
);

/** Schema of `ContributionRow`. */
export const contributionRowSchema: z.ZodType<ContributionRow> = described(
  row.contributionRowSchema,
  "ContributionRow",
  "A row of `computeContributions`: an input of `computeContribution` for one person or several, for one month or several.",
  {
    segment: "wage-earner",
    id: "perangkat desa",
    month: "2026-01",
    to: "2026-03",
    wage: 2_500_000,
    riskGroup: "very-low",
    programmes: ["jkk", "jkm"],
    headcount: 9,
    fundedBy: "apbdes",
  },
);

/** Schema of `DueDateInput`. */
export const dueDateInputSchema: z.ZodType<DueDateInput> = described(
  payment.dueDateInputSchema,
  "DueDateInput",
  "The month whose due date is asked for; public holidays come from the caller.",
  { segment: "wage-earner", month: "2026-07", holidays: ["2026-08-17"] },
);

/** Schema of `LateFeeInput`. */
export const lateFeeInputSchema: z.ZodType<LateFeeInput> = described(
  payment.lateFeeInputSchema,
  "LateFeeInput",
  "A contribution that was paid on a day.",
  {
    segment: "wage-earner",
    month: "2026-05",
    contribution: 989_000,
    paidOn: "2026-07-20",
    holidays: [],
  },
);

/** Schema of `DifferenceInput`. */
export const differenceInputSchema: z.ZodType<DifferenceInput> = described(
  payment.differenceInputSchema,
  "DifferenceInput",
  "Due and paid contributions of a month.",
  { segment: "wage-earner", month: "2026-05", due: 989_000, paid: 1_000_000 },
);

/** Schema of `ArrearsInput`. */
export const arrearsInputSchema: z.ZodType<ArrearsInput> = described(
  payment.arrearsInputSchema,
  "ArrearsInput",
  "Unpaid months, seen from a day.",
  {
    segment: "non-wage-earner",
    on: "2026-06-10",
    unpaidMonths: ["2026-03", "2026-04", "2026-05"],
    holidays: [],
  },
);

/** Schema of `StandingInput`. */
export const standingInputSchema: z.ZodType<StandingInput> = described(
  payment.standingInputSchema,
  "StandingInput",
  "A member with consecutive months in arrears.",
  { segment: "non-wage-earner", on: "2026-06-10", arrearsMonths: 4 },
);

/** Schema of `IncomeBandQuestion`. */
export const incomeBandQuestionSchema: z.ZodType<IncomeBandQuestion> = described(
  contribution.incomeBandQuestionSchema,
  "IncomeBandQuestion",
  "An income or a contribution whose income band is asked for: exactly one of the two.", // not law: an income or a contribution
  { month: "2025-05", programmes: ["jkk", "jkm"], contribution: 36_300 },
);

/** Schema of `WageFromContributionInput`. */
export const wageFromContributionInputSchema: z.ZodType<WageFromContributionInput> = described(
  contribution.wageFromContributionInputSchema,
  "WageFromContributionInput",
  "A contribution of a month whose wage is asked for.",
  { month: "2026-05", contribution: 5_400, riskGroup: "very-low", programmes: ["jkk", "jkm"] },
);

/** Schema of `LargestContractInput`. */
export const largestContractInputSchema: z.ZodType<LargestContractInput> = described(
  contract.largestContractInputSchema,
  "LargestContractInput",
  "A contribution whose construction contract is asked for.",
  { month: "2026-05", contribution: 392_000 },
);

/** Schema of `NextCeilingInput`. */
export const nextCeilingInputSchema: z.ZodType<NextCeilingInput> = described(
  yearly.nextCeilingInputSchema,
  "NextCeilingInput",
  "What the JP wage ceiling of a year follows from.",
  { year: 2026, previous: 10_000_000, gdpGrowthPercent: 5 },
);

/** Schema of `NextLimitsInput`. */
export const nextLimitsInputSchema: z.ZodType<NextLimitsInput> = described(
  yearly.nextLimitsInputSchema,
  "NextLimitsInput",
  "What the smallest and largest pension of a year follow from.",
  { year: 2019, previous: { minimum: 300_000, maximum: 3_000_000 }, inflationPercent: 3 },
);
