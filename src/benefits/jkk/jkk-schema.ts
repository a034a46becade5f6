import * as z from "zod";
import { wageSchema } from "../../contributions/contribution-schema.js";
import { expectations } from "../../core/expectations.js";
import { countField, dateField, rupiahField } from "../../core/fields.js";
import { benefitExpected } from "../benefit-schema.js";
import { checkChildren, childrenField } from "../scholarship/scholarship-schema.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

const expected = expectations({
  oneEvent: {
    id: "tepat satu dari death dan totalDisability harus true",
    en: "exactly one of death and totalDisability must be true",
  },
});

const jkkEvent = {
  date: dateField,
  death: z.boolean().exactOptional(),
  totalDisability: z.boolean().exactOptional(),
  arrearsMonths: countField.exactOptional(),
  children: childrenField.exactOptional(),
};

/** Schema of what `computeJkkBenefit` takes. */
export const jkkBenefitInputSchema: z.ZodType<JkkBenefitInput> = z
  .discriminatedUnion(
    "segment",
    [
      z.strictObject({
        ...jkkEvent,
        segment: z.enum(["wage-earner", "construction"]),
        wage: wageSchema,
      }),
      z.strictObject({ ...jkkEvent, segment: z.literal("non-wage-earner"), income: rupiahField }),
    ],
    { error: benefitExpected.segment.en },
  )
  .refine(({ death, totalDisability }) => (death === true) !== (totalDisability === true), {
    error: expected.oneEvent.en,
  })
  .check((context) => {
    checkChildren(context, context.value.date);
  });
