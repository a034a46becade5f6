import * as z from "zod";
import { maybe } from "../../core/fields.js";
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
import { described } from "../described.js";
import {
  count,
  decimalText,
  idOf,
  programme,
  ratio,
  recorded,
  resultMonth,
  rupiah,
  text,
} from "../parts.js";
import { evaluationExample } from "../result-examples.js";
import { objectOf, type Shape } from "../shape.js";
import { coverageGrowthSchema, coverageReportSchema } from "./coverage.js";

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
