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
import {
  periodFields,
  planPersonSchema,
  withFundedMonths,
  withPeriod,
} from "./protection-plan-schema.js";
import type { Village, VillageCostInput, VillageQuotaInput } from "./village-quota-result.js";
import type { Text } from "../core/text.js";

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
      }),
    )
    .refine(hasUniqueCodes, { error: messageOf(expected.villageCodes) }),
  perVillage: positiveCountField,
  cost: maybe(costField),
});
