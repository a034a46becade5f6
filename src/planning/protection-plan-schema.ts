import * as z from "zod";
import { employerSchema, incomeSchema, wageSchema } from "../contributions/contribution-schema.js";
import { monthsFromTo } from "../core/calendar.js";
import { expectations } from "../core/expectations.js";
import {
  countField,
  fundingSourceField,
  monthField,
  positiveCountField,
  programmesField,
  riskGroupField,
  sectorField,
  textField,
} from "../core/fields.js";
import type { PlanGroup, ProtectionPlanInput } from "./protection-plan.js";

const planExpected = expectations({
  segment: {
    id: "segmen yang direncanakan menurut orang dan bulan: wage-earner atau non-wage-earner",
    en: "a segment that is planned by people and months: wage-earner or non-wage-earner",
  },
  period: {
    id: "bulan `to` tidak sebelum `from`, dan paling lama 600 bulan",
    en: "a month `to` not before `from`, and at most 600 months",
  },
  covered: {
    id: "alreadyCovered tidak boleh melebihi headcount",
    en: "alreadyCovered must not exceed headcount",
  },
  fundedMonths: {
    id: "months tidak boleh melebihi banyaknya bulan periode",
    en: "months must not exceed the months of the period",
  },
});

const shared = {
  name: textField,
  category: textField.exactOptional(),
  region: textField.exactOptional(),
  headcount: countField,
  alreadyCovered: countField.exactOptional(),
  programmes: programmesField,
  fundedBy: fundingSourceField,
  months: positiveCountField.exactOptional(),
};

/** Schema of a group of workers. */
export const planGroupSchema: z.ZodType<PlanGroup> = z
  .discriminatedUnion(
    "segment",
    [
      z.strictObject({
        ...shared,
        segment: z.literal("wage-earner"),
        wage: wageSchema,
        riskGroup: riskGroupField.exactOptional(),
        employer: employerSchema.exactOptional(),
        projectWorker: z.boolean().exactOptional(),
      }),
      z.strictObject({
        ...shared,
        segment: z.literal("non-wage-earner"),
        income: incomeSchema,
        sector: sectorField.exactOptional(),
        isEmployer: z.boolean().exactOptional(),
      }),
    ],
    { error: planExpected.segment.en },
  )
  .refine(({ headcount, alreadyCovered }) => (alreadyCovered ?? 0) <= Math.max(0, headcount), {
    path: ["alreadyCovered"],
    error: planExpected.covered.en,
  });

const longestPlan = 600;

/** Schema of what `planProtection` takes. */
export const protectionPlanSchema: z.ZodType<ProtectionPlanInput> = z
  .strictObject({ from: monthField, to: monthField, groups: z.array(planGroupSchema) })
  .refine(({ from, to }) => from <= to && monthsFromTo(from, to).length <= longestPlan, {
    path: ["to"],
    error: planExpected.period.en,
  })
  .check((context) => {
    const { from, to, groups } = context.value;
    const length = monthsFromTo(from, to).length;
    groups.forEach(({ months = 0 }, index) => {
      if (months <= length) return;
      context.issues.push({
        code: "custom",
        path: ["groups", index, "months"],
        message: planExpected.fundedMonths.en,
        input: months,
      });
    });
  });
