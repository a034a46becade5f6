import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import {
  countField,
  dateField,
  employerSizeField,
  maybe,
  positiveCountField,
  rupiahField,
} from "../../core/fields.js";
import { programmes, segments, type Programme, type Segment } from "../../core/vocabulary.js";
import type {
  JkpBenefitInput,
  JkpFacts,
  JkpMonthFacts,
  JkpPreviousClaim,
  JkpWorker,
} from "./jkp-inputs.js";

const expected = expectations({
  contract: {
    id: "perjanjian kerja yang sesuai dengan sebab: contract-ended-early dan contract-expired hanya untuk fixed-term",
    en: "a contract that fits the cause: contract-ended-early and contract-expired are for fixed-term only",
  },
  order: {
    id: "urutan hari: terminationDate, claimedOn, foundEligibleOn, firstPaidOn",
    en: "days in order: terminationDate, claimedOn, foundEligibleOn, firstPaidOn",
  },
  after: { id: "tidak sebelum terminationDate", en: "not before terminationDate" },
  previous: {
    id: "tidak sesudah terminationDate",
    en: "not after terminationDate",
  },
  months: { id: "setiap bulan satu kali", en: "each month once" },
  attendance: { id: "persen, 0 sampai 100", en: "a percentage, 0 to 100" },
});

const attendanceField = z
  .number({ error: expected.attendance.en })
  .min(0, { error: expected.attendance.en })
  .max(100, { error: expected.attendance.en });

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
  ageAtRegistration: maybe(countField),
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
  reportedWage: maybe(rupiahField),
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
export const jkpFactsSchema: z.ZodType<JkpFacts> = z.strictObject(facts).check(checkFacts);

/** Schema of what `computeJkpBenefit` takes. */
export const jkpBenefitInputSchema: z.ZodType<JkpBenefitInput> = z
  .strictObject({
    ...facts,
    ...caseFacts,
    wage: rupiahField,
    cause: causeField,
  })
  .check(checkFacts)
  .refine(({ months = [] }) => new Set(months.map(({ month }) => month)).size === months.length, {
    path: ["months"],
    error: expected.months.en,
  });

/** What the facts must be in view of each other. */
function checkFacts(context: z.core.ParsePayload<JkpFacts>): void {
  const { terminationDate, claimedOn, foundEligibleOn, firstPaidOn, ...rest } = context.value;
  const wrong = (path: (string | number)[], message: string): void => {
    context.issues.push({ code: "custom", path, message, input: context.value });
  };
  let before = terminationDate;
  for (const [field, day] of Object.entries({ claimedOn, foundEligibleOn, firstPaidOn })) {
    if (day === undefined) continue;
    if (day < before) wrong([field], expected.order.en);
    before = day;
  }
  for (const [field, day] of Object.entries({
    reemployedOn: rest.reemployedOn,
    diedOn: rest.diedOn,
  })) {
    if (day !== undefined && day < terminationDate) wrong([field], expected.after.en);
  }
  rest.previousClaims?.forEach(({ date }, index) => {
    if (date > terminationDate) wrong(["previousClaims", index, "date"], expected.previous.en);
  });
  const fixedTerm = rest.cause === "contract-ended-early" || rest.cause === "contract-expired";
  if (rest.contract === "permanent" && fixedTerm) wrong(["contract"], expected.contract.en);
}
