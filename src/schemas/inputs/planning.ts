import type * as z from "zod";
import type { FitBudgetInput } from "../../planning/fit-budget-input.js";
import type { CostToReachInput } from "../../planning/cost-to-reach.js";
import * as reach from "../../planning/cost-to-reach.js";
import type { EvaluateProgrammeInput } from "../../planning/evaluation-input.js";
import * as evaluation from "../../planning/evaluation-input.js";
import type { ExpectedBenefitsInput } from "../../planning/expected-benefits-input.js";
import * as expected from "../../planning/expected-benefits-input.js";
import * as budget from "../../planning/fit-budget-input.js";
import type { PlanGroup, PlanPerson } from "../../planning/plan-group-input.js";
import * as group from "../../planning/plan-group-input.js";
import type { ProtectionPlanInput } from "../../planning/protection-plan-input.js";
import * as plan from "../../planning/protection-plan-input.js";
import type { VillageQuotaInput } from "../../planning/village-quota-input.js";
import * as quota from "../../planning/village-quota-input.js";
import type { PlanRangeInput } from "../../planning/plan-range-input.js";
import * as range from "../../planning/plan-range-input.js";
import type { TargetPathInput } from "../../planning/target-path-input.js";
import * as path from "../../planning/target-path-input.js";
import { described } from "../described.js";
import { protectionPlanExample } from "../result-examples.js";

/** Schema of `PlanPerson`. */
export const planPersonSchema: z.ZodType<PlanPerson> = described(
  group.planPersonSchema,
  "PlanPerson",
  "A worker of a plan, before it is said how many there are.",
  {
    name: "Nelayan",
    segment: "non-wage-earner",
    income: 1_000_000,
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
  },
);

/** Schema of `PlanGroup`. */
export const planGroupSchema: z.ZodType<PlanGroup> = described(
  group.planGroupSchema,
  "PlanGroup",
  "A group of workers of a plan.",
  {
    name: "Nelayan",
    segment: "non-wage-earner",
    income: 1_000_000,
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
    headcount: 1_000,
  },
);

/** Schema of `ProtectionPlanInput`. */
export const protectionPlanInputSchema: z.ZodType<ProtectionPlanInput> = described(
  plan.protectionPlanInputSchema,
  "ProtectionPlanInput",
  "Groups of workers whose contributions are planned for a period.",
  {
    from: "2026-01",
    to: "2026-12",
    groups: [
      {
        name: "Nelayan",
        segment: "non-wage-earner",
        income: 1_000_000,
        programmes: ["jkk", "jkm"],
        fundedBy: "apbd",
        headcount: 1_000,
      },
    ],
  },
);

/** Schema of `FitBudgetInput`. */
export const fitBudgetInputSchema: z.ZodType<FitBudgetInput> = described(
  budget.fitBudgetInputSchema,
  "FitBudgetInput",
  "A plan that is wanted, and the money there is.",
  {
    from: "2026-01",
    to: "2026-12",
    groups: [
      {
        name: "Nelayan",
        segment: "non-wage-earner",
        income: 1_000_000,
        programmes: ["jkk", "jkm"],
        fundedBy: "apbd",
        headcount: 100,
      },
    ],
    budget: 12_345_000,
    mode: "people",
  },
);

/** Schema of `CostToReachInput`. */
export const costToReachInputSchema: z.ZodType<CostToReachInput> = described(
  reach.costToReachInputSchema,
  "CostToReachInput",
  "A target of coverage whose cost is asked for.",
  {
    from: "2027-01",
    to: "2027-12",
    definition: "employed-bps",
    target: 0.2,
    covered: 89_266,
    workers: 555_154,
    person: {
      name: "Nelayan",
      segment: "non-wage-earner",
      income: 1_000_000,
      programmes: ["jkk", "jkm"],
      fundedBy: "apbd",
    },
  },
);

/** Schema of `PlanRangeInput`. */
export const planRangeInputSchema: z.ZodType<PlanRangeInput> = described(
  range.planRangeInputSchema,
  "PlanRangeInput",
  "A plan in which head counts are known as a sum over several groups.",
  {
    from: "2026-01",
    to: "2026-12",
    groups: [],
    sums: [
      {
        name: "Petani dan nelayan",
        headcount: 100,
        among: [
          {
            name: "Petani",
            segment: "non-wage-earner",
            income: 1_000_000,
            programmes: ["jkk", "jkm"],
            fundedBy: "apbd",
          },
          {
            name: "Nelayan",
            segment: "non-wage-earner",
            income: 1_000_000,
            programmes: ["jkk", "jkm", "jht"],
            fundedBy: "apbd",
          },
        ],
      },
    ],
  },
);

/** Schema of `TargetPathInput`. */
export const targetPathInputSchema: z.ZodType<TargetPathInput> = described(
  path.targetPathInputSchema,
  "TargetPathInput",
  "Targets of coverage of several years whose cost is asked for.",
  {
    definition: "eligible-bpjs",
    covered: 400,
    workers: 1_000,
    years: [
      { year: 2027, target: 0.5 },
      { year: 2028, target: 0.6 },
    ],
    person: {
      name: "Nelayan",
      segment: "non-wage-earner",
      income: 1_000_000,
      programmes: ["jkk", "jkm"],
      fundedBy: "apbd",
    },
  },
);

/** Schema of `VillageQuotaInput`. */
export const villageQuotaInputSchema: z.ZodType<VillageQuotaInput> = described(
  quota.villageQuotaInputSchema,
  "VillageQuotaInput",
  "Villages, each of which is to protect a number of people.",
  {
    villages: [{ name: "Sutera", protected: 40 }, { name: "Kamboja" }],
    perVillage: 100,
    cost: { unitPerMonth: 20_000, months: 12 },
  },
);

/** Schema of `ExpectedBenefitsInput`. */
export const expectedBenefitsInputSchema: z.ZodType<ExpectedBenefitsInput> = described(
  expected.expectedBenefitsInputSchema,
  "ExpectedBenefitsInput",
  "A plan and the mortality of its people.",
  {
    from: "2025-01",
    to: "2025-12",
    groups: [
      {
        name: "Nelayan",
        segment: "non-wage-earner",
        income: 1_000_000,
        programmes: ["jkk", "jkm"],
        fundedBy: "apbd",
        headcount: 10_000,
      },
    ],
    deathRatePerThousand: 4,
    accidentDeathRatePerThousand: "0.15",
    membershipStart: "2024-01-01",
  },
);

/** Schema of `EvaluateProgrammeInput`. */
export const evaluateProgrammeInputSchema: z.ZodType<EvaluateProgrammeInput> = described(
  evaluation.evaluateProgrammeInputSchema,
  "EvaluateProgrammeInput",
  "A plan, and what was realised of it.",
  {
    plan: protectionPlanExample,
    realised: [{ group: "group-1", headcount: 8, personMonths: 8, amount: 120_000 }],
  },
);
