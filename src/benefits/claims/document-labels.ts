import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import type { ClaimDocumentId } from "../../law/provisions/claim-documents.js";

/** Names of documents for people. */
export const documentLabels: Readonly<Record<ClaimDocumentId, Text>> = /* @__PURE__ */ deepFreeze({
  "claim-letter": { key: "document.claim-letter" },
  "participant-card": { key: "document.participant-card" },
  "participant-identity": { key: "document.participant-identity" },
  "heir-identity": { key: "document.heir-identity" },
  "death-letter": { key: "document.death-letter" },
  "death-certificate": { key: "document.death-certificate" },
  "family-card": { key: "document.family-card" },
  "heir-certificate": { key: "document.heir-certificate" },
  "marriage-book": { key: "document.marriage-book" },
  "employer-reference": { key: "document.employer-reference" },
  "account-book": { key: "document.account-book" },
  "doctors-letter": { key: "document.doctors-letter" },
  receipts: { key: "document.receipts" },
  "other-documents": { key: "document.other-documents" },
  "application-form": { key: "document.application-form" },
  "birth-certificate": { key: "document.birth-certificate" },
  "enrolment-certificate": { key: "document.enrolment-certificate" },
  "report-card": { key: "document.report-card" },
  "child-account": { key: "document.child-account" },
  "guardian-identity": { key: "document.guardian-identity" },
  "resignation-statement": { key: "document.resignation-statement" },
  "proof-of-dismissal": { key: "document.proof-of-dismissal" },
  passport: { key: "document.passport" },
  "statement-of-leaving": { key: "document.statement-of-leaving" },
  "stopped-work-letter": { key: "document.stopped-work-letter" },
  "readiness-statement": { key: "document.readiness-statement" },
  "own-bank-account": { key: "document.own-bank-account" },
  "dismissal-report": { key: "document.dismissal-report" },
  "death-letter-or-certificate": { key: "document.death-letter-or-certificate" },
  will: { key: "document.will" },
});
