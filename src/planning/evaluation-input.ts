import * as z from "zod";
import { monthsFromTo } from "../core/calendar.js";
import { toRupiah } from "../core/exact.js";
import { addFaults, type Fault, faultIf } from "../core/faults.js";
import { expected, messageOf } from "../core/expectations.js";
import { countField, maybe, monthField, rupiahField, textField } from "../core/fields.js";
import type { Text } from "../core/text.js";
import {
  type CalendarMonth,
  type Programme,
  programmes,
  type RupiahInput,
} from "../core/vocabulary.js";
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

/** Benefits paid under one programme, as far as it is known to whom and when. */
export interface BenefitsPaid {
  readonly programme: Programme;
  /** Name of the group of those insured, as in the plan or in the realised rows. */
  readonly group?: string | undefined;
  /** Month of payment, in the period of the plan. */
  readonly month?: CalendarMonth | undefined;
  /** Cases paid. */
  readonly cases: number;
  /** Families helped: at most the cases. A family of several rows is counted in one of them. */
  readonly families?: number | undefined;
  readonly amount: RupiahInput;
}

/** Children whose scholarship runs in a month. */
export interface ScholarshipsRunning {
  readonly group?: string | undefined;
  readonly month: CalendarMonth;
  readonly children: number;
}

/** Input of `evaluateProgramme`. */
export interface EvaluateProgrammeInput {
  /** A result of `planProtection`. */
  readonly plan: ProtectionPlan;
  /** One row for each group that has reported. */
  readonly realised: readonly RealisedGroup[];
  readonly benefitsPaid?: readonly BenefitsPaid[] | undefined;
  /** One row for each group and month; the last month is what runs now. */
  readonly scholarshipsRunning?: readonly ScholarshipsRunning[] | undefined;
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
  families: { key: "expected.evaluation.families" },
  group: { key: "expected.evaluation.group" },
  month: { key: "expected.evaluation.month" },
  running: { key: "expected.evaluation.running" },
} satisfies Record<string, Text>;

const figure = { covered: maybe(countField), workers: maybe(countField) };

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
            group: maybe(textField),
            month: maybe(monthField),
            cases: countField,
            families: maybe(countField),
            amount: rupiahField,
          })
          .refine(({ cases, amount }) => cases > 0 || toRupiah(amount) === 0, {
            path: ["cases"],
            error: messageOf(evaluationExpected.cases),
          })
          .refine(({ cases, families }) => families === undefined || families <= cases, {
            path: ["families"],
            error: messageOf(evaluationExpected.families),
          }),
      ),
    ),
    scholarshipsRunning: maybe(
      z
        .array(z.strictObject({ group: maybe(textField), month: monthField, children: countField }))
        .refine(hasEachGroupAndMonthOnce, { error: messageOf(evaluationExpected.running) }),
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
  .check((context) => {
    const { value, issues } = context;
    if (!isPeriodOfPlan(value.plan)) {
      const message = messageOf(planExpected.period);
      issues.push({ code: "custom", path: ["plan", "to"], message, input: value });
      return;
    }
    addFaults(context, placeFaults(value));
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

/** Rows of benefits and scholarships whose group or month is not one of the evaluation. */
function placeFaults(facts: EvaluateProgrammeInput): Fault[] {
  const { plan, realised, benefitsPaid, scholarshipsRunning } = facts;
  const groups = new Set([
    ...plan.byGroup.map(({ name }) => name),
    ...realised.map(({ group }) => group),
  ]);
  const faultsOf = (
    list: string,
    { group, month }: Pick<BenefitsPaid, "group" | "month">,
    index: number,
  ): Fault[] => [
    ...faultIf(
      group !== undefined && !groups.has(group),
      [list, index, "group"],
      evaluationExpected.group,
    ),
    ...faultIf(
      month !== undefined && (month < plan.from || month > plan.to),
      [list, index, "month"],
      evaluationExpected.month,
    ),
  ];
  return [
    ...(benefitsPaid?.flatMap((row, index) => faultsOf("benefitsPaid", row, index)) ?? []),
    ...(scholarshipsRunning?.flatMap((row, index) => faultsOf("scholarshipsRunning", row, index)) ??
      []),
  ];
}

function hasEachGroupAndMonthOnce(rows: readonly ScholarshipsRunning[]): boolean {
  const names = rows.map(({ group, month }) => JSON.stringify([group, month]));
  return new Set(names).size === rows.length;
}

function hasEachGroupOnce(rows: readonly RealisedGroup[]): boolean {
  return new Set(rows.map(({ group }) => group)).size === rows.length;
}
