import type { ClaimDeadline, ClaimDeadlines } from "../benefits/claims/claim-deadlines.js";
import type { ClaimDocuments } from "../benefits/claims/claim-documents.js";
import type { LatePaymentCompensation } from "../benefits/claims/late-payment.js";
import type { PaymentDeadline } from "../benefits/claims/payment-deadline.js";
import { textWith, type Text } from "../core/text.js";
import { articleLines, articleSection } from "./articles.js";
import { listOf, type Block, type Item } from "./document.js";
import { factWords } from "./fact-names.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { programmeName, recipientName, segmentName } from "./words.js";

/** A payment deadline: the day first, then the rule. */
export function explainPaymentDeadline(result: PaymentDeadline, speech: Speech): Block[] {
  const { say } = speech;
  const by = speech.date(result.by);
  const complete = speech.date(result.completeOn);
  const kind = dayKindName(result.dayKind);
  return [
    {
      kind: "heading",
      text: say({ key: "id.kind.payment-deadline" }),
    },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.claims.pays-by", {
          programme: programmeName(result.programme),
          by,
          days: result.days,
          kind,
          complete,
        }),
      ),
    },
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

/** A compensation: the amount first, then how it is counted and who receives it. */
export function explainLatePayment(result: LatePaymentCompensation, speech: Speech): Block[] {
  const { say } = speech;
  const amount = speech.rupiah(result.total);
  const by = speech.date(result.by);
  const paid = speech.date(result.paidOn);
  const days = speech.count(result.daysLate);
  const months: Text =
    result.monthsLate === undefined
      ? { key: "shared.nothing" }
      : textWith("explain.claims.months", { monthsLate: speech.count(result.monthsLate) });
  const named = result.paidTo && recipientName(result.paidTo);
  const to: Text = named ? textWith("explain.claims.period", { named }) : { key: "shared.nothing" };
  return [
    {
      kind: "heading",
      text: say({ key: "id.kind.late-payment-compensation" }),
    },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.claims.compensation", {
          amount,
          to,
          benefit: speech.rupiah(result.benefit),
        }),
      ),
    },
    ...listOf([
      {
        text: say(textWith("explain.claims.late", { by, paid, days, months })),
        under: [...formulas(result.steps, speech), ...articleLines(result.rules, speech)],
      },
    ]),
    ...closingNotes(result, speech),
  ];
}

/** Deadlines: each with its last day, what follows, and its article. */
export function explainClaimDeadlines(result: ClaimDeadlines, speech: Speech): Block[] {
  const { say } = speech;
  const date = speech.date(result.date);
  const event = claimEventName(result.event);
  return [
    { kind: "heading", text: say({ key: "explain.claims.deadlines" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.claims.event", {
          event,
          date,
          segment: segmentName(result.segment),
        }),
      ),
    },
    ...listOf(result.deadlines.map((deadline) => deadlineItem(deadline, speech))),
    ...closingNotes(result, speech),
  ];
}

/** The documents of a claim. */
export function explainClaimDocuments(result: ClaimDocuments, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: say(documentsOf(result.claim)) },
    ...listOf(result.documents.map(({ id }) => ({ text: say({ key: `document.${id}` }) }))),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

function deadlineItem(deadline: ClaimDeadline, speech: Speech): Item {
  const { say } = speech;
  const { by, needs, late, consequence } = deadline;
  const day = by === undefined ? waits(needs, speech) : [say(lastDay(speech.date(by), late))];
  return {
    text: say(deadline.text),
    under: [
      ...day,
      ...(consequence ? [ifLate(consequence, speech)] : []),
      ...articleLines(deadline.provisions, speech),
    ],
  };
}

/** The consequence of a missed deadline. */
export function ifLate(consequence: Text, { say }: Speech): string {
  return say(textWith("explain.claims.if-missed", { consequence }));
}

function lastDay(day: string, late: boolean | undefined): Text {
  return textWith("explain.claims.last-day", { day, late });
}

function waits(needs: ClaimDeadline["needs"], speech: Speech): string[] {
  const name = needs && factWords(needs, speech);
  return name ? [speech.say(textWith("explain.claims.counted-from", { name }))] : [];
}

/** Days as a deadline counts them. */
export function dayKindName(id: PaymentDeadline["dayKind"]): Text {
  return { key: `day-kind.${id}` };
}

/** An event that has deadlines. */
export function claimEventName(id: ClaimDeadlines["event"]): Text {
  return { key: `claim-event.${id}` };
}

/** The documents of a claim. */
function documentsOf(id: ClaimDocuments["claim"]): Text {
  return { key: `claim-documents.${id}` };
}
