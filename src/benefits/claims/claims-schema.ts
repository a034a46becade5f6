import * as z from "zod";
import { messageOf } from "../../core/expectations.js";
import { addFaults, faultIf, isAfter, type Fault } from "../../core/faults.js";
import { dateField, maybe, rupiahField } from "../../core/fields.js";
import type { DocumentedJhtGround } from "../../law/provisions/claim-documents.js";
import type { CalendarDate, RupiahInput, Segment } from "../../core/vocabulary.js";
import type { Text } from "../../core/text.js";

/** Programmes whose time of payment was read in the text. */
export type PaidProgramme = "jkk" | "jkm" | "jht" | "jp" | "jkp";

/** A claim that is complete. */
export interface PaymentDeadlineInput {
  readonly programme: PaidProgramme;
  /** Day on which the claim is complete; of JP also the right has arisen. */
  readonly completeOn: CalendarDate;
  /** Public holidays around the deadline; weekends need not be listed. */
  readonly holidays?: readonly CalendarDate[] | undefined;
}

/** A benefit that was paid on a day. */
export interface LatePaymentInput {
  readonly programme: "jkk" | "jkm" | "jp";
  /** The nominal benefit in rupiah; of JP, the pension that was paid late. */
  readonly benefit: RupiahInput;
  readonly completeOn: CalendarDate;
  readonly paidOn: CalendarDate;
  readonly holidays?: readonly CalendarDate[] | undefined;
}

/** The event of a claim: `"death"` is one that is not a work accident (JKM). */
export type ClaimEvent = "work-accident" | "occupational-disease" | "death";

/** The event whose deadlines are asked for. */
export interface ClaimDeadlinesInput {
  readonly event: ClaimEvent;
  readonly segment: Segment;
  /** Day of the accident, of the diagnosis or of the death. */
  readonly date: CalendarDate;
  /** Day on which the stage I report was made. */
  readonly reportedOn?: CalendarDate | undefined;
  /** Day of the doctor's letter: recovered, disabled or dead. */
  readonly letterOn?: CalendarDate | undefined;
  /** Whether it is only suspected to come from work. */
  readonly suspected?: boolean | undefined;
  /** Diseases only: day on which the employment ended. */
  readonly employmentEndedOn?: CalendarDate | undefined;
  /** Day on which the claim is complete. */
  readonly completeOn?: CalendarDate | undefined;
  /** Day from which it is seen: what has passed by then is late. */
  readonly on?: CalendarDate | undefined;
  readonly holidays?: readonly CalendarDate[] | undefined;
}

/** The claim for which documents are required. */
export interface ClaimDocumentsInput {
  readonly claim: "jkk" | "jkm" | "scholarship" | "jht" | "jp" | "jkp";
  /** Day of the claim. */
  readonly date: CalendarDate;
  /** JHT only: the ground of the claim. */
  readonly ground?: DocumentedJhtGround | undefined;
}

const expected = {
  programme: { key: "expected.claims.programme" },
  paidOn: { key: "expected.claims.paid-on" },
  ofWorkAccidents: { key: "expected.claims.of-work-accidents" },
  ofDiseases: { key: "expected.claims.of-diseases" },
  ground: { key: "expected.claims.ground" },
  employmentEndedOn: { key: "expected.claims.employment-ended-on" },
  afterLetter: { key: "expected.claims.after-letter" },
  afterEvent: { key: "expected.claims.after-event" },
} satisfies Record<string, Text>;

const documentedGrounds: readonly [DocumentedJhtGround, ...DocumentedJhtGround[]] = [
  "pension-age",
  "contract-pension-age",
  "contract-end",
  "stopped-working",
  "resignation",
  "dismissal",
  "leaving-indonesia",
  "total-disability",
  "death",
];

const holidaysField = maybe(z.array(dateField).readonly());

/** Schema of what `paymentDeadline` takes. */
export const paymentDeadlineInputSchema: z.ZodType<PaymentDeadlineInput> = z.strictObject({
  programme: z.enum(["jkk", "jkm", "jht", "jp", "jkp"]),
  completeOn: dateField,
  holidays: holidaysField,
});

/** Schema of what `latePaymentCompensation` takes. */
export const latePaymentInputSchema: z.ZodType<LatePaymentInput> = z
  .strictObject({
    programme: z.enum(["jkk", "jkm", "jp"], { error: messageOf(expected.programme) }),
    benefit: rupiahField,
    completeOn: dateField,
    paidOn: dateField,
    holidays: holidaysField,
  })
  .refine(({ completeOn, paidOn }) => paidOn >= completeOn, {
    path: ["paidOn"],
    error: messageOf(expected.paidOn),
  });

/** Schema of what `claimDeadlines` takes. */
export const claimDeadlinesInputSchema: z.ZodType<ClaimDeadlinesInput> = z
  .strictObject({
    event: z.enum(["work-accident", "occupational-disease", "death"]),
    segment: z.enum(["wage-earner", "non-wage-earner", "construction", "migrant-worker"]),
    date: dateField,
    reportedOn: maybe(dateField),
    letterOn: maybe(dateField),
    suspected: maybe(z.boolean()),
    employmentEndedOn: maybe(dateField),
    completeOn: maybe(dateField),
    on: maybe(dateField),
    holidays: holidaysField,
  })
  .check((context) => {
    addFaults(context, faultsOf(context.value));
  });

function faultsOf(facts: ClaimDeadlinesInput): Fault[] {
  const { event, date } = facts;
  const isGiven = (field: keyof ClaimDeadlinesInput): boolean => facts[field] !== undefined;
  const ofWork = (["reportedOn", "letterOn", "suspected"] as const).filter(isGiven);
  const days = (["reportedOn", "letterOn", "completeOn", "on"] as const).filter((field) =>
    isAfter(date, facts[field]),
  );
  const { segment, employmentEndedOn, letterOn, completeOn } = facts;
  const ownWork = employmentEndedOn !== undefined && segment === "non-wage-earner";
  const notOfDisease = event !== "occupational-disease" && isGiven("employmentEndedOn");
  const late = ownWork || isAfter(employmentEndedOn, date);
  return [
    ...ofWork.flatMap((field) => faultIf(event === "death", field, expected.ofWorkAccidents)),
    ...days.flatMap((field) => faultIf(true, field, expected.afterEvent)),
    ...faultIf(isAfter(letterOn, completeOn), "completeOn", expected.afterLetter),
    ...faultIf(notOfDisease, "employmentEndedOn", expected.ofDiseases),
    ...faultIf(!notOfDisease && late, "employmentEndedOn", expected.employmentEndedOn),
  ];
}

/** Schema of what `claimDocuments` takes. */
export const claimDocumentsInputSchema: z.ZodType<ClaimDocumentsInput> = z
  .strictObject({
    claim: z.enum(["jkk", "jkm", "scholarship", "jht", "jp", "jkp"]),
    date: dateField,
    ground: maybe(z.enum(documentedGrounds)),
  })
  .refine(({ claim, ground }) => (claim === "jht") === (ground !== undefined), {
    path: ["ground"],
    error: messageOf(expected.ground),
  });
