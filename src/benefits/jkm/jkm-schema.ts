import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import { countField, dateField, positiveCountField } from "../../core/fields.js";
import { benefitExpected, benefitSegmentField } from "../benefit-schema.js";
import { familyField } from "../heirs/heirs-schema.js";
import { checkChildren, childrenField } from "../scholarship/scholarship-schema.js";
import type { JkmBenefitInput } from "./jkm-inputs.js";

const expected = expectations({
  heirs: {
    id: "heirs tidak boleh false bila ada anak: anak adalah ahli waris",
    en: "heirs must not be false where there are children: children are heirs",
  },
  family: {
    id: "isi heirs atau family, tidak keduanya; family memuat juga anak yang disebut dalam children",
    en: "give heirs or family, not both; family lists the children of `children` too",
  },
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
    cause: z.enum(["work-accident", "other"]).exactOptional(),
    active: z.boolean().exactOptional(),
    enrolled: z.boolean().exactOptional(),
    membershipStart: dateField.exactOptional(),
    memberships: positiveCountField.exactOptional(),
    contributionMonths: countField.exactOptional(),
    consecutiveContributionMonths: countField.exactOptional(),
    arrearsMonths: countField.exactOptional(),
    arrearsSettledBy: z.enum(["heirs", "other"]).exactOptional(),
    children: childrenField.exactOptional(),
    heirs: z.boolean().exactOptional(),
    family: familyField.exactOptional(),
    decidedOn: dateField.exactOptional(),
  })
  .refine(({ heirs, children: listed }) => heirs !== false || !listed?.length, {
    path: ["heirs"],
    error: expected.heirs.en,
  })
  .refine(isWholeFamily, { path: ["family"], error: expected.family.en })
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

function isWholeFamily({ heirs, family, children = [] }: JkmBenefitInput): boolean {
  if (family === undefined) return true;
  const listed = family.some(({ relation, alive }) => relation === "child" && alive !== false);
  return heirs === undefined && (children.length === 0 || listed);
}
