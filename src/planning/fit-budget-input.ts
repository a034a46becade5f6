import * as z from "zod";
import { messageOf } from "../core/expectations.js";
import { fundingSourceField, maybe, rupiahField, textField } from "../core/fields.js";
import type { Text } from "../core/text.js";
import type { FundingSource, RupiahInput } from "../core/vocabulary.js";
import { inPeriod, planFields, type ProtectionPlanInput } from "./protection-plan-input.js";

/**
 * The cut of a budget that is too small: people (each has all funded months),
 * months (all people, from the start of the period), or people and then months
 * (what is left buys further people fewer months).
 */
export type BudgetMode = "people" | "months" | "people-then-months";

/** Input of `fitBudget`: the plan that is wanted, and the money there is. */
export interface FitBudgetInput extends ProtectionPlanInput {
  readonly budget: RupiahInput;
  /** Names of all groups, the first before the others; the order of the plan when absent. */
  readonly priority?: readonly string[] | undefined;
  /** `"people"` when absent. */
  readonly mode?: BudgetMode | undefined;
  /** Funding sources that the budget pays for; the whole bill when absent. */
  readonly sources?: readonly FundingSource[] | undefined;
}

const expected = {
  names: { key: "expected.fit-budget.names" },
  priority: { key: "expected.fit-budget.priority" },
  sources: { key: "expected.fit-budget.sources" },
} satisfies Record<string, Text>;

/** Schema of what `fitBudget` takes. */
export const fitBudgetInputSchema: z.ZodType<FitBudgetInput> = inPeriod<FitBudgetInput>(
  z.strictObject({
    ...planFields,
    budget: rupiahField,
    priority: maybe(z.array(textField)),
    mode: maybe(z.enum(["people", "months", "people-then-months"])),
    sources: maybe(z.array(fundingSourceField).min(1, { error: messageOf(expected.sources) })),
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

function isUnique(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
