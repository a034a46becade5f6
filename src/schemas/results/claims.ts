import * as z from "zod";
import type {
  ClaimDeadline,
  ClaimDeadlineId,
  ClaimDeadlines,
} from "../../benefits/claims/claim-deadlines.js";
import type { ClaimDocument, ClaimDocuments } from "../../benefits/claims/claim-documents.js";
import type { ClaimEvent, PaidProgramme } from "../../benefits/claims/claims-schema.js";
import type { LatePaymentCompensation } from "../../benefits/claims/late-payment.js";
import type { PaymentDeadline } from "../../benefits/claims/payment-deadline.js";
import { maybe } from "../../core/fields.js";
import type { ClaimDocumentId } from "../../law/provisions/claim-documents.js";
import { described, describedPart } from "../described.js";
import {
  count,
  decimalText,
  provisionKeys,
  recorded,
  resultDate,
  ruled,
  rupiah,
  segment,
  steps,
  text,
} from "../parts.js";
import {
  claimDeadlinesExample,
  claimDocumentsExample,
  latePaymentCompensationExample,
  paymentDeadlineExample,
} from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";
import { benefitRecipient } from "./benefit-parts.js";

const claimDocumentId = oneOf<ClaimDocumentId>({
  "claim-letter": true,
  "participant-card": true,
  "participant-identity": true,
  "heir-identity": true,
  "death-letter": true,
  "death-certificate": true,
  "family-card": true,
  "heir-certificate": true,
  "marriage-book": true,
  "employer-reference": true,
  "account-book": true,
  "doctors-letter": true,
  receipts: true,
  "other-documents": true,
  "application-form": true,
  "birth-certificate": true,
  "enrolment-certificate": true,
  "report-card": true,
  "child-account": true,
  "guardian-identity": true,
  "resignation-statement": true,
  "proof-of-dismissal": true,
  passport: true,
  "statement-of-leaving": true,
  "stopped-work-letter": true,
  "readiness-statement": true,
  "own-bank-account": true,
  "dismissal-report": true,
  "death-letter-or-certificate": true,
  will: true,
});

/** A document of a claim. */
export const claimDocument: z.ZodType<ClaimDocument> = describedPart(
  objectOf<ClaimDocument>({
    id: claimDocumentId,
  }),
  "ClaimDocument",
  "A document that a claim needs.",
);

const paidProgramme = oneOf<PaidProgramme>({
  jkk: true,
  jkm: true,
  jht: true,
  jp: true,
  jkp: true,
});

/** Schema of `PaymentDeadline`. */
export const paymentDeadlineSchema: z.ZodType<PaymentDeadline> = described(
  objectOf<PaymentDeadline>({
    kind: z.literal("payment-deadline"),
    programme: paidProgramme,
    completeOn: resultDate,
    days: count,
    dayKind: oneOf<PaymentDeadline["dayKind"]>({ "working-days": true, "calendar-days": true }),
    by: resultDate,
    ...ruled,
  }),
  "PaymentDeadline",
  "The last day on which BPJS pays in time.",
  paymentDeadlineExample,
);

/** Schema of `LatePaymentCompensation`. */
export const latePaymentCompensationSchema: z.ZodType<LatePaymentCompensation> = described(
  objectOf<LatePaymentCompensation>({
    kind: z.literal("late-payment-compensation"),
    programme: oneOf<LatePaymentCompensation["programme"]>({ jkk: true, jkm: true, jp: true }),
    benefit: rupiah,
    by: resultDate,
    paidOn: resultDate,
    daysLate: count,
    monthsLate: maybe(count),
    total: rupiah,
    exact: decimalText,
    paidTo: maybe(benefitRecipient),
    steps,
    ...ruled,
  }),
  "LatePaymentCompensation",
  "What BPJS owes beside a benefit that it paid late.",
  latePaymentCompensationExample,
);

const claimEvent = oneOf<ClaimEvent>({
  death: true,
  "work-accident": true,
  "occupational-disease": true,
});

const claimDeadlineId = oneOf<ClaimDeadlineId>({
  "stage-1-report": true, // not law: the names of the stage I and stage II reports
  "stage-2-report": true, // not law: the names of the stage I and stage II reports
  conclusion: true,
  "disease-after-employment": true,
  "claim-window": true,
  payment: true,
});

/** A deadline of a claim. */
export const claimDeadline: z.ZodType<ClaimDeadline> = describedPart(
  objectOf<ClaimDeadline>({
    id: claimDeadlineId,
    text,
    by: maybe(resultDate),
    needs: maybe(
      oneOf<NonNullable<ClaimDeadline["needs"]>>({
        letterOn: true,
        reportedOn: true,
        completeOn: true,
      }),
    ),
    late: maybe(z.boolean()),
    consequence: maybe(text),
    provisions: provisionKeys,
  }),
  "ClaimDeadline",
  "A deadline of a claim, and what follows from missing it.",
);

/** Schema of `ClaimDeadlines`. */
export const claimDeadlinesSchema: z.ZodType<ClaimDeadlines> = described(
  objectOf<ClaimDeadlines>({
    kind: z.literal("claim-deadlines"),
    event: claimEvent,
    segment,
    date: resultDate,
    deadlines: z.array(claimDeadline),
    ...recorded,
  }),
  "ClaimDeadlines",
  "The deadlines of a claim.",
  claimDeadlinesExample,
);

/** Schema of `ClaimDocuments`. */
export const claimDocumentsSchema: z.ZodType<ClaimDocuments> = described(
  objectOf<ClaimDocuments>({
    kind: z.literal("claim-documents"),
    claim: oneOf<ClaimDocuments["claim"]>({
      jkk: true,
      jkm: true,
      jht: true,
      jp: true,
      jkp: true,
      scholarship: true,
    }),
    date: resultDate,
    documents: z.array(claimDocument),
    ...ruled,
  }),
  "ClaimDocuments",
  "The documents of a claim.",
  claimDocumentsExample,
);
