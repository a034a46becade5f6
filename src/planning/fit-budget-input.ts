import * as z from "zod";
import { messageOf } from "../core/expectations.js";
import { fundingSourceField, maybe, rupiahField, textField } from "../core/fields.js";
import type { Text } from "../core/text.js";
import type { FundingSource, RupiahInput } from "../core/vocabulary.js";
import { inPeriod, planFields, type PlannedGroups } from "./protection-plan-input.js";

/**
 * The cut of a budget that is too small: people (each has all funded months),
 * months (all people, from the start of the period), or people and then months
 * (what is left buys further people fewer months). These serve the groups by priority.
 * Two serve all groups together: the same part of the people of each, for all their months
 * (no group is more than one person ahead), and everybody, for equally many first months:
 * who comes later in the period gets as many from then on.
 */
export type BudgetMode = "people" | "months" | "people-then-months" | "proportional" | "everybody";

/** Input of `fitBudget`: the plan that is wanted, and the money there is. */
export interface FitBudgetInput extends PlannedGroups {
  readonly budget: RupiahInput;
  /** Names of all groups, the first before the others; the order of the plan when absent. */
  readonly priority?: readonly string[] | undefined;
  /** `"people"` when absent. */
  readonly mode?: BudgetMode | undefined;
  /** Funding sources that the budget pays for; the whole bill when absent. */
  readonly sources?: readonly FundingSource[] | undefined;
  /** Cuts of the budget in percent, e.g. `[15, 30]`: each is fitted as well. */
  readonly cuts?: readonly number[] | undefined;
}

const expected = {
  names: { key: "expected.fit-budget.names" },
  priority: { key: "expected.fit-budget.priority" },
  sources: { key: "expected.fit-budget.sources" },
  cuts: { key: "expected.fit-budget.cuts" },
} satisfies Record<string, Text>;

/** Schema of what `fitBudget` takes. */
export const fitBudgetInputSchema: z.ZodType<FitBudgetInput> = inPeriod<FitBudgetInput>(
  z.strictObject({
    ...planFields,
    budget: rupiahField,
    priority: maybe(z.array(textField)),
    mode: maybe(z.enum(["people", "months", "people-then-months", "proportional", "everybody"])),
    sources: maybe(z.array(fundingSourceField).min(1, { error: messageOf(expected.sources) })),
    cuts: maybe(
      z
        .array(
          z
            .int({ error: messageOf(expected.cuts) })
            .min(1, { error: messageOf(expected.cuts) })
            .max(100, { error: messageOf(expected.cuts) }), // not law: a cut in percent
        )
        .refine(isUnique, { error: messageOf(expected.cuts) }),
    ),
  }),
)
  .refine(({ groups }) => isUnique(groups.map(({ name }) => name)), {
    path: ["groups"],
    error: messageOf(expected.names),
  })
  .refine(
    ({ groups, priority }) =>
      priority === undefined ||
      (isUnique(priority) &&
        priority.length === groups.length &&
        groups.every(({ name }) => priority.includes(name))),
    { path: ["priority"], error: messageOf(expected.priority) },
  );

function isUnique(list: readonly (string | number)[]): boolean {
  return new Set(list).size === list.length;
}
