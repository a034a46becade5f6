import type { Bilingual } from "../core/bilingual.js";
import type { ProvisionRef } from "../core/provision.js";
import { articleLines } from "./articles.js";
import type { ComparedLine, Comparison, DifferenceCause } from "./comparison.js";
import { listOf, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** Two results side by side: the totals first, then each line with the causes of its difference. */
export function explainComparison(result: Comparison, speech: Speech): Block[] {
  const { say } = speech;
  const { a, b, difference } = result.total;
  return [
    { kind: "heading", text: say({ id: "Perbandingan dua hasil", en: "Two results compared" }) },
    {
      kind: "paragraph",
      text: say({
        id: `Hasil A ${speech.rupiah(a)}, hasil B ${speech.rupiah(b)}: ${signed(difference, speech)}.`,
        en: `Result A ${speech.rupiah(a)}, result B ${speech.rupiah(b)}: ${signed(difference, speech)}.`,
      }),
    },
    ...listOf(
      result.lines.map((line) => ({
        text: lineText(line, speech),
        under: line.causes.flatMap((cause) => causeLines(cause, speech)),
      })),
    ),
    ...closingNotes(result, speech),
  ];
}

function lineText(line: ComparedLine, speech: Speech): string {
  const amount = (value: number | undefined): string =>
    value === undefined ? speech.say(absent) : speech.rupiah(value);
  const change = line.difference === 0 ? speech.say(same) : signed(line.difference, speech);
  return `${speech.say(line.label)}: A ${amount(line.a)}, B ${amount(line.b)}, ${change}`;
}

function signed(difference: number, speech: Speech): string {
  if (difference === 0) return speech.say(same);
  const amount = speech.rupiah(Math.abs(difference));
  return difference > 0
    ? speech.say({ id: `B lebih besar ${amount}`, en: `B is ${amount} more` })
    : speech.say({ id: `B lebih kecil ${amount}`, en: `B is ${amount} less` });
}

function causeLines(cause: DifferenceCause, speech: Speech): string[] {
  const { say } = speech;
  switch (cause.kind) {
    case "law":
      return [
        say({ id: "Peraturan yang diubah:", en: "Amended law:" }),
        `A: ${lawText(cause.a, speech)}`,
        `B: ${lawText(cause.b, speech)}`,
      ];
    case "relief":
      return [`A: ${say(cause.a ?? noRelief)}`, `B: ${say(cause.b ?? noRelief)}`];
    case "provision":
      return [
        `${say(cause.title)}:`,
        `A: ${versionText(cause.a, speech)}`,
        `B: ${versionText(cause.b, speech)}`,
      ];
    case "reading":
      return [
        say(cause.question),
        `A: ${cause.a ? say(cause.a.label) : "-"}; B: ${cause.b ? say(cause.b.label) : "-"}`,
      ];
    case "facts":
      return cause.a === undefined || cause.b === undefined
        ? [say(otherFacts)]
        : [
            say({
              id: `Dasar perhitungan: A ${speech.rupiah(cause.a)}, B ${speech.rupiah(cause.b)}`,
              en: `Basis: A ${speech.rupiah(cause.a)}, B ${speech.rupiah(cause.b)}`,
            }),
          ];
    case "reason":
      return [
        `${cause.in.toUpperCase()}: ${say(cause.reason)}${cause.owed === undefined ? "" : ` (${speech.rupiah(cause.owed)})`}`,
      ];
  }
}

function lawText(amendments: readonly string[] | undefined, { say }: Speech): string {
  return amendments === undefined ? say(unamended) : amendments.join(", ");
}

function versionText(ref: ProvisionRef | undefined, speech: Speech): string {
  return ref
    ? articleLines([ref], speech)
        .map(({ text }) => text)
        .join("; ")
    : speech.say(notRead);
}

const same: Bilingual = { id: "sama", en: "the same" };
const absent: Bilingual = { id: "tidak ada", en: "none" };
const unamended: Bilingual = { id: "tanpa perubahan", en: "without a change" };
const noRelief: Bilingual = { id: "tidak ada keringanan", en: "no relief" };
const otherFacts: Bilingual = { id: "Data kasusnya berbeda", en: "Other facts of the case" };
const notRead: Bilingual = { id: "ketentuan ini tidak diterapkan", en: "not read" };
