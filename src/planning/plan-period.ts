import type * as z from "zod";
import { monthsFromTo } from "../core/calendar.js";
import { messageOf } from "../core/expectations.js";
import { monthField } from "../core/fields.js";
import { type Text, textWith } from "../core/text.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import type { PlanPerson } from "./plan-group-input.js";

/** The period of a plan. */
export interface PlanPeriod {
  /** First month of the period. */
  readonly from: CalendarMonth;
  /** Last month of the period. */
  readonly to: CalendarMonth;
}

const longestPlan = 600; // not law: the most months of a plan: a bound of the input

/** Requirements on a period, and on months within it. */
export const planExpected = {
  period: textWith("expected.protection-plan.period", { longestPlan }),
  fundedMonths: { key: "expected.protection-plan.funded-months" },
} satisfies Record<string, Text>;

/** The fields of a plan's period. */
export const periodFields: {
  readonly from: z.ZodType<CalendarMonth>;
  readonly to: z.ZodType<CalendarMonth>;
} = { from: monthField, to: monthField };

/** Whether a period is in order and not too long for a plan. */
export function isPeriodOfPlan({ from, to }: PlanPeriod): boolean {
  return from <= to && monthsFromTo(from, to).length <= longestPlan;
}

/** A period in order and not too long. */
export function withPeriod<Input extends PlanPeriod>(schema: z.ZodType<Input>): z.ZodType<Input> {
  return schema.refine(isPeriodOfPlan, { path: ["to"], error: messageOf(planExpected.period) });
}

/** A person, paid for within the period. */
export function withFundedMonths<Input extends PlanPeriod & { readonly person: PlanPerson }>(
  schema: z.ZodType<Input>,
): z.ZodType<Input> {
  return schema.refine(
    ({ from, to, person }) => (person.months ?? 0) <= monthsFromTo(from, to).length,
    { path: ["person", "months"], error: messageOf(planExpected.fundedMonths) },
  );
}
