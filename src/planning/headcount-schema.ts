import * as z from "zod";
import type { Bilingual } from "../core/bilingual.js";
import { expectations } from "../core/expectations.js";
import { countField, maybe, monthField } from "../core/fields.js";
import type { HeadcountStep, PlanGroup } from "./protection-plan.js";

/** What a head count must be. */
export const headcountExpected: Readonly<Record<"covered" | "headcount" | "steps", Bilingual>> =
  expectations({
    covered: {
      id: "alreadyCovered tidak boleh melebihi headcount",
      en: "alreadyCovered must not exceed headcount",
    },
    headcount: {
      id: "bilangan bulat, tidak negatif, atau tahap-tahap [{ from: bulan, headcount }]",
      en: "a whole number, not negative, or steps [{ from: month, headcount }]",
    },
    steps: {
      id: "tahap-tahap menurut urutan bulan, tanpa bulan yang sama",
      en: "steps in the order of their months, no month twice",
    },
  });

const stepField: z.ZodType<HeadcountStep> = z
  .strictObject({
    from: monthField,
    headcount: countField,
    alreadyCovered: maybe(countField),
  })
  .refine(({ headcount, alreadyCovered }) => (alreadyCovered ?? 0) <= headcount, {
    path: ["alreadyCovered"],
    error: headcountExpected.covered.en,
  });

/** People in a group, or steps of it. */
export const headcountField: z.ZodType<PlanGroup["headcount"]> = z.union(
  [
    countField,
    z
      .array(stepField)
      .min(1, { error: headcountExpected.steps.en })
      .refine(areInOrder, { error: headcountExpected.steps.en }),
  ],
  { error: headcountExpected.headcount.en },
);

function areInOrder(steps: readonly HeadcountStep[]): boolean {
  return steps.every((step, index) => index === 0 || (steps[index - 1]?.from ?? "") < step.from);
}
