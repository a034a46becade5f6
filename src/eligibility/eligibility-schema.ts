import * as z from "zod";
import { jhtFactsSchema } from "../benefits/jht/claim-schema.js";
import { jkkFactsSchema } from "../benefits/jkk/jkk-schema.js";
import { jkpFactsSchema } from "../benefits/jkp/jkp-schema.js";
import { jpFactsSchema } from "../benefits/jp/pension-schema.js";
import { migrantWorkerFactsSchema } from "../benefits/migrant-worker/migrant-worker-schema.js";
import { dateFaults, monthFaults } from "../benefits/benefit-schema.js";
import { jkmFactsSchema } from "../benefits/jkm/jkm-schema.js";
import { childFaults, faultsOnDay } from "../benefits/scholarship/child-faults.js";
import {
  causeField,
  levelField,
  relationField,
  workingField,
} from "../benefits/scholarship/scholarship-schema.js";
import { messageOf } from "../core/expectations.js";
import { addFaults } from "../core/faults.js";
import { countField, dateField, maybe, positiveCountField } from "../core/fields.js";
import type { EligibilityInput } from "./facts.js";
import type { Text } from "../core/text.js";

const expected = {
  question: { key: "expected.eligibility.question" },
} satisfies Record<string, Text>;

const membershipFacts = z
  .strictObject({
    date: dateField,
    inSeparateScheme: maybe(z.boolean()),
    working: maybe(z.boolean()),
    kind: maybe(z.enum(["employer", "own-account", "without-wage", "none"])),
    citizen: maybe(z.boolean()),
    monthsInIndonesia: maybe(countField),
    birthDate: maybe(dateField),
    jobs: maybe(positiveCountField),
    formComplete: maybe(z.boolean()),
    firstContributionPaid: maybe(z.boolean()),
  })
  .check((context) => {
    addFaults(context, dateFaults(context.value));
  });

const childFacts = z
  .strictObject({
    birthDate: maybe(dateField),
    level: maybe(levelField),
    grade: maybe(positiveCountField),
    married: maybe(z.boolean()),
    working: maybe(workingField),
    startsSchool: maybe(positiveCountField),
    relation: maybe(relationField),
    lawfulBefore: maybe(z.boolean()),
    alreadyEntitled: maybe(z.boolean()),
  })
  .check((context) => {
    addFaults(context, childFaults(context.value));
  });

const scholarshipFacts = z
  .strictObject({
    eventDate: dateField,
    cause: maybe(causeField),
    contributionMonths: maybe(countField),
    consecutiveContributionMonths: maybe(countField),
    child: maybe(childFacts),
  })
  .check((context) => {
    const { eventDate, child } = context.value;
    addFaults(context, [
      ...monthFaults(context.value),
      ...(child ? faultsOnDay(child, ["child"], eventDate) : []),
    ]);
  });

/** Schema of what `assessEligibility` takes. */
export const eligibilityInputSchema: z.ZodType<EligibilityInput> = z.discriminatedUnion(
  "for",
  [
    z.strictObject({ for: z.literal("membership"), facts: membershipFacts }),
    z.strictObject({ for: z.literal("jkk"), facts: jkkFactsSchema }),
    z.strictObject({ for: z.literal("jkm"), facts: jkmFactsSchema }),
    z.strictObject({ for: z.literal("scholarship"), facts: scholarshipFacts }),
    z.strictObject({ for: z.literal("jht"), facts: jhtFactsSchema }),
    z.strictObject({ for: z.literal("jp"), facts: jpFactsSchema }),
    z.strictObject({ for: z.literal("jkp"), facts: jkpFactsSchema }),
    z.strictObject({ for: z.literal("migrant-worker"), facts: migrantWorkerFactsSchema }),
  ],
  { error: messageOf(expected.question) },
);
