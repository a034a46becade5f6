import * as z from "zod";
import { fundingSourceField, maybe } from "../../core/fields.js";
import type {
  GroupComparison,
  PlanComparison,
  PlanDifference,
} from "../../planning/compare-plans.js";
import type { CostToReach } from "../../planning/cost-to-reach.js";
import type {
  Evaluation,
  Finding,
  FindingId,
  GroupEvaluation,
  PlannedAndRealised,
  ProgrammeFigures,
  ProgrammePercents,
} from "../../planning/evaluation.js";
import type {
  BenefitsOfReported,
  ClaimFigures,
  EvaluatedBenefits,
  EvaluatedScholarships,
  GroupBenefits,
  MonthBenefits,
} from "../../planning/evaluation-benefits.js";
import type { ExpectedBenefits, ExpectedEvents } from "../../planning/expected-benefits.js";
import type { LikelyRange } from "../../planning/poisson-range.js";
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
  idOf,
  programme,
  ratio,
  recorded,
  resultDate,
  resultMonth,
  ruled,
  rupiah,
  rupiahDifference,
  text,
} from "../parts.js";
import {
  costToReachExample,
  evaluationExample,
  expectedBenefitsExample,
  planComparisonExample,
  protectionPlanExample,
  targetPathExample,
} from "../result-examples.js";
import { objectOf, oneOf, type Shape } from "../shape.js";
import { byProgramme, reliefUse } from "./contributions.js";
import { coverageGrowthSchema, coverageReportSchema } from "./coverage.js";

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

const likelyRange = objectOf<LikelyRange>({
  low: count,
  high: count,
  method: oneOf<LikelyRange["method"]>({ poisson: true, normal: true }),
});

const expectedEvents = objectOf<ExpectedEvents>({
  event: oneOf<ExpectedEvents["event"]>({ death: true, "work-accident-death": true }),
  programme: oneOf<ExpectedEvents["programme"]>({ jkm: true, jkk: true }),
  number: decimalText,
  range: likelyRange,
  amount: rupiah,
  perEvent: maybe(rupiah),
});

/** Schema of `ExpectedBenefits`. */
export const expectedBenefitsSchema: z.ZodType<ExpectedBenefits> = described(
  objectOf<ExpectedBenefits>({
    kind: z.literal("expected-benefits"),
    from: resultMonth,
    to: resultMonth,
    personMonths: count,
    contributions: rupiah,
    events: z.array(expectedEvents),
    families: z.strictObject({ number: decimalText, range: likelyRange }),
    total: rupiah,
    totalRange: z.strictObject({ low: rupiah, high: rupiah }),
    percentOfContributions: maybe(decimalText),
    costPerPersonYear: maybe(rupiah),
    costPerFamily: maybe(rupiah),
    ...ruled,
  }),
  "ExpectedBenefits",
  "What benefits a plan is to be expected to bring. Money in rupiah.",
  expectedBenefitsExample,
);

const figureFields: Shape<ProgrammeFigures> = {
  persons: count,
  personMonths: count,
  amount: rupiah,
};
const programmeFigures = objectOf<ProgrammeFigures>(figureFields);

const programmePercents = objectOf<ProgrammePercents>({
  persons: maybe(decimalText),
  personMonths: maybe(decimalText),
  amount: maybe(decimalText),
});

const againstPlan: Shape<PlannedAndRealised> = {
  planned: programmeFigures,
  realised: programmeFigures,
  percent: programmePercents,
};

const groupEvaluation = objectOf<GroupEvaluation>({ group: z.string(), ...againstPlan });

const finding = objectOf<Finding>({
  id: idOf<FindingId>(),
  text,
  groups: maybe(z.array(z.string())),
});

const claimFigures: Shape<ClaimFigures> = {
  cases: count,
  amount: rupiah,
  families: maybe(count),
};

const againstContributions = {
  percentOfContributions: maybe(decimalText),
  costPerFamily: maybe(rupiah),
};

const monthBenefits = objectOf<MonthBenefits>({
  month: maybe(resultMonth),
  group: maybe(z.string()),
  ...claimFigures,
});

const evaluatedBenefits = objectOf<EvaluatedBenefits>({
  ...claimFigures,
  byProgramme: z.partialRecord(programme, rupiah),
  contributions: rupiah,
  ofReported: maybe(
    objectOf<BenefitsOfReported>({
      ...claimFigures,
      contributions: rupiah,
      ...againstContributions,
    }),
  ),
  notCompared: z.array(z.string()),
  byGroup: z.array(
    objectOf<GroupBenefits>({
      group: maybe(z.string()),
      ...claimFigures,
      contributions: maybe(rupiah),
      ...againstContributions,
    }),
  ),
  byMonth: z.array(monthBenefits),
  byGroupAndMonth: z.array(monthBenefits),
});

const evaluatedScholarships = objectOf<EvaluatedScholarships>({
  month: resultMonth,
  children: count,
  byGroup: z.array(z.strictObject({ group: maybe(z.string()), children: count })),
  byMonth: z.array(z.strictObject({ month: resultMonth, children: count })),
  notReported: z.array(z.string()),
});

/** Schema of `Evaluation`. */
export const evaluationSchema: z.ZodType<Evaluation> = described(
  objectOf<Evaluation>({
    kind: z.literal("evaluation"),
    from: resultMonth,
    to: resultMonth,
    planned: programmeFigures,
    overall: objectOf<PlannedAndRealised>(againstPlan),
    groups: z.array(groupEvaluation),
    notReported: z.array(z.string()),
    notPlanned: z.array(z.strictObject({ group: z.string(), ...figureFields })),
    coverage: maybe(
      z.strictObject({
        after: coverageReportSchema,
        before: maybe(coverageReportSchema),
        growth: maybe(coverageGrowthSchema),
        target: maybe(ratio),
        neededForTarget: maybe(count),
      }),
    ),
    benefits: maybe(evaluatedBenefits),
    scholarships: maybe(evaluatedScholarships),
    findings: z.array(finding),
    ...recorded,
  }),
  "Evaluation",
  "What a programme of protection planned, realised and brought.",
  evaluationExample,
);
