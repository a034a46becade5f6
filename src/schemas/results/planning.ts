import * as z from "zod";
import { fundingSourceField, maybe } from "../../core/fields.js";
import type {
  GroupComparison,
  PlanComparison,
  PlanDifference,
} from "../../planning/compare-plans.js";
import type { CostToReach } from "../../planning/cost-to-reach.js";
import type { FundingShare, PlanFunding } from "../../planning/plan-funding-input.js";
import type {
  CeilingStanding,
  FundingShareCost,
  PayerCost,
  PlanDueDay,
  PlanGroupCost,
  PersonsByMonth,
  PlanMonth,
  PlanPart,
  PlanPhase,
  PlanQuarter,
  PlanRegion,
  PlanYear,
  ProtectionPlan,
} from "../../planning/protection-plan.js";
import { coverageDefinitionField } from "../../coverage/coverage-input.js";
import type { TargetPath, TargetYear } from "../../planning/target-path.js";
import type { PartOf } from "../../core/trace.js";
import { described } from "../described.js";
import {
  byFunding,
  categoryId,
  count,
  countDifference,
  decimalText,
  ratio,
  recorded,
  resultDate,
  resultMonth,
  ruled,
  rupiah,
  rupiahDifference,
} from "../parts.js";
import {
  costToReachExample,
  planComparisonExample,
  protectionPlanExample,
  targetPathExample,
} from "../result-examples.js";
import { objectOf, type Shape } from "../shape.js";
import { byProgramme, reliefUse } from "./contribution.js";
import { coverageReportSchema } from "./coverage.js";

const payerCost = objectOf<PayerCost>({
  fundedBy: fundingSourceField,
  payer: maybe(z.string()),
  fromWages: maybe(z.literal(true)),
  amount: rupiah,
});

const planMonth = objectOf<PlanMonth>({
  month: resultMonth,
  persons: count,
  total: rupiah,
  byFunding,
  byPayer: z.array(payerCost),
});

const fundingShare = objectOf<FundingShare>({
  fundedBy: fundingSourceField,
  payer: maybe(z.string()),
  percent: z.union([z.number(), decimalText]),
});

/** The funding of a group. */
export const planFunding: z.ZodType<PlanFunding> = z.union([
  fundingSourceField,
  z.array(fundingShare),
]);

const personsByMonth = objectOf<PersonsByMonth>({
  from: resultMonth,
  to: resultMonth,
  persons: count,
});

const fundingShareCost = objectOf<FundingShareCost>({
  fundedBy: fundingSourceField,
  payer: maybe(z.string()),
  percent: decimalText,
  amount: rupiah,
});

const planPhase = objectOf<PlanPhase>({
  from: resultMonth,
  to: resultMonth,
  perPerson: rupiah,
  fromWages: maybe(rupiah),
  byProgramme,
  reliefs: z.array(reliefUse),
});

const planGroupCost = objectOf<PlanGroupCost>({
  name: z.string(),
  category: maybe(categoryId),
  region: maybe(z.string()),
  account: maybe(z.string()),
  fundedBy: planFunding,
  persons: count,
  personsByMonth: maybe(z.array(personsByMonth)),
  months: count,
  personMonths: count,
  total: rupiah,
  byFunding,
  byPayer: z.array(payerCost),
  shares: maybe(z.array(fundingShareCost)),
  phases: z.array(planPhase),
});

const planMoney = { total: rupiah, byFunding };

const planPart: Shape<PlanPart> = { persons: count, personMonths: count, ...planMoney };

const planYear = objectOf<PlanYear>({ year: count, ...planPart });

const planRegion = objectOf<PlanRegion>({ region: z.string(), ...planPart });

const planDueDay = objectOf<PlanDueDay>({ date: resultDate, ...planMoney });

const planQuarter = objectOf<PlanQuarter>({ quarter: z.string(), ...planMoney });

const ceilingStanding = objectOf<CeilingStanding>({
  year: maybe(count),
  fundedBy: maybe(fundingSourceField),
  payer: maybe(z.string()),
  amount: rupiah,
  needed: rupiah,
  shortfall: rupiah,
  left: rupiah,
});

/** The fields of a plan, without what it rests on as a whole. */
export const protectionPlan: Shape<PartOf<ProtectionPlan>> = {
  kind: z.literal("protection-plan"),
  from: resultMonth,
  to: resultMonth,
  total: rupiah,
  personMonths: count,
  byMonth: z.array(planMonth),
  byYear: z.array(planYear),
  byDueDay: z.array(planDueDay),
  byQuarter: z.array(planQuarter),
  byGroup: z.array(planGroupCost),
  byRegion: maybe(z.array(planRegion)),
  byDistrict: maybe(z.array(planRegion)),
  byFunding,
  byPayer: z.array(payerCost),
  ceilings: maybe(z.array(ceilingStanding)),
  rules: ruled.rules,
};

/** Schema of `ProtectionPlan`. */
export const protectionPlanSchema: z.ZodType<ProtectionPlan> = described(
  objectOf<ProtectionPlan>({ ...protectionPlan, ...recorded }),
  "ProtectionPlan",
  "What protecting the groups costs.",
  protectionPlanExample,
);

/** Schema of `CostToReach`. */
export const costToReachSchema: z.ZodType<CostToReach> = described(
  objectOf<CostToReach>({
    kind: z.literal("cost-to-reach"),
    coverage: coverageReportSchema,
    needed: count,
    total: rupiah,
    perPerson: rupiah,
    plan: protectionPlanSchema,
    ...recorded,
  }),
  "CostToReach",
  "What closing the gap to a target costs over a period.",
  costToReachExample,
);

const targetYear = objectOf<TargetYear>({
  year: count,
  target: ratio,
  workers: count,
  covered: count,
  persons: count,
  added: countDifference,
  perPerson: rupiah,
  total: rupiah,
});

/** Schema of `TargetPath`. */
export const targetPathSchema: z.ZodType<TargetPath> = described(
  objectOf<TargetPath>({
    kind: z.literal("target-path"),
    definition: coverageDefinitionField,
    total: rupiah,
    years: z.array(targetYear),
    plan: protectionPlanSchema,
    ...recorded,
  }),
  "TargetPath",
  "What reaching a target over several years costs. Money in rupiah.",
  targetPathExample,
);

const differenceFields: Shape<PlanDifference> = {
  a: rupiah,
  b: rupiah,
  difference: rupiahDifference,
};
const planDifference = objectOf<PlanDifference>(differenceFields);

const groupComparison = objectOf<GroupComparison>({
  name: z.string(),
  persons: planDifference,
  personMonths: planDifference,
  totals: planDifference,
});

/** Schema of `PlanComparison`. */
export const planComparisonSchema: z.ZodType<PlanComparison> = described(
  objectOf<PlanComparison>({
    kind: z.literal("plan-comparison"),
    totals: planDifference,
    persons: planDifference,
    personMonths: planDifference,
    byGroup: z.array(groupComparison),
    byFunding: z.array(z.strictObject({ fundedBy: fundingSourceField, ...differenceFields })),
    ...recorded,
  }),
  "PlanComparison",
  "Two plans side by side. Money in rupiah.", // not law: two plans are compared
  planComparisonExample,
);
