import type { ClaimDeadline, ClaimDeadlines } from "../benefits/claims/claim-deadlines.js";
import type { ClaimDocuments } from "../benefits/claims/claim-documents.js";
import type { LatePaymentCompensation } from "../benefits/claims/late-payment.js";
import type { PaymentDeadline } from "../benefits/claims/payment-deadline.js";
import type { Bilingual } from "../core/bilingual.js";
import { articleLines } from "./articles.js";
import { listOf, type Block, type Item } from "./document.js";
import { factNames } from "./fact-names.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { segmentNames } from "../core/segment-names.js";
import { programmeNames, recipientNames } from "./words.js";
import { articleSection } from "./article-section.js";

/** A payment deadline: the day first, then the rule. */
export function explainPaymentDeadline(result: PaymentDeadline, speech: Speech): Block[] {
  const { say } = speech;
  const by = speech.date(result.by);
  const complete = speech.date(result.completeOn);
  const kind = dayKinds[result.dayKind];
  return [
    {
      kind: "heading",
      text: say({ id: "Batas waktu pembayaran manfaat", en: "Time of payment" }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `BPJS Ketenagakerjaan membayar ${programmeNames[result.programme].id} paling lambat ${by}: ${result.days} ${kind.id} setelah klaim lengkap pada ${complete}.`,
        en: `BPJS Ketenagakerjaan pays ${programmeNames[result.programme].en} by ${by}: ${result.days} ${kind.en} after the claim was complete on ${complete}.`,
      }),
    },
    ...articleSection(result.provisions, speech),
    ...closingNotes(result, speech),
  ];
}

/** A compensation: the amount first, then how it is counted and who receives it. */
export function explainLatePayment(result: LatePaymentCompensation, speech: Speech): Block[] {
  const { say } = speech;
  const amount = speech.rupiah(result.amount);
  const by = speech.date(result.by);
  const paid = speech.date(result.paidOn);
  const days = speech.count(result.daysLate);
  const months =
    result.monthsLate === undefined
      ? { id: "", en: "" }
      : {
          id: `; bulan yang dihitung: ${speech.count(result.monthsLate)}`,
          en: `; months counted: ${speech.count(result.monthsLate)}`,
        };
  const named = result.paidTo && recipientNames[result.paidTo];
  const to = named ? { id: `, ${named.id}`, en: `, ${named.en}` } : { id: "", en: "" };
  return [
    {
      kind: "heading",
      text: say({ id: "Ganti rugi keterlambatan pembayaran", en: "Compensation for late payment" }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Ganti rugi: ${amount}${to.id}, di samping manfaat ${speech.rupiah(result.benefit)}.`,
        en: `Compensation: ${amount}${to.en}, beside the benefit of ${speech.rupiah(result.benefit)}.`,
      }),
    },
    ...listOf([
      {
        text: say({
          id: `Paling lambat ${by}, dibayar ${paid}; hari keterlambatan: ${days}${months.id}`,
          en: `Due by ${by}, paid on ${paid}; days late: ${days}${months.en}`,
        }),
        under: [...formulas(result.steps, speech), ...articleLines(result.provisions, speech)],
      },
    ]),
    ...closingNotes(result, speech),
  ];
}

/** Deadlines: each with its last day, what follows, and its article. */
export function explainClaimDeadlines(result: ClaimDeadlines, speech: Speech): Block[] {
  const { say } = speech;
  const date = speech.date(result.date);
  const event = events[result.event];
  return [
    { kind: "heading", text: say({ id: "Batas waktu klaim", en: "Deadlines of the claim" }) },
    {
      kind: "paragraph",
      text: say({
        id: `Atas ${event.id} pada ${date}, peserta ${segmentNames[result.segment].id}.`,
        en: `For the ${event.en} on ${date}, of a ${segmentNames[result.segment].en}.`,
      }),
    },
    ...listOf(result.deadlines.map((deadline) => deadlineItem(deadline, speech))),
    ...closingNotes(result, speech),
  ];
}

/** The documents of a claim. */
export function explainClaimDocuments(result: ClaimDocuments, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: say(claimNames[result.claim]) },
    ...listOf(result.documents.map(({ label }) => ({ text: say(label) }))),
    ...articleSection(result.provisions, speech),
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

/** What follows when a deadline is missed. */
export function ifLate(consequence: Bilingual, { say }: Speech): string {
  return say({ id: `Bila terlambat: ${consequence.id}`, en: `If missed: ${consequence.en}` });
}

function lastDay(day: string, late: boolean | undefined): Bilingual {
  const state = {
    id: late === undefined ? "" : late ? " (sudah lewat)" : " (belum lewat)",
    en: late === undefined ? "" : late ? " (passed)" : " (not passed)",
  };
  return { id: `Paling lambat: ${day}${state.id}`, en: `Last day: ${day}${state.en}` };
}

function waits(needs: ClaimDeadline["needs"], { say }: Speech): string[] {
  const name = needs && factNames[needs];
  return name
    ? [
        say({
          id: `Dihitung sejak ${name.id}; tanggal itu belum diberikan`,
          en: `Counted from ${name.en}, which is not given`,
        }),
      ]
    : [];
}

const dayKinds: Readonly<Record<PaymentDeadline["dayKind"], Bilingual>> = {
  "working-days": { id: "hari kerja", en: "working days" },
  "calendar-days": { id: "hari", en: "days" },
};

const events: Readonly<Record<ClaimDeadlines["event"], Bilingual>> = {
  "work-accident": { id: "kecelakaan kerja", en: "work accident" },
  "occupational-disease": {
    id: "penyakit akibat kerja yang didiagnosis",
    en: "occupational disease diagnosed",
  },
  death: { id: "kematian", en: "death" },
};

const claimNames: Readonly<Record<ClaimDocuments["claim"], Bilingual>> = {
  jkk: { id: "Dokumen klaim JKK (laporan tahap II)", en: "Documents of a JKK claim (stage II)" },
  jkm: { id: "Dokumen klaim JKM", en: "Documents of a JKM claim" },
  scholarship: {
    id: "Dokumen pengajuan pertama beasiswa",
    en: "Documents of the first scholarship claim",
  },
  jht: { id: "Dokumen klaim JHT", en: "Documents of a JHT claim" },
  jp: { id: "Dokumen klaim JP", en: "Documents of a pension claim" },
  jkp: { id: "Dokumen klaim JKP bulan pertama", en: "Documents of the first JKP claim" },
};
