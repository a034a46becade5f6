import * as z from "zod";
import { addFaults } from "../../core/faults.js";
import { ageField, earnedField } from "../benefit-schema.js";
import {
  countField,
  dateField,
  employerSizeField,
  maybe,
  positiveCountField,
} from "../../core/fields.js";
import { programmes, segments, type Programme, type Segment } from "../../core/vocabulary.js";
import { benefitFaults, factFaults, jkpExpected } from "./jkp-faults.js";
import type {
  JkpBenefitInput,
  JkpFacts,
  JkpMonthFacts,
  JkpPreviousClaim,
  JkpWorker,
} from "./jkp-inputs.js";
import { messageOf } from "../../core/expectations.js";

const attendanceField = z
  .number({ error: messageOf(jkpExpected.attendance) })
  .min(0, { error: messageOf(jkpExpected.attendance) })
  .max(100, { error: messageOf(jkpExpected.attendance) }); // not law: a percent runs to 100

const monthFacts: z.ZodType<JkpMonthFacts> = z.strictObject({
  month: positiveCountField,
  paidOn: maybe(dateField),
  selfAssessment: maybe(z.boolean()),
  applications: maybe(countField),
  interviews: maybe(countField),
  trainingAttendancePercent: maybe(attendanceField),
  employmentStatusForm: maybe(z.boolean()),
  employed: maybe(z.boolean()),
});

const previousClaim: z.ZodType<JkpPreviousClaim> = z.strictObject({
  date: dateField,
  contributionMonthsSince: countField,
});

const causeField = z.enum([
  "dismissal",
  "contract-ended-early",
  "contract-expired",
  "resignation",
  "total-disability",
  "retirement",
  "death",
]);

const workerFacts = {
  segment: maybe(z.enum(segments as readonly [Segment])),
  contract: maybe(z.enum(["permanent", "fixed-term"])),
  enrolled: maybe(z.boolean()),
  employerSize: maybe(employerSizeField),
  programmes: maybe(z.array(z.enum(programmes as readonly [Programme]))),
  citizen: maybe(z.boolean()),
  ageAtRegistration: maybe(ageField),
  registeredInJkn: maybe(z.boolean()),
  willingToWork: maybe(z.boolean()),
  contributionMonthsInLast24: maybe(countField),
  consecutiveContributionMonths: maybe(countField),
  previousClaims: maybe(z.array(previousClaim)),
  foundEligibleOn: maybe(dateField),
  firstPaidOn: maybe(dateField),
  reemployedOn: maybe(dateField),
  diedOn: maybe(dateField),
  proof: maybe(
    z.enum([
      "district-receipt",
      "provincial-receipt",
      "ministry-receipt",
      "joint-agreement-with-court-deed",
      "joint-agreement-with-report-receipt",
      "court-ruling",
      "none",
    ]),
  ),
  arrearsMonths: maybe(countField),
};

const caseFacts = {
  reportedWage: maybe(earnedField),
  employerClosed: maybe(z.boolean()),
  employers: maybe(positiveCountField),
  months: maybe(z.array(monthFacts)),
};

const facts = {
  ...workerFacts,
  terminationDate: dateField,
  cause: maybe(causeField),
  claimedOn: maybe(dateField),
};

/** Schema of what is known of a worker for JKP. */
export const jkpWorkerSchema: z.ZodType<JkpWorker> = z.strictObject({
  ...workerFacts,
  ...caseFacts,
});

/** Schema of the facts that decide on JKP. */
export const jkpFactsSchema: z.ZodType<JkpFacts> = z.strictObject(facts).check((context) => {
  addFaults(context, factFaults(context.value));
});

/** Schema of what `computeJkpBenefit` takes. */
export const jkpBenefitInputSchema: z.ZodType<JkpBenefitInput> = z
  .strictObject({
    ...facts,
    ...caseFacts,
    wage: earnedField,
    cause: causeField,
  })
  .check((context) => {
    addFaults(context, factFaults(context.value));
  })
  .check((context) => {
    addFaults(context, benefitFaults(context.value));
  })
  .refine(({ months = [] }) => new Set(months.map(({ month }) => month)).size === months.length, {
    path: ["months"],
    error: messageOf(jkpExpected.months),
  });
