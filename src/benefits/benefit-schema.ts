import * as z from "zod";
import { wageSchema } from "../contributions/contribution-schema.js";
import { expected } from "../core/expectations.js";
import { countField, dateField, positiveCountField, rupiahField } from "../core/fields.js";
import type { JkkBenefitInput, JkmBenefitInput } from "./benefit-inputs.js";
import type { PermittedWork } from "../law/provisions/scholarship.js";
import type { BenefitSegment } from "./benefit.js";
import type { ScholarshipCause, ScholarshipChild, ScholarshipInput } from "./scholarship-plan.js";

/** Highest class of each level, four-year vocational schools and late students included. */
const lastGrade = { "not-yet": 0, tk: 2, sd: 6, smp: 3, sma: 4, higher: 14 } as const;

/** Level of schooling of a child. */
export const levelField: z.ZodType<ScholarshipChild["level"]> = z.enum([
  "not-yet",
  "tk",
  "sd",
  "smp",
  "sma",
  "higher",
]);

/** Whether a child works, or in which permitted way. */
export const workingField: z.ZodType<boolean | PermittedWork> = z.union([
  z.boolean(),
  z.enum(["up-to-6-months-as-wage-earner", "as-non-wage-earner", "apprenticeship"]),
]);

/** What opens a scholarship. */
export const causeField: z.ZodType<ScholarshipCause> = z.enum([
  "work-accident-death",
  "work-accident-total-disability",
  "death",
]);

/** Segments whose benefits are computed. */
export const benefitSegmentField: z.ZodType<BenefitSegment> = z.enum([
  "wage-earner",
  "non-wage-earner",
  "construction",
]);

/** Schema of a child. */
export const scholarshipChildSchema: z.ZodType<ScholarshipChild> = z
  .strictObject({
    birthDate: dateField.exactOptional(),
    level: levelField,
    grade: positiveCountField.exactOptional(),
    married: z.boolean().exactOptional(),
    working: workingField.exactOptional(),
    startsSchool: positiveCountField.exactOptional(),
  })
  .refine(({ level, grade }) => grade === undefined || grade <= lastGrade[level], {
    path: ["grade"],
    error: expected.grade.en,
  });

const children = z.array(scholarshipChildSchema);

/** Schema of what `projectScholarship` takes. */
export const scholarshipInputSchema: z.ZodType<ScholarshipInput> = z.strictObject({
  eventDate: dateField,
  cause: causeField,
  contributionMonths: countField.exactOptional(),
  consecutiveContributionMonths: countField.exactOptional(),
  children,
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
    children: children.exactOptional(),
    heirs: z.boolean().exactOptional(),
  })
  .refine(({ heirs, children: listed }) => heirs !== false || !listed?.length, {
    path: ["heirs"],
    error: expected.heirs.en,
  })
  .refine(({ date, membershipStart }) => membershipStart === undefined || membershipStart <= date, {
    path: ["membershipStart"],
    error: expected.membershipStart.en,
  });

const jkkEvent = {
  date: dateField,
  death: z.boolean().exactOptional(),
  totalDisability: z.boolean().exactOptional(),
  arrearsMonths: countField.exactOptional(),
  children: children.exactOptional(),
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
    { error: expected.segment.en },
  )
  .refine(({ death, totalDisability }) => (death === true) !== (totalDisability === true), {
    error: expected.oneEvent.en,
  });
