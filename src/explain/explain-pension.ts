import type { PensionKind } from "../benefits/jp/pension-input.js";
import type { Pension, PensionEnd, PensionRecipient } from "../benefits/jp/pension.js";
import type { Bilingual } from "../core/bilingual.js";
import { articleLines } from "./articles.js";
import { benefitNotes } from "./benefit-notes.js";
import { listOf, section, type Block } from "./document.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** A pension: what is paid first, then the formula, how it is paid and what ends it. */
export function explainPension(result: Pension, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: say(headings[result.pension]) },
    { kind: "paragraph", text: answer(result, speech) },
    ...listOf(
      result.lines.map((line) => ({
        text: `${say(line.label)}${ofChild(line.child, speech)}: ${speech.rupiah(line.amount)}`,
        under: [...formulas(line.steps, speech), ...articleLines(line.provisions, speech)],
      })),
    ),
    ...section(
      say({ id: "Cara pembayaran", en: "How it is paid" }),
      listOf(
        result.payment.map(({ text, provisions }) => ({
          text: say(text),
          under: articleLines(provisions, speech),
        })),
      ),
    ),
    ...section(
      say({ id: "Berakhir bila", en: "It ends when" }),
      listOf(
        result.ends.map((end) => ({
          text: endText(end, speech),
          under: articleLines(end.provisions, speech),
        })),
      ),
    ),
    ...benefitNotes(result, speech),
    ...closingNotes(result, speech),
  ];
}

function answer(result: Pension, speech: Speech): string {
  const { say } = speech;
  const to = recipients[result.paidTo];
  const from = result.from === undefined ? "" : speech.date(result.from);
  if (result.form === "monthly") {
    const monthly = speech.rupiah(result.monthly ?? 0);
    return say({
      id: `${to.id} menerima ${monthly} sebulan mulai ${from}.`,
      en: `To the ${to.en}: ${monthly} a month from ${from}.`,
    });
  }
  if (result.form === "none") {
    const date = speech.date(result.date);
    return say({
      id: `Tidak ada manfaat pensiun pada ${date}.`,
      en: `No pension is due on ${date}.`,
    });
  }
  const sum =
    result.lumpSum === undefined
      ? { id: "dengan jumlah yang belum diketahui", en: "whose amount is not known" }
      : {
          id: `sebesar ${speech.rupiah(result.lumpSum)}`,
          en: `of ${speech.rupiah(result.lumpSum)}`,
        };
  return say({
    id: `Manfaat dibayarkan sekaligus ${sum.id}, bukan sebagai pensiun bulanan; dibayarkan mulai ${from}.`,
    en: `No monthly pension but a lump sum ${sum.en}, from ${from}.`,
  });
}

function ofChild(child: number | undefined, { say }: Speech): string {
  return child === undefined
    ? ""
    : say({ id: `, anak ke-${child + 1}`, en: `, child ${child + 1}` });
}

function endText({ text, on }: PensionEnd, speech: Speech): string {
  return on === undefined ? speech.say(text) : `${speech.say(text)} (${speech.date(on)})`;
}

const recipients: Readonly<Record<PensionRecipient, Bilingual>> = {
  participant: { id: "Peserta", en: "participant" },
  widow: { id: "Janda atau duda", en: "widow or widower" },
  children: { id: "Anak", en: "children" },
  parent: { id: "Orang tua", en: "parent" },
};

const headings: Readonly<Record<PensionKind, Bilingual>> = {
  "old-age": { id: "Pensiun hari tua (JP)", en: "Old-age pension (JP)" },
  disability: { id: "Pensiun cacat (JP)", en: "Disability pension (JP)" },
  widow: { id: "Pensiun janda atau duda (JP)", en: "Widow's or widower's pension (JP)" },
  child: { id: "Pensiun anak (JP)", en: "Children's pension (JP)" },
  parent: { id: "Pensiun orang tua (JP)", en: "Parent's pension (JP)" },
};
