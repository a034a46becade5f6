import * as z from "zod";
import { expected } from "../core/expectations.js";
import { countField, dateField, positiveCountField } from "../core/fields.js";
import type { EligibilityInput } from "./facts.js";

const membershipFacts = z.strictObject({
  date: dateField,
  inSeparateScheme: z.boolean().exactOptional(),
  working: z.boolean().exactOptional(),
  kind: z.enum(["employer", "own-account", "without-wage", "none"]).exactOptional(),
  foreigner: z.boolean().exactOptional(),
  monthsInIndonesia: countField.exactOptional(),
  birthDate: dateField.exactOptional(),
  jobs: positiveCountField.exactOptional(),
  formComplete: z.boolean().exactOptional(),
  firstContributionPaid: z.boolean().exactOptional(),
});

const jkmFacts = z.strictObject({
  date: dateField,
  segment: z.enum(["wage-earner", "non-wage-earner", "construction"]),
  cause: z.enum(["work-accident", "other"]).exactOptional(),
  active: z.boolean().exactOptional(),
  arrearsMonths: countField.exactOptional(),
  membershipStart: dateField.exactOptional(),
  contributionMonths: countField.exactOptional(),
});

const childFacts = z.strictObject({
  birthDate: dateField.exactOptional(),
  level: z.enum(["not-yet", "tk", "sd", "smp", "sma", "higher"]).exactOptional(),
  grade: positiveCountField.exactOptional(),
  married: z.boolean().exactOptional(),
  working: z
    .union([
      z.boolean(),
      z.enum(["up-to-6-months-as-wage-earner", "as-non-wage-earner", "apprenticeship"]),
    ])
    .exactOptional(),
  startsSchool: positiveCountField.exactOptional(),
});

const scholarshipFacts = z.strictObject({
  eventDate: dateField,
  cause: z.enum(["work-accident-death", "work-accident-total-disability", "death"]).exactOptional(),
  contributionMonths: countField.exactOptional(),
  consecutiveContributionMonths: countField.exactOptional(),
  child: childFacts.exactOptional(),
});

/** Schema of what `assessEligibility` takes. */
export const eligibilityInputSchema: z.ZodType<EligibilityInput> = z.discriminatedUnion(
  "for",
  [
    z.strictObject({ for: z.literal("membership"), facts: membershipFacts }),
    z.strictObject({ for: z.literal("jkm"), facts: jkmFacts }),
    z.strictObject({ for: z.literal("scholarship"), facts: scholarshipFacts }),
  ],
  { error: expected.question.en },
);
