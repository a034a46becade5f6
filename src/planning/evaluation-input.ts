import * as z from "zod";
import { monthsFromTo } from "../core/calendar.js";
import { toRupiah } from "../core/exact.js";
import { expected, messageOf } from "../core/expectations.js";
import { countField, maybe, rupiahField, textField } from "../core/fields.js";
import type { Text } from "../core/text.js";
import { type Programme, programmes, type RupiahInput } from "../core/vocabulary.js";
import { coverageDefinitionField, targetField } from "../coverage/coverage-input.js";
import type { CoverageReport } from "../coverage/coverage-report.js";
import { planResultField } from "./plan-result-schema.js";
import { isPeriodOfPlan, planExpected } from "./plan-period.js";
import type { ProtectionPlan } from "./protection-plan.js";

/** Realised figures of one group of the plan. */
export interface RealisedGroup {
  /** Name of the group as in the plan. */
  readonly group: string;
  readonly headcount: number;
  readonly personMonths: number;
  /** Contributions paid, in rupiah. */
  readonly amount: RupiahInput;
}

/** Benefits paid under one programme. */
export interface BenefitsPaid {
  readonly programme: Programme;
  /** Cases paid. */
  readonly cases: number;
  readonly amount: RupiahInput;
}

/** Input of `evaluateProgramme`. */
export interface EvaluateProgrammeInput {
  /** A result of `planProtection`. */
  readonly plan: ProtectionPlan;
  /** One row for each group that has reported. */
  readonly realised: readonly RealisedGroup[];
  readonly benefitsPaid?: readonly BenefitsPaid[] | undefined;
  readonly coverageBefore?: CoverageReport | undefined;
  readonly coverageAfter?: CoverageReport | undefined;
  /** Target of coverage as a ratio; goes with `coverageAfter`. */
  readonly target?: number | undefined;
  /** Groups whose realised person-months are below this ratio of the plan are named. */
  readonly attentionBelow?: number | undefined;
}

const evaluationExpected = {
  realised: { key: "expected.evaluation.realised" },
  months: { key: "expected.evaluation.months" },
  money: { key: "expected.evaluation.money" },
  cases: { key: "expected.evaluation.cases" },
  coverage: { key: "expected.evaluation.coverage" },
} satisfies Record<string, Text>;

const figure = { covered: countField, workers: countField };

const reportField = z.looseObject(
  {
    kind: z.literal("coverage-report"),
    definition: coverageDefinitionField,
    overall: z.looseObject(figure),
    groups: z.array(z.looseObject({ ...figure, group: textField })),
    warnings: z.array(z.looseObject({ code: textField })),
  },
  { error: messageOf(expected.result) },
) as unknown as z.ZodType<CoverageReport>;

/** Schema of what `evaluateProgramme` takes. */
export const evaluateProgrammeInputSchema: z.ZodType<EvaluateProgrammeInput> = z
  .strictObject({
    plan: planResultField,
    realised: z
      .array(
        z
          .strictObject({
            group: textField,
            headcount: countField,
            personMonths: countField,
            amount: rupiahField,
          })
          .refine(({ personMonths, amount }) => personMonths > 0 || toRupiah(amount) === 0, {
            path: ["amount"],
            error: messageOf(evaluationExpected.money),
          }),
      )
      .refine(hasEachGroupOnce, { error: messageOf(evaluationExpected.realised) }),
    benefitsPaid: maybe(
      z.array(
        z
          .strictObject({
            programme: z.enum(programmes as readonly [Programme]),
            cases: countField,
            amount: rupiahField,
          })
          .refine(({ cases, amount }) => cases > 0 || toRupiah(amount) === 0, {
            path: ["cases"],
            error: messageOf(evaluationExpected.cases),
          }),
      ),
    ),
    coverageBefore: maybe(reportField),
    coverageAfter: maybe(reportField),
    target: maybe(targetField),
    attentionBelow: maybe(targetField),
  })
  .refine(
    ({ coverageBefore, coverageAfter, target }) =>
      coverageAfter !== undefined || (coverageBefore === undefined && target === undefined),
    { path: ["coverageAfter"], error: messageOf(evaluationExpected.coverage) },
  )
  .check(({ value, issues }) => {
    if (!isPeriodOfPlan(value.plan)) {
      const message = messageOf(planExpected.period);
      issues.push({ code: "custom", path: ["plan", "to"], message, input: value });
      return;
    }
    const months = monthsFromTo(value.plan.from, value.plan.to).length;
    value.realised.forEach(({ headcount, personMonths }, index) => {
      if (personMonths <= headcount * months) return;
      const path = ["realised", index, "personMonths"];
      issues.push({
        code: "custom",
        path,
        message: messageOf(evaluationExpected.months),
        input: value,
      });
    });
  });

function hasEachGroupOnce(rows: readonly RealisedGroup[]): boolean {
  return new Set(rows.map(({ group }) => group)).size === rows.length;
}
