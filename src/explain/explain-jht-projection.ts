import type { JhtProjection } from "../benefits/jht/jht-projection.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** A projected balance: the balance first, then its parts, then year by year. */
export function explainJhtProjection(result: JhtProjection, speech: Speech): Block[] {
  const { say, rupiah, count } = speech;
  const total = rupiah(result.total);
  const months = count(result.months);
  return [
    {
      kind: "heading",
      text: say({ id: "Perkiraan saldo JHT", en: "Projected JHT balance" }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Perkiraan saldo setelah ${months} bulan: ${total}.`,
        en: `The balance after ${months} months: ${total}.`,
      }),
    },
    ...listOf(
      result.lines.map((line) => ({
        text: `${say(line.label)}: ${rupiah(line.amount)}`,
        under: articleLines(line.provisions, speech),
      })),
    ),
    ...shortfall(result, speech),
    ...section(say({ id: "Menurut tahun", en: "Year by year" }), [yearTable(result, speech)]),
    ...closingNotes(result, speech),
  ];
}

function shortfall({ shortfall: amount }: JhtProjection, speech: Speech): Block[] {
  if (amount === undefined) return [];
  const owed = speech.rupiah(amount);
  return [
    {
      kind: "paragraph",
      text: speech.say({
        id: `Karena upah dilaporkan lebih rendah, saldo berkurang ${owed}; kekurangan itu wajib dibayar pemberi kerja.`,
        en: `Since too low a wage was reported the balance lacks ${owed}; the employer must pay it.`,
      }),
    },
  ];
}

function yearTable({ years, start }: JhtProjection, speech: Speech): Block {
  const { say, rupiah } = speech;
  return {
    kind: "table",
    head: [
      say({ id: "Tahun", en: "Year" }),
      say({ id: "Iuran", en: "Contributions" }),
      say({ id: "Pengembangan", en: "Return" }),
      say({ id: "Saldo akhir", en: "Balance" }),
    ],
    rows: years.map((year) => [
      start === undefined
        ? say({ id: `ke-${year.year}`, en: String(year.year) })
        : String(year.year),
      rupiah(year.contributions),
      rupiah(year.return),
      rupiah(year.closing),
    ]),
  };
}
