import * as z from "zod";
import { countField, fundingSourceField, monthField, textField } from "../core/fields.js";
import { expected, longestText, messageOf } from "../core/expectations.js";
import { isRupiahNumber } from "../core/exact.js";
import type { ProtectionPlan } from "./protection-plan.js";

const amount = z.number().refine(isRupiahNumber, { error: messageOf(expected.rupiah) });
const byFunding = z.partialRecord(fundingSourceField as z.ZodEnum, amount);

const wrong = { error: messageOf(expected.result) };

/** As an evaluation hands it on. */
const provisionUse = z.looseObject({
  key: z
    .string()
    .max(longestText, wrong)
    .regex(/^.+@\d{4}-\d{2}-\d{2}$/s, wrong), // not law: the pattern of a date
  evidence: z.enum(["text", "official", "secondary"], wrong),
  cites: z.array(z.looseObject({ regulation: textField, article: textField })),
});

const planShape = z.looseObject(
  {
    kind: z.literal("protection-plan"),
    from: monthField,
    to: monthField,
    total: amount,
    personMonths: countField,
    byGroup: z.array(
      z.looseObject({
        name: textField,
        persons: countField,
        months: countField,
        personMonths: countField,
        total: amount,
      }),
    ),
    byFunding,
    provisions: z.array(provisionUse),
    readings: z.array(z.looseObject({ id: textField, option: textField })),
    warnings: z.array(
      z.looseObject({ code: textField, severity: z.enum(["doubt", "assumption", "check"], wrong) }),
    ),
  },
  wrong,
);

/** A plan as `planProtection` gave it, as far as it is read. */
export const planResultField: z.ZodType<ProtectionPlan> =
  planShape as unknown as z.ZodType<ProtectionPlan>;

/** Schema of what `comparePlans` takes. */
export const comparedPlansSchema: z.ZodType<{ a: ProtectionPlan; b: ProtectionPlan }> =
  z.strictObject({ a: planResultField, b: planResultField });
