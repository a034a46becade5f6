import * as z from "zod";
import { messageOf } from "../core/expectations.js";
import { countField, maybe, textField } from "../core/fields.js";
import type { Text } from "../core/text.js";
import { ceilingsField, withCeilings } from "./ceilings-input.js";
import { headcountExpected } from "./headcount-input.js";
import { type PlanPerson, planPersonSchema } from "./plan-group-input.js";
import { inPeriod, planFields, type ProtectionPlanInput } from "./protection-plan-input.js";
import { monthsFromTo } from "../core/calendar.js";
import { planExpected } from "./plan-period.js";

/** People of several groups, of whom only the sum is known. */
export interface HeadcountSum {
  readonly name: string;
  /** People of all the groups together. */
  readonly headcount: number;
  /** Those of them covered by others and not paid for here. */
  readonly alreadyCovered?: number | undefined;
  /** The groups among which they are, at least two. */
  readonly among: readonly PlanPerson[];
}

/** Input of `planRange`. */
export interface PlanRangeInput extends ProtectionPlanInput {
  readonly sums: readonly HeadcountSum[];
}

const expected = {
  among: { key: "expected.plan-range.among" },
  names: { key: "expected.plan-range.names" },
  sums: { key: "expected.plan-range.sums" },
} satisfies Record<string, Text>;

const sumField: z.ZodType<HeadcountSum> = z
  .strictObject({
    name: textField,
    headcount: countField,
    alreadyCovered: maybe(countField),
    among: z
      .array(planPersonSchema)
      .min(2, { error: messageOf(expected.among) }) // not law: a sum is of several groups
      .refine(areNamedApart, { error: messageOf(expected.names) }),
  })
  .refine(({ headcount, alreadyCovered }) => (alreadyCovered ?? 0) <= headcount, {
    path: ["alreadyCovered"],
    error: messageOf(headcountExpected.covered),
  });

function areNamedApart(groups: readonly PlanPerson[]): boolean {
  return new Set(groups.map(({ name }) => name)).size === groups.length;
}

/** Schema of what `planRange` takes. */
export const planRangeInputSchema: z.ZodType<PlanRangeInput> = withCeilings(
  inPeriod<PlanRangeInput>(
    z.strictObject({
      ...planFields,
      ceilings: ceilingsField,
      sums: z.array(sumField).min(1, { error: messageOf(expected.sums) }),
    }),
  ).check(checkMonths),
  ({ groups, sums }) =>
    [...groups, ...sums.flatMap(({ among }) => among)].map(({ fundedBy }) => fundedBy),
);

function checkMonths(context: z.core.ParsePayload<PlanRangeInput>): void {
  const { from, to, sums } = context.value;
  const length = monthsFromTo(from, to).length;
  sums.forEach(({ among }, sum) => {
    among.forEach(({ months = 0 }, group) => {
      if (months <= length) return;
      context.issues.push({
        code: "custom",
        path: ["sums", sum, "among", group, "months"],
        message: messageOf(planExpected.fundedMonths),
        input: context.value,
      });
    });
  });
}
