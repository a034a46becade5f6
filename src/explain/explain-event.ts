import type { BenefitNote, BenefitRecipient } from "../benefits/benefit.js";
import type { PensionRecipient } from "../benefits/jp/pension.js";
import type { Bilingual } from "../core/bilingual.js";
import type {
  EmployerEntitlement,
  Entitlement,
  EventAssessment,
  MissingFact,
  ProgrammeAssessment,
} from "../events/event-assessment.js";
import { articleLines } from "./articles.js";
import { capital } from "./capital.js";
import { benefitNotes, partName } from "./benefit-notes.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { ifLate } from "./explain-claims.js";
import { claimsTable } from "./explain-scholarship-calendar.js";
import { factNames } from "./fact-names.js";
import { heirsSentence } from "./explain-heirs.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { programmeNames, recipientNames } from "./words.js";

/** An event: what is due in all first, then each part, the heirs, the papers, the days, what is not due. */
export function explainEvent(result: EventAssessment, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: say(events[result.event]) },
    ...answers(result, speech).map((text) => ({ kind: "paragraph" as const, text })),
    ...section(
      say({ id: "Yang diterima", en: "What is due" }),
      listOf(
        result.entitlements
          .filter(({ waits }) => !waits)
          .map((part) => entitlementItem(part, speech)),
      ),
    ),
    ...section(
      say({ id: "Menunggu terpenuhinya syarat", en: "Waiting for a condition" }),
      listOf(
        result.entitlements
          .filter(({ waits }) => waits)
          .map((part) => entitlementItem(part, speech)),
      ),
    ),
    ...section(
      say({ id: "Kewajiban pemberi kerja", en: "Owed by the employer" }),
      listOf(result.employerOwes.map((part) => debtItem(part, speech))),
    ),
    ...(result.scholarship
      ? section(say({ id: "Beasiswa menurut tahun", en: "The scholarship by year" }), [
          claimsTable(result.scholarship, speech),
        ])
      : []),
    ...section(say({ id: "Ahli waris", en: "Heirs" }), heirsList(result, speech)),
    ...section(
      say({ id: "Dokumen klaim", en: "Documents" }),
      listOf(result.programmes.flatMap((one) => documentsItem(one, speech))),
    ),
    ...section(
      say({ id: "Batas waktu", en: "Deadlines" }),
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
        undetermined: result.programmes.flatMap(({ undetermined }) => undetermined),
      },
      speech,
    ),
    ...section(
      say({ id: "Data yang masih diperlukan", en: "Facts still needed" }),
      listOf(result.missing.map((fact) => ({ text: missingText(fact, speech) }))),
    ),
    ...closingNotes(result, speech),
  ];
}

/** The sums, each in a sentence. */
function answers(result: EventAssessment, speech: Speech): string[] {
  const { total, atOnce, monthly, waiting, owedByEmployer } = result;
  const date = speech.date(result.date);
  const later = total > atOnce;
  const texts: readonly Bilingual[] = [
    {
      id: `Jumlah manfaat untuk kejadian tanggal ${date}: ${speech.rupiah(total)}${later ? `, di antaranya ${speech.rupiah(atOnce)} pada klaim pertama` : ""}.`,
      en: `Due for the event of ${date}: ${speech.rupiah(total)}${later ? `, of which ${speech.rupiah(atOnce)} with the first claims` : ""}.`,
    },
    ...(monthly === undefined
      ? []
      : [
          {
            id: `Ditambah pensiun ${speech.rupiah(monthly)} sebulan.`,
            en: `And a pension of ${speech.rupiah(monthly)} a month.`,
          },
        ]),
    ...(waiting === 0
      ? []
      : [
          {
            id: `Menunggu terpenuhinya syarat: ${speech.rupiah(waiting)}.`,
            en: `Waiting for a condition: ${speech.rupiah(waiting)}.`,
          },
        ]),
    ...(owedByEmployer === 0
      ? []
      : [
          {
            id: `Selain itu, pemberi kerja wajib membayar ${speech.rupiah(owedByEmployer)}.`,
            en: `Beside it the employer owes ${speech.rupiah(owedByEmployer)}.`,
          },
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
      : say({
          id: `${speech.rupiah(monthly)} sebulan`,
          en: `${speech.rupiah(monthly)} a month`,
        });
  const since =
    from === undefined
      ? ""
      : say({ id: `, sejak ${speech.date(from)}`, en: `, from ${speech.date(from)}` });
  const to = say(recipients[part.paidTo]);
  return {
    text: `${partName(part, speech)} (${programme.toUpperCase()}): ${sum}, ${to}${since}`,
    under: [`${capital(say(when))}.`, ...articleLines(part.provisions, speech)],
  };
}

function debtItem(part: EmployerEntitlement, speech: Speech): Item {
  const { label, programme, amount, monthly, reason, provisions } = part;
  const sum =
    monthly === undefined
      ? speech.rupiah(amount ?? 0)
      : speech.say({
          id: `${speech.rupiah(monthly)} sebulan`,
          en: `${speech.rupiah(monthly)} a month`,
        });
  return {
    text: `${speech.say(label)} (${programme.toUpperCase()}): ${sum}`,
    under: [`${speech.say(reason)}.`, ...articleLines(provisions, speech)],
  };
}

/** Each programme's heirs, those of one order together. */
function heirsList({ heirs }: EventAssessment, speech: Speech): Block[] {
  const bySentence = new Map<string, string[]>();
  for (const one of heirs) {
    const text = heirsSentence(one, speech);
    bySentence.set(text, [...(bySentence.get(text) ?? []), one.programme.toUpperCase()]);
  }
  return listOf(
    [...bySentence].map(([text, programmes]) => ({ text: `${programmes.join(", ")}: ${text}` })),
  );
}

function documentsItem({ programme, documents }: ProgrammeAssessment, speech: Speech): Item[] {
  if (documents.length === 0) return [];
  const list = documents.map(({ label }) => speech.say(label)).join("; ");
  return [{ text: `${speech.say(programmeNames[programme])}: ${list}` }];
}

/** What a programme does not give; where it gives nothing, each reason once. */
function notDueOf({ programme, outcome, notDue }: ProgrammeAssessment): readonly BenefitNote[] {
  if (outcome !== "not-due") return notDue;
  const label = programmeNames[programme];
  return notDue
    .filter(
      ({ reason }, index) => notDue.findIndex((other) => other.reason.en === reason.en) === index,
    )
    .map((note) => ({ ...note, label }));
}

function missingText({ field, why }: MissingFact, { say }: Speech): string {
  const name = factNames[field.split(".").at(-1) ?? field];
  return name ? `${say(name)} (${field}): ${say(why)}` : `${field}: ${say(why)}`;
}

const recipients: Readonly<Record<BenefitRecipient | PensionRecipient, Bilingual>> = {
  ...recipientNames,
  widow: { id: "kepada janda atau duda", en: "to the widow or widower" },
  parent: { id: "kepada orang tua peserta", en: "to a parent" },
};

const events: Readonly<Record<EventAssessment["event"], Bilingual>> = {
  death: { id: "Peserta meninggal dunia", en: "A participant has died" },
  "work-accident": {
    id: "Peserta mengalami kecelakaan kerja",
    en: "A participant was hurt at work",
  },
  "job-loss": {
    id: "Peserta berhenti bekerja",
    en: "A participant has lost or left the job",
  },
  retirement: { id: "Peserta pensiun", en: "A participant retires" },
};
