import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import { countField, dateField, maybe, positiveCountField } from "../../core/fields.js";
import { benefitExpected, benefitSegmentField } from "../benefit-schema.js";
import {
  familyExpected,
  familyField,
  hasHeirsForChildren,
  isWholeFamily,
} from "../heirs/heirs-schema.js";
import { checkChildren, childrenField } from "../scholarship/scholarship-schema.js";
import type { JkmBenefitInput } from "./jkm-inputs.js";

const expected = expectations({
  enrolled: {
    id: "enrolled hanya bagi pekerja yang memiliki pemberi kerja; BPU yang tidak terdaftar bukan peserta (active: false)",
    en: "enrolled is only of workers with an employer; a non-wage earner who is not enrolled is no participant (active: false)",
  },
  arrearsSettledBy: {
    id: "arrearsSettledBy hanya bagi BPU dengan arrearsMonths sekurang-kurangnya 1",
    en: "arrearsSettledBy is only of non-wage earners with arrearsMonths of at least 1",
  },
  decidedOn: {
    id: "decidedOn tidak boleh sebelum date",
    en: "decidedOn must not be before date",
  },
});

/** Schema of what `computeJkmBenefit` takes. */
export const jkmBenefitInputSchema: z.ZodType<JkmBenefitInput> = z
  .strictObject({
    date: dateField,
    segment: benefitSegmentField,
    cause: maybe(z.enum(["work-accident", "other"])),
    active: maybe(z.boolean()),
    enrolled: maybe(z.boolean()),
    membershipStart: maybe(dateField),
    memberships: maybe(positiveCountField),
    contributionMonths: maybe(countField),
    consecutiveContributionMonths: maybe(countField),
    arrearsMonths: maybe(countField),
    arrearsSettledBy: maybe(z.enum(["heirs", "other"])),
    children: maybe(childrenField),
    heirs: maybe(z.boolean()),
    family: maybe(familyField),
    decidedOn: maybe(dateField),
  })
  .refine(hasHeirsForChildren, { path: ["heirs"], error: familyExpected.heirs.en })
  .refine(isWholeFamily, { path: ["family"], error: familyExpected.family.en })
  .refine(({ enrolled, segment }) => enrolled === undefined || segment !== "non-wage-earner", {
    path: ["enrolled"],
    error: expected.enrolled.en,
  })
  .refine(
    ({ arrearsSettledBy, arrearsMonths = 0, segment }) =>
      arrearsSettledBy === undefined || (segment === "non-wage-earner" && arrearsMonths > 0),
    { path: ["arrearsSettledBy"], error: expected.arrearsSettledBy.en },
  )
  .refine(({ date, decidedOn }) => decidedOn === undefined || decidedOn >= date, {
    path: ["decidedOn"],
    error: expected.decidedOn.en,
  })
  .refine(({ date, membershipStart }) => membershipStart === undefined || membershipStart <= date, {
    path: ["membershipStart"],
    error: benefitExpected.membershipStart.en,
  })
  .check((context) => {
    checkChildren(context, context.value.date);
  });
