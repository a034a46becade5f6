import type { BandWithCost, IncomeBandAnswer } from "../contributions/inverse/income-band-for.js";
import type { LargestContract } from "../contributions/inverse/largest-contract.js";
import type {
  WageFromContribution,
  WagesOfContribution,
} from "../contributions/inverse/wage-from-contribution.js";
import { listOf, type Block, type Item } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./article-section.js";

/** The wages behind a contribution, or its neighbours. */
export function explainWageFromContribution(result: WageFromContribution, speech: Speech): Block[] {
  const { say } = speech;
  const paid = speech.rupiah(result.contribution);
  const month = speech.month(result.month);
  const { wages } = result;
  return [
    {
      kind: "heading",
      text: say({ id: "Upah yang mendasari iuran", en: "The wage behind a contribution" }),
    },
    {
      kind: "paragraph",
      text: wages
        ? say({
            id: `Iuran ${paid} untuk ${month} berasal dari upah ${range(wages, speech)}.`,
            en: `A contribution of ${paid} for ${month} comes from a wage ${range(wages, speech)}.`,
          })
        : say({
            id: `Tidak ada upah yang menghasilkan iuran tepat ${paid} untuk ${month}. Yang terdekat:`,
            en: `No wage gives a contribution of just ${paid} for ${month}. The nearest:`,
          }),
    },
    ...listOf(neighbours(result, (found) => wageLine(found, speech))),
    ...articleSection(result.provisions, speech),
    ...closingNotes(result, speech),
  ];
}

/** The income band of an income or a contribution, or its neighbours. */
export function explainIncomeBand(result: IncomeBandAnswer, speech: Speech): Block[] {
  const { say } = speech;
  const { match } = result;
  return [
    {
      kind: "heading",
      text: say({
        id: `Kelompok penghasilan BPU, ${speech.month(result.month)}`,
        en: `Income band, ${speech.month(result.month)}`,
      }),
    },
    {
      kind: "paragraph",
      text: match
        ? bandLine(match, speech)
        : say({
            id: "Tidak ada kelompok dengan iuran tepat sebesar itu. Yang terdekat:",
            en: "No band costs just this contribution. The nearest:",
          }),
    },
    ...listOf(neighbours(result, (found) => bandLine(found, speech))),
    ...articleSection(result.provisions, speech),
    ...closingNotes(result, speech),
  ];
}

/** The largest contract that a contribution pays for. */
export function explainLargestContract(result: LargestContract, speech: Speech): Block[] {
  const value = speech.rupiah(result.contractValue);
  const cost = speech.rupiah(result.contribution);
  const next = speech.rupiah(result.next);
  return [
    {
      kind: "heading",
      text: speech.say({ id: "Nilai kontrak terbesar", en: "The largest contract" }),
    },
    {
      kind: "paragraph",
      text: speech.say({
        id: `Nilai kontrak tanpa PPN paling besar ${value}, dengan iuran ${cost}; satu rupiah lebih menjadi ${next}.`,
        en: `A contract of at most ${value} without VAT, which costs ${cost}; one rupiah more costs ${next}.`,
      }),
    },
    ...articleSection(result.provisions, speech),
    ...closingNotes(result, speech),
  ];
}

function neighbours<Found>(
  { below, above }: { readonly below?: Found; readonly above?: Found },
  line: (found: Found) => string,
): Item[] {
  return [below, above].flatMap((found) => (found === undefined ? [] : [{ text: line(found) }]));
}

function range({ from, to }: WagesOfContribution, speech: Speech): string {
  const low = speech.rupiah(from);
  if (to === undefined) return speech.say({ id: `${low} ke atas`, en: `of ${low} or more` });
  const high = speech.rupiah(to);
  return speech.say({ id: `${low} sampai ${high}`, en: `from ${low} to ${high}` });
}

function wageLine(found: WagesOfContribution, speech: Speech): string {
  const paid = speech.rupiah(found.contribution);
  return speech.say({
    id: `${paid}, dari upah ${range(found, speech)}`,
    en: `${paid}, from a wage ${range(found, speech)}`,
  });
}

function bandLine(found: BandWithCost, speech: Speech): string {
  const from = speech.rupiah(found.from);
  const to = found.printedTo === undefined ? undefined : speech.rupiah(found.printedTo);
  const basis = speech.rupiah(found.basis);
  const cost = speech.rupiah(found.contribution);
  return speech.say({
    id: `Kelompok ${found.band}, penghasilan ${from}${to ? ` sampai ${to}` : " ke atas"}: dasar ${basis}, iuran ${cost} sebulan`,
    en: `Band ${found.band}, an income of ${from}${to ? ` to ${to}` : " or more"}: basis ${basis}, contribution ${cost} a month`,
  });
}
