import * as z from "zod";
import { scholarshipChildSchema } from "../benefits/scholarship/scholarship-schema.js";
import { expectations } from "../core/expectations.js";
import { countField, dateField, maybe } from "../core/fields.js";
import type { ExpectedBenefitsInput } from "./expected-benefits-result.js";
import { inPeriod, planFields } from "./protection-plan-schema.js";

const expected = expectations({
  rate: {
    id: "kejadian setahun di antara seribu orang: 0 sampai 1000, paling banyak enam desimal",
    en: "events a year of a thousand people: 0 to 1000 with at most six decimals",
  },
  averageChildren: {
    id: "rata-rata banyaknya anak, tidak negatif, paling banyak enam desimal",
    en: "an average number of children, not negative, with at most six decimals",
  },
  child: {
    id: "averageChildren dan child diisi bersama-sama",
    en: "averageChildren and child go together",
  },
});

function decimalField(message: string, most: number): z.ZodType<number | string> {
  const fits = (value: number | string): boolean =>
    /^\d+(\.\d{1,6})?$/.test(String(value)) && Number(value) <= most;
  return z.union(
    [z.number().refine(fits, { error: message }), z.string().refine(fits, { error: message })],
    { error: message },
  );
}

const rateField = decimalField(expected.rate.en, 1_000);

/** Schema of what `expectedBenefits` takes. */
export const expectedBenefitsSchema: z.ZodType<ExpectedBenefitsInput> =
  inPeriod<ExpectedBenefitsInput>(
    z.strictObject({
      ...planFields,
      deathRatePerThousand: rateField,
      accidentDeathRatePerThousand: rateField,
      membershipStart: maybe(dateField),
      contributionMonths: maybe(countField),
      averageChildren: maybe(decimalField(expected.averageChildren.en, Number.MAX_SAFE_INTEGER)),
      child: maybe(scholarshipChildSchema),
    }),
  ).refine(
    ({ averageChildren, child }) => (averageChildren === undefined) === (child === undefined),
    {
      path: ["child"],
      error: expected.child.en,
    },
  );
