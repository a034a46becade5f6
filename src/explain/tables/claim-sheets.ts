import type { ClaimDeadline, ClaimDeadlines } from "../../benefits/claims/claim-deadlines.js";
import type { ClaimDocument, ClaimDocuments } from "../../benefits/claims/claim-documents.js";
import type { LatePaymentCompensation } from "../../benefits/claims/late-payment.js";
import type { PaymentDeadline } from "../../benefits/claims/payment-deadline.js";
import { claimEventName, dayKindName } from "../explain-claims.js";
import type { Speech } from "../speech.js";
import { idCell, ifGiven, known, programmeCell, segmentCell, type Ids } from "./ids.js";
import { factCell, legalCells } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** The last day on which BPJS pays in time. */
export function paymentDeadlineSheets(result: PaymentDeadline): Sheet[] {
  return [
    summary(result, {
      programme: programmeCell(result.programme),
      completeOn: result.completeOn,
      days: result.days,
      dayKind: idCell(result.dayKind, dayKindName(result.dayKind)),
      lastDay: result.by,
    }),
  ];
}

/** Amount that BPJS owes in addition to a benefit paid late. */
export function latePaymentSheets(result: LatePaymentCompensation): Sheet[] {
  return [
    summary(result, {
      programme: programmeCell(result.programme),
      benefit: result.benefit,
      lastDay: result.by,
      paidOn: result.paidOn,
      daysLate: result.daysLate,
      monthsLate: result.monthsLate ?? null,
      unrounded: result.exact,
      total: result.total,
      paidTo: ifGiven(result.paidTo, known("recipient")),
    }),
  ];
}

/** The deadlines of a claim. */
export function claimDeadlinesSheets(result: ClaimDeadlines, speech: Speech): Sheet[] {
  return [
    summary(result, {
      event: idCell(result.event, claimEventName(result.event)),
      segment: segmentCell(result.segment),
      date: result.date,
    }),
    sheet("deadlines", result.deadlines, (deadline) => deadlineCells(deadline, speech)),
  ];
}

/** One deadline: the last day, or the fact that would give it. */
export function deadlineCells(deadline: ClaimDeadline, speech: Speech): Cells {
  return {
    id: deadline.id,
    text: deadline.text,
    lastDay: deadline.by ?? null,
    fact: ifGiven(deadline.needs, (field) => factCell(field, speech)),
    late: deadline.late ?? null,
    consequence: deadline.consequence ?? null,
    ...legalCells(deadline.provisions, speech),
  };
}

/** The documents of a claim. */
export function claimDocumentsSheets(result: ClaimDocuments): Sheet[] {
  const { claim } = result;
  return [
    summary(result, { claim: claimCell(claim), date: result.date }),
    documentsSheet(result.documents.map(({ id }) => ({ claim, id }))),
  ];
}

/** Documents, each with the claim that asks for it. */
export function documentsSheet(
  documents: readonly (ClaimDocument & Pick<ClaimDocuments, "claim">)[],
): Sheet {
  return sheet("documents", documents, ({ claim, id }) => ({
    claim: claimCell(claim),
    document: idCell(id, { key: `document.${id}` }),
  }));
}

function claimCell(claim: ClaimDocuments["claim"]): Ids {
  return claim === "scholarship"
    ? idCell(claim, { key: "item.scholarship" })
    : programmeCell(claim);
}
