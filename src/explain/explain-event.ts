import type { BenefitNote } from "../benefits/benefit-note.js";
import { textWith, sameText, type Text } from "../core/text.js";
import type {
  EmployerEntitlement,
  Entitlement,
  EventAssessment,
  ProgrammeAssessment,
} from "../events/event-assessment.js";
import { articleLines } from "./articles.js";
import { capital, closingNotes } from "./notes.js";
import { benefitNotes, noteSection, partName } from "./benefit-notes.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { ifLate } from "./explain-claims.js";
import { claimsTable } from "./explain-scholarship-calendar.js";
import { openSections, plusOpen } from "./open-parts.js";
import { heirsSentence } from "./explain-heirs.js";
import type { Speech } from "./speech.js";
import { programmeName, recipientName } from "./words.js";
import { itemText } from "../core/item.js";

/** An event: what is due in all first, then each part, the heirs, the papers, the days, what is not due. */
export function explainEvent(result: EventAssessment, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: say(eventName(result.event)) },
    ...answers(result, speech).map((text) => ({ kind: "paragraph" as const, text })),
    ...section(
      say({ key: "explain.event.due" }),
      listOf(
        result.entitlements
          .filter(({ waits }) => !waits)
          .map((part) => entitlementItem(part, speech)),
      ),
    ),
    ...noteSection({ key: "table.in-kind" }, result.programmes.flatMap(inKindOf), speech),
    ...section(
      say({ key: "explain.event.waiting" }),
      listOf(
        result.entitlements
          .filter(({ waits }) => waits)
          .map((part) => entitlementItem(part, speech)),
      ),
    ),
    ...section(
      say({ key: "table.owed-by-employer" }),
      listOf(result.owedByEmployer.map((part) => debtItem(part, speech))),
    ),
    ...(result.scholarship
      ? section(say({ key: "explain.event.scholarship" }), [
          claimsTable(result.scholarship, speech),
        ])
      : []),
    ...section(say({ key: "table.heirs" }), heirsList(result, speech)),
    ...section(
      say({ key: "table.documents" }),
      listOf(result.programmes.flatMap((one) => documentsItem(one, speech))),
    ),
    ...section(
      say({ key: "table.deadlines" }),
      listOf(
        result.deadlines.map(({ text, by, consequence, provisions }) => ({
          text: `${say(text)}${by === undefined ? "" : ` (${speech.date(by)})`}`,
          under: [
            ...(consequence ? [`${ifLate(consequence, speech)}.`] : []),
            ...articleLines(provisions, speech),
          ],
        })),
      ),
    ),
    ...benefitNotes(
      {
        notDue: result.programmes.flatMap(notDueOf),
        undetermined: result.undetermined,
      },
      speech,
    ),
    ...openSections(result, speech),
    ...closingNotes(result, speech),
  ];
}

/** The sums, each in a sentence. */
function answers(result: EventAssessment, speech: Speech): string[] {
  const { total, atOnce, monthly, waiting, owedByEmployerTotal } = result;
  const date = speech.date(result.date);
  const later = total > atOnce;
  const texts: readonly Text[] = [
    textWith("explain.event.total", {
      date,
      total: speech.rupiah(total),
      later,
      atOnce: speech.rupiah(atOnce),
      plus: plusOpen(result.undetermined, speech),
    }),
    ...(monthly === undefined
      ? []
      : [textWith("explain.event.pension", { monthly: speech.rupiah(monthly) })]),
    ...(waiting === 0
      ? []
      : [textWith("explain.event.waiting-amount", { waiting: speech.rupiah(waiting) })]),
    ...(owedByEmployerTotal === 0
      ? []
      : [
          textWith("explain.event.employer-owes", {
            owedByEmployer: speech.rupiah(owedByEmployerTotal),
          }),
        ]),
  ];
  return texts.map(speech.say);
}

function entitlementItem(part: Entitlement, speech: Speech): Item {
  const { say } = speech;
  const { amount, monthly, from, when, programme } = part;
  const sum =
    monthly === undefined
      ? speech.rupiah(amount ?? 0)
      : say(textWith("explain.event.monthly", { monthly: speech.rupiah(monthly) }));
  const since =
    from === undefined ? "" : say(textWith("explain.event.from", { from: speech.date(from) }));
  const to = say(recipientName(part.paidTo));
  return {
    text: `${partName(part, speech)} (${programme.toUpperCase()}): ${sum}, ${to}${since}`,
    under: [`${capital(say(when))}.`, ...articleLines(part.provisions, speech)],
  };
}

function debtItem(part: EmployerEntitlement, speech: Speech): Item {
  const { programme, amount, monthly, reason, provisions } = part;
  const sum =
    monthly === undefined
      ? speech.rupiah(amount ?? 0)
      : speech.say(textWith("explain.event.monthly", { monthly: speech.rupiah(monthly) }));
  return {
    text: `${speech.say(itemText(part))} (${programme.toUpperCase()}): ${sum}`,
    under: [`${speech.say(reason)}.`, ...articleLines(provisions, speech)],
  };
}

/** Each programme's heirs, those of one order together. */
function heirsList({ heirsByProgramme }: EventAssessment, speech: Speech): Block[] {
  const bySentence = new Map<string, string[]>();
  for (const one of Object.values(heirsByProgramme)) {
    const text = heirsSentence(one, speech);
    bySentence.set(text, [...(bySentence.get(text) ?? []), one.programme.toUpperCase()]);
  }
  return listOf(
    [...bySentence].map(([text, programmes]) => ({ text: `${programmes.join(", ")}: ${text}` })),
  );
}

function documentsItem({ programme, documents }: ProgrammeAssessment, speech: Speech): Item[] {
  if (documents.length === 0) return [];
  const list = documents.map(({ id }) => speech.say({ key: `document.${id}` })).join("; ");
  return [{ text: `${speech.say(programmeName(programme))}: ${list}` }];
}

/** Benefits that a programme does not give; if it gives nothing, each reason once. */
function notDueOf({ programme, outcome, notDue }: ProgrammeAssessment): readonly BenefitNote[] {
  if (outcome !== "not-due") return notDue;
  const label = programmeName(programme);
  return notDue
    .filter(
      ({ reason }, index) => notDue.findIndex((other) => sameText(other.reason, reason)) === index,
    )
    .map((note) => ({ ...note, label }));
}

/** The benefits of a programme that are given in kind, such as medical care. */
export function inKindOf({ result }: ProgrammeAssessment): readonly BenefitNote[] {
  return result && "inKind" in result ? result.inKind : [];
}

/** An event in the life of a participant. */
export function eventName(id: EventAssessment["event"]): Text {
  return { key: `life-event.${id}` };
}
