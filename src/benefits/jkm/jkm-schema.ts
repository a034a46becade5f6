import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import { countField, dateField } from "../../core/fields.js";
import { benefitExpected, benefitSegmentField } from "../benefit-schema.js";
import { checkChildren, childrenField } from "../scholarship/scholarship-schema.js";
import type { JkmBenefitInput } from "./jkm-inputs.js";

const expected = expectations({
  heirs: {
    id: "heirs tidak boleh false bila ada anak: anak adalah ahli waris",
    en: "heirs must not be false where there are children: children are heirs",
  },
});

/** Schema of what `computeJkmBenefit` takes. */
export const jkmBenefitInputSchema: z.ZodType<JkmBenefitInput> = z
  .strictObject({
    date: dateField,
    segment: benefitSegmentField,
    membershipStart: dateField.exactOptional(),
    contributionMonths: countField.exactOptional(),
    consecutiveContributionMonths: countField.exactOptional(),
    arrearsMonths: countField.exactOptional(),
    children: childrenField.exactOptional(),
    heirs: z.boolean().exactOptional(),
  })
  .refine(({ heirs, children: listed }) => heirs !== false || !listed?.length, {
    path: ["heirs"],
    error: expected.heirs.en,
  })
  .refine(({ date, membershipStart }) => membershipStart === undefined || membershipStart <= date, {
    path: ["membershipStart"],
    error: benefitExpected.membershipStart.en,
  })
  .check((context) => {
    checkChildren(context, context.value.date);
  });
