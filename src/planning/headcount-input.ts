import * as z from "zod";
import { messageOf } from "../core/expectations.js";
import { countField, maybe, monthField } from "../core/fields.js";
import type { Text } from "../core/text.js";
import type { CalendarMonth } from "../core/vocabulary.js";

/** People in a group from some month on, until the next step. */
export interface HeadcountStep {
  readonly from: CalendarMonth;
  readonly headcount: number;
  /** Those of them covered by others and not paid for here. */
  readonly alreadyCovered?: number | undefined;
}

/** People in a group; by steps where their number changes. */
export type Headcount = number | readonly HeadcountStep[];

/** Requirements on a head count. */
export const headcountExpected = {
  covered: { key: "expected.headcount.covered" },
  headcount: { key: "expected.headcount.headcount" },
  steps: { key: "expected.headcount.steps" },
} satisfies Record<string, Text>;

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
export const headcountField: z.ZodType<Headcount> = z.union(
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
  return steps.every((step, index) => (steps[index - 1]?.from ?? "") < step.from);
}
