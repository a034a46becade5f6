import * as z from "zod";
import { type JhtFacts, jhtFactsSchema } from "../benefits/jht/jht-claim-input.js";
import { jkkFactsSchema } from "../benefits/jkk/jkk-schema.js";
import { type JkpFacts, jkpFactsSchema } from "../benefits/jkp/jkp-input.js";
import { type JpFacts, jpFactsSchema } from "../benefits/jp/pension-input.js";
import {
  type MigrantWorkerFacts,
  migrantWorkerFactsSchema,
} from "../benefits/migrant-worker/migrant-worker-input.js";
import { dateFaults, monthFaults } from "../benefits/benefit-schema.js";
import { jkmFactsSchema } from "../benefits/jkm/jkm-input.js";
import type { JkkFacts } from "../benefits/jkk/jkk-checks.js";
import type { JkmFacts } from "../benefits/jkm/jkm-checks.js";
import { childFaults, faultsOnDay } from "../benefits/scholarship/child-faults.js";
import type {
  ScholarshipCause,
  ScholarshipChild,
} from "../benefits/scholarship/scholarship-plan-types.js";
import {
  causeField,
  levelField,
  relationField,
  workingField,
} from "../benefits/scholarship/scholarship-schema.js";
import { messageOf } from "../core/expectations.js";
import { addFaults } from "../core/faults.js";
import { countField, dateField, maybe, positiveCountField } from "../core/fields.js";
import type { Text } from "../core/text.js";
import type { CalendarDate } from "../core/vocabulary.js";
import type { NonWageEarnerKind } from "../law/provisions/membership.js";

/** Known facts about a person who may join as a non-wage earner (BPU). */
export interface MembershipFacts {
  /** The day of joining. */
  readonly date: CalendarDate;
  /** Civil servant, PPPK, military, police or state official. */
  readonly inSeparateScheme?: boolean | undefined;
  /** Really works: has an economic activity. */
  readonly working?: boolean | undefined;
  /** Kind of non-wage earner, or `"none"` for a person employed for a wage. */
  readonly kind?: NonWageEarnerKind | "none" | undefined;
  readonly citizen?: boolean | undefined;
  /** For foreigners: months of work in Indonesia. */
  readonly monthsInIndonesia?: number | undefined;
  readonly birthDate?: CalendarDate | undefined;
  /** Jobs to be listed. */
  readonly jobs?: number | undefined;
  /** The form is complete. */
  readonly formComplete?: boolean | undefined;
  /** The first contribution is paid in full. */
  readonly firstContributionPaid?: boolean | undefined;
}

/** Known facts about an event and one child, for the scholarship. */
export interface ScholarshipFacts {
  /** Day of the death or accident. */
  readonly eventDate: CalendarDate;
  readonly cause?: ScholarshipCause | undefined;
  readonly contributionMonths?: number | undefined;
  readonly consecutiveContributionMonths?: number | undefined;
  readonly child?: EligibilityChild | undefined;
}

/** Facts that decide on a child's right; what may happen after the event is no question of it. */
export type EligibilityChild = Pick<
  ScholarshipChild,
  | "birthDate"
  | "level"
  | "grade"
  | "married"
  | "working"
  | "startsSchool"
  | "relation"
  | "lawfulBefore"
  | "alreadyEntitled"
>;

/** Input of `assessEligibility`. */
export type EligibilityInput =
  | { readonly for: "membership"; readonly facts: MembershipFacts }
  | { readonly for: "jkk"; readonly facts: JkkFacts }
  | { readonly for: "jkm"; readonly facts: JkmFacts }
  | { readonly for: "scholarship"; readonly facts: ScholarshipFacts }
  | { readonly for: "jht"; readonly facts: JhtFacts }
  | { readonly for: "jp"; readonly facts: JpFacts }
  | { readonly for: "jkp"; readonly facts: JkpFacts }
  | { readonly for: "migrant-worker"; readonly facts: MigrantWorkerFacts };

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

const childFacts: z.ZodType<EligibilityChild> = z
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
