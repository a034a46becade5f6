import type { Texts } from "../../core/text.js";
import type { ClaimsTexts } from "../../core/texts/claims.js";

export const claims: Texts<ClaimsTexts> = {
  "expected.claims.programme": "a programme with a compensation for late payment: jkk, jkm or jp",
  "expected.claims.paid-on": "paidOn must not be before completeOn",
  "expected.claims.of-work-accidents":
    'only for the events "work-accident" and "occupational-disease"',
  "expected.claims.of-diseases": 'only for the event "occupational-disease"',
  "expected.claims.ground":
    'the ground of the JHT claim, always and only with claim "jht"; documents of partial payments are not known',
  "expected.claims.employment-ended-on":
    "employmentEndedOn must not be after date, and only for workers in an employment relation",
  "expected.claims.after-letter": "must not be before letterOn",
  "expected.claims.after-event": "must not be before date",
  "report-deadlines.accident": "accident",
  "claim-window.diagnosis": "diagnosis",
  "claim-window.jkk-window": ({ value, since }) =>
    `The JKK claim is made within ${value} years of the ${since}`,
  "claim-window.lapses": "The right to JKK lapses",
  "claim-window.jkm": "A JKM claim has no time limit, provided the death was in the active period",
  "warning.window-changed":
    "The time limit was changed before the old one had passed; the law on the day of the event is applied, there is no transitional article",
  "warning.window-not-read":
    "The time limit of a migrant worker's JKM claim was not verified in the text",
  "decision-deadlines.bpjs-kesehatan": "BPJS Kesehatan",
  "decision-deadlines.insurer": "the participant, BPJS Kesehatan or another insurer",
  "decision-deadlines.conclusion": ({ days, payer }) =>
    `BPJS Ketenagakerjaan decides on the suspected case within ${days} days of the stage I report; care is guaranteed first, and if it is not caused by work, ${payer} bears the costs`,
  "decision-deadlines.disease": ({ value }) =>
    `The occupational disease arises within ${value} years of the end of employment`,
  "decision-deadlines.no-right": "A disease that arises later is not covered by JKK",
  "decision-deadlines.complete": ({ days }) =>
    `BPJS Ketenagakerjaan pays within ${days} working days of the complete claim`,
  "decision-deadlines.compensation": ({ rate }) =>
    `Compensation of ${rate} % of the nominal benefit for each day of delay`,
  "report-deadlines.stage-1": ({ reporter, event, days, hoursOfDay }) =>
    `${reporter} reports the ${event} to BPJS Ketenagakerjaan and the labour office (stage I) within ${days} x ${hoursOfDay} hours of it`,
  "report-deadlines.stage-2": ({ reporter, days, hoursOfDay }) =>
    `${reporter} makes the stage II report, which is also the claim, within ${days} x ${hoursOfDay} hours of the doctor's letter (recovered, disabled or dead)`,
  "report-deadlines.family": "The member or the family",
  "report-deadlines.employer": "The employer",
  "report-deadlines.diagnosis": "diagnosis of the disease",
  "report-deadlines.no-effect": "PP 44/2015 does not reduce the benefit",
  "report-deadlines.employer-first":
    "The employer bears the benefit, and may claim it back from BPJS after reporting; the worker's right is not reduced",
  "report-deadlines.construction-not-named":
    "The rule that a late employer pays first names wage earners only; for construction BPJS is taken to pay",
  "document.claim-letter": "claim letter",
  "document.participant-card": "participant card",
  "document.participant-identity": "participant's identity card",
  "document.heir-identity": "heir's identity card",
  "document.death-letter": "death certificate",
  "document.death-certificate": "civil death certificate (akta kematian)",
  "document.family-card": "family card",
  "document.heir-certificate": "heir certificate of the competent official",
  "document.marriage-book": "marriage book, if the heir is the spouse",
  "document.employer-reference": "reference from the employer, if there is one",
  "document.account-book": "account book",
  "document.doctors-letter": "doctor's letter",
  "document.receipts": "receipts for transport and treatment",
  "document.other-documents": "other documents if needed",
  "document.application-form": "application form",
  "document.birth-certificate": "child's birth certificate",
  "document.enrolment-certificate": "certificate of enrolment",
  "document.report-card": "last report card or transcript",
  "document.child-account": "bank account of the child or guardian",
  "document.guardian-identity": "guardian's identity card",
  "document.resignation-statement": "the employer's statement of the resignation",
  "document.proof-of-dismissal":
    "proof of the dismissal: receipt of its report, a registered joint agreement, or a ruling of the industrial court",
  "document.passport": "passport",
  "document.statement-of-leaving": "statement of no longer working in Indonesia",
  "document.stopped-work-letter": "statement of having stopped working, if applicable",
  "document.readiness-statement": "statement of being ready to work again",
  "document.own-bank-account": "an active bank account in one's own name",
  "document.dismissal-report": "report of the dismissal in the labour information system",
  "document.death-letter-or-certificate": "death letter or civil death certificate",
  "document.will": "will, if there is one",
};
