import * as z from "zod";
import { monthsFromTo } from "../core/calendar.js";
import { messageOf } from "../core/expectations.js";
import type { Text } from "../core/text.js";
import type { FieldArticles } from "../core/validate.js";
import { type BudgetCeiling, ceilingsField, withCeilings } from "./ceilings-input.js";
import { type PlanGroup, planGroupSchema } from "./plan-group-input.js";
import { planExpected, periodFields, type PlanPeriod, withPeriod } from "./plan-period.js";

/** Groups of workers whose contributions are paid over a period. */
export interface PlannedGroups extends PlanPeriod {
  readonly groups: readonly PlanGroup[];
}

/** Input of `planProtection`. */
export interface ProtectionPlanInput extends PlannedGroups {
  /** What budgets allow, by year and source of money; the plan is held against each. */
  readonly ceilings?: readonly BudgetCeiling[] | undefined;
}

/** The articles behind what a plan asks of each person. */
export const planArticles: FieldArticles = {
  wage: { regulation: "pp-44-2015", article: "Pasal 19" },
  income: { regulation: "pp-44-2015", article: "Pasal 20" },
  riskGroup: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
};

const expected = {
  stepsInPeriod: { key: "expected.protection-plan.steps-in-period" },
} satisfies Record<string, Text>;

/** The fields of a plan's period and groups. */
export const planFields: typeof periodFields & {
  readonly groups: z.ZodType<readonly PlanGroup[]>;
} = { ...periodFields, groups: z.array(planGroupSchema) };

/** A period in order, and groups that are paid for within it. */
export function inPeriod<Input extends PlannedGroups>(schema: z.ZodType<Input>): z.ZodType<Input> {
  return withPeriod(schema).check(checkGroups);
}

/** Schema of what `planProtection` takes. */
export const protectionPlanInputSchema: z.ZodType<ProtectionPlanInput> = withCeilings(
  inPeriod<ProtectionPlanInput>(z.strictObject({ ...planFields, ceilings: ceilingsField })),
);

function checkGroups(context: z.core.ParsePayload<PlannedGroups>): void {
  const { from, to, groups } = context.value;
  const length = monthsFromTo(from, to).length;
  const refuse = (path: (string | number)[], message: string): void => {
    context.issues.push({ code: "custom", path, message, input: context.value });
  };
  groups.forEach(({ months = 0, headcount }, index) => {
    if (months > length) {
      refuse(["groups", index, "months"], messageOf(planExpected.fundedMonths));
    }
    if (typeof headcount === "number") return;
    if (headcount.some((step) => step.from > to)) {
      refuse(["groups", index, "headcount"], messageOf(expected.stepsInPeriod));
    }
  });
}
