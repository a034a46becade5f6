import * as z from "zod";
import { expectations } from "../core/expectations.js";
import { countField, maybe, positiveCountField, rupiahField, textField } from "../core/fields.js";
import {
  periodFields,
  planPersonSchema,
  withFundedMonths,
  withPeriod,
} from "./protection-plan-schema.js";
import type { Village, VillageCostInput, VillageQuotaInput } from "./village-quota-result.js";

const expected = expectations({
  villageCodes: { id: "kode desa tanpa pengulangan", en: "village codes without repetition" },
  cost: {
    id: "{ unitPerMonth, months } atau { from, to, person }",
    en: "{ unitPerMonth, months } or { from, to, person }",
  },
});

type CostOfPerson = Extract<VillageCostInput, { readonly from: string }>;

const costField: z.ZodType<VillageCostInput> = z.union(
  [
    z.strictObject({ unitPerMonth: rupiahField, months: positiveCountField }),
    withFundedMonths(
      withPeriod<CostOfPerson>(z.strictObject({ ...periodFields, person: planPersonSchema })),
    ),
  ],
  { error: expected.cost.en },
);

function hasUniqueCodes(villages: readonly Village[]): boolean {
  const codes = villages.flatMap(({ code }) => code ?? []);
  return new Set(codes).size === codes.length;
}

/** Schema of what `villageQuota` takes. */
export const villageQuotaSchema: z.ZodType<VillageQuotaInput> = z.strictObject({
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
    .refine(hasUniqueCodes, { error: expected.villageCodes.en }),
  perVillage: positiveCountField,
  cost: maybe(costField),
});
