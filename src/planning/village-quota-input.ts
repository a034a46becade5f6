import * as z from "zod";
import { messageOf } from "../core/expectations.js";
import {
  countField,
  maybe,
  positiveCountField,
  positiveRupiahField,
  rupiahField,
  textField,
} from "../core/fields.js";
import type { Text } from "../core/text.js";
import type { CalendarMonth, RupiahInput } from "../core/vocabulary.js";
import { type PlanPerson, planPersonSchema } from "./plan-group-input.js";
import { periodFields, withFundedMonths, withPeriod } from "./plan-period.js";

/** One village and how many vulnerable workers it protects. */
export interface Village {
  /** Region code of the village. */
  readonly code?: string | undefined;
  readonly name: string;
  /** People protected; absent where the count is not known. */
  readonly protected?: number | undefined;
  /** Place among the villages that are next: 1 before 2, before those without. */
  readonly priority?: number | undefined;
  /** The budget of the village for its whole quota, in rupiah. */
  readonly budget?: RupiahInput | undefined;
  /** The whole budget of the village (APBDes), in rupiah. */
  readonly totalBudget?: RupiahInput | undefined;
}

/** Cost of one protected person: an amount and months, or a person over a period. */
export type VillageCostInput =
  | { readonly unitPerMonth: RupiahInput; readonly months: number }
  | { readonly from: CalendarMonth; readonly to: CalendarMonth; readonly person: PlanPerson };

/** Input of `villageQuota`. */
export interface VillageQuotaInput {
  readonly villages: readonly Village[];
  /** People that each village is to protect, e.g. 100. */
  readonly perVillage: number;
  readonly cost?: VillageCostInput | undefined;
}

const expected = {
  villageCodes: { key: "expected.village-quota.village-codes" },
  cost: { key: "expected.village-quota.cost" },
} satisfies Record<string, Text>;

type CostOfPerson = Extract<VillageCostInput, { readonly from: string }>;

const costField: z.ZodType<VillageCostInput> = z.union(
  [
    z.strictObject({ unitPerMonth: positiveRupiahField, months: positiveCountField }),
    withFundedMonths(
      withPeriod<CostOfPerson>(z.strictObject({ ...periodFields, person: planPersonSchema })),
    ),
  ],
  { error: messageOf(expected.cost) },
);

function hasUniqueCodes(villages: readonly Village[]): boolean {
  const codes = villages.flatMap(({ code }) => code ?? []);
  return new Set(codes).size === codes.length;
}

/** Schema of what `villageQuota` takes. */
export const villageQuotaInputSchema: z.ZodType<VillageQuotaInput> = z.strictObject({
  villages: z
    .array(
      z.strictObject({
        code: maybe(textField),
        name: textField,
        protected: maybe(countField),
        priority: maybe(countField),
        budget: maybe(rupiahField),
        totalBudget: maybe(positiveRupiahField),
      }),
    )
    .refine(hasUniqueCodes, { error: messageOf(expected.villageCodes) }),
  perVillage: positiveCountField,
  cost: maybe(costField),
});
