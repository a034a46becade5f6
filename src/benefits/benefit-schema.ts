import * as z from "zod";
import { wageSchema } from "../contributions/contribution-schema.js";
import { expected } from "../core/expectations.js";
import { countField, dateField, positiveCountField, rupiahField } from "../core/fields.js";
import type { JkkBenefitInput, JkmBenefitInput } from "./benefit-inputs.js";
import type { ScholarshipChild, ScholarshipInput } from "./scholarship-plan.js";

/** Highest class of each level, four-year vocational schools and late students included. */
const lastGrade = { "not-yet": 0, tk: 2, sd: 6, smp: 3, sma: 4, higher: 14 } as const;

/** Schema of a child. */
export const scholarshipChildSchema: z.ZodType<ScholarshipChild> = z
  .strictObject({
    birthDate: dateField.exactOptional(),
    level: z.enum(["not-yet", "tk", "sd", "smp", "sma", "higher"]),
    grade: positiveCountField.exactOptional(),
    married: z.boolean().exactOptional(),
    working: z
      .union([
        z.boolean(),
        z.enum(["up-to-6-months-as-wage-earner", "as-non-wage-earner", "apprenticeship"]),
      ])
      .exactOptional(),
    startsSchool: positiveCountField.exactOptional(),
  })
  .refine(({ level, grade }) => grade === undefined || grade <= lastGrade[level], {
    path: ["grade"],
    error: expected.grade.en,
  });

const children = z.array(scholarshipChildSchema);
const segment = z.enum(["wage-earner", "non-wage-earner", "construction"]);

/** Schema of what `projectScholarship` takes. */
export const scholarshipInputSchema: z.ZodType<ScholarshipInput> = z.strictObject({
  eventDate: dateField,
  cause: z.enum(["work-accident-death", "work-accident-total-disability", "death"]),
  contributionMonths: countField.exactOptional(),
  consecutiveContributionMonths: countField.exactOptional(),
  children,
});

/** Schema of what `computeJkmBenefit` takes. */
export const jkmBenefitInputSchema: z.ZodType<JkmBenefitInput> = z
  .strictObject({
    date: dateField,
    segment,
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
