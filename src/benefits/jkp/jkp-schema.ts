import * as z from "zod";
import { expectations } from "../../core/expectations.js";
import {
  countField,
  dateField,
  employerSizeField,
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
  paidOn: dateField.exactOptional(),
  selfAssessment: z.boolean().exactOptional(),
  applications: countField.exactOptional(),
  interviews: countField.exactOptional(),
  trainingAttendancePercent: attendanceField.exactOptional(),
  employmentStatusForm: z.boolean().exactOptional(),
  employed: z.boolean().exactOptional(),
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
  segment: z.enum(segments as readonly [Segment]).exactOptional(),
  contract: z.enum(["permanent", "fixed-term"]).exactOptional(),
  enrolled: z.boolean().exactOptional(),
  employerSize: employerSizeField.exactOptional(),
  programmes: z.array(z.enum(programmes as readonly [Programme])).exactOptional(),
  citizen: z.boolean().exactOptional(),
  ageAtRegistration: countField.exactOptional(),
  registeredInJkn: z.boolean().exactOptional(),
  willingToWork: z.boolean().exactOptional(),
  contributionMonthsInLast24: countField.exactOptional(),
  consecutiveContributionMonths: countField.exactOptional(),
  previousClaims: z.array(previousClaim).exactOptional(),
  foundEligibleOn: dateField.exactOptional(),
  firstPaidOn: dateField.exactOptional(),
  reemployedOn: dateField.exactOptional(),
  diedOn: dateField.exactOptional(),
  proof: z
    .enum([
      "district-receipt",
      "provincial-receipt",
      "ministry-receipt",
      "joint-agreement-with-court-deed",
      "joint-agreement-with-report-receipt",
      "court-ruling",
      "none",
    ])
    .exactOptional(),
  arrearsMonths: countField.exactOptional(),
};

const caseFacts = {
  reportedWage: rupiahField.exactOptional(),
  employerClosed: z.boolean().exactOptional(),
  employers: positiveCountField.exactOptional(),
  months: z.array(monthFacts).exactOptional(),
};

const facts = {
  ...workerFacts,
  terminationDate: dateField,
  cause: causeField.exactOptional(),
  claimedOn: dateField.exactOptional(),
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
