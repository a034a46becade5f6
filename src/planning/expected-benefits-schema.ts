import * as z from "zod";
import { scholarshipChildSchema } from "../benefits/scholarship/scholarship-schema.js";
import { messageOf } from "../core/expectations.js";
import { countField, dateField, maybe } from "../core/fields.js";
import type { ExpectedBenefitsInput } from "./expected-benefits-result.js";
import { inPeriod, planFields } from "./protection-plan-schema.js";
import type { Text } from "../core/text.js";

const expected = {
  rate: { key: "expected.expected-benefits.rate" },
  rates: { key: "expected.expected-benefits.rates" },
  averageChildren: { key: "expected.expected-benefits.average-children" },
  child: { key: "expected.expected-benefits.child" },
} satisfies Record<string, Text>;

function decimalField(message: string, most: number): z.ZodType<number | string> {
  const fits = (value: number | string): boolean =>
    /^\d+(\.\d{1,6})?$/.test(String(value)) && Number(value) <= most;
  return z.union(
    [z.number().refine(fits, { error: message }), z.string().refine(fits, { error: message })],
    { error: message },
  );
}

/** A rate is told of a thousand people. */
const everybody = 1_000;

const rateField = decimalField(messageOf(expected.rate), everybody);

/** Schema of what `expectedBenefits` takes. */
export const expectedBenefitsInputSchema: z.ZodType<ExpectedBenefitsInput> =
  inPeriod<ExpectedBenefitsInput>(
    z.strictObject({
      ...planFields,
      deathRatePerThousand: rateField,
      accidentDeathRatePerThousand: rateField,
      membershipStart: maybe(dateField),
      contributionMonths: maybe(countField),
      averageChildren: maybe(
        decimalField(messageOf(expected.averageChildren), Number.MAX_SAFE_INTEGER),
      ),
      child: maybe(scholarshipChildSchema),
    }),
  )
    .refine(
      ({ deathRatePerThousand: all, accidentDeathRatePerThousand: atWork }) =>
        Number(all) + Number(atWork) <= everybody,
      { path: ["accidentDeathRatePerThousand"], error: messageOf(expected.rates) },
    )
    .refine(
      ({ averageChildren, child }) => (averageChildren === undefined) === (child === undefined),
      {
        path: ["child"],
        error: messageOf(expected.child),
      },
    );
