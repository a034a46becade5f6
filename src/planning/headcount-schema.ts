import * as z from "zod";
import type { Text } from "../core/text.js";
import { messageOf } from "../core/expectations.js";
import { countField, maybe, monthField } from "../core/fields.js";
import type { HeadcountStep, PlanGroup } from "./protection-plan.js";

/** What a head count must be. */
export const headcountExpected: Readonly<Record<"covered" | "headcount" | "steps", Text>> = {
  covered: { key: "expected.headcount.covered" },
  headcount: { key: "expected.headcount.a-whole-number-not-negative-or" },
  steps: { key: "expected.headcount.steps" },
};

const stepField: z.ZodType<HeadcountStep> = z
  .strictObject({
    from: monthField,
    headcount: countField,
    alreadyCovered: maybe(countField),
  })
  .refine(({ headcount, alreadyCovered }) => (alreadyCovered ?? 0) <= headcount, {
    path: ["alreadyCovered"],
    error: messageOf(headcountExpected.covered),
  });

/** People in a group, or steps of it. */
export const headcountField: z.ZodType<PlanGroup["headcount"]> = z.union(
  [
    countField,
    z
      .array(stepField)
      .min(1, { error: messageOf(headcountExpected.steps) })
      .refine(areInOrder, { error: messageOf(headcountExpected.steps) }),
  ],
  { error: messageOf(headcountExpected.headcount) },
);

function areInOrder(steps: readonly HeadcountStep[]): boolean {
  return steps.every((step, index) => index === 0 || (steps[index - 1]?.from ?? "") < step.from);
}
