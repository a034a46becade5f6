import type { JhtProjection } from "../benefits/jht/jht-projection.js";
import { itemText } from "../core/item.js";
import { textWith } from "../core/text.js";
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
      text: say({ key: "id.kind.jht-projection" }),
    },
    {
      kind: "paragraph",
      text: say(textWith("explain.jht-projection.total", { months, total })),
    },
    ...listOf(
      result.lines.map((line) => ({
        text: `${say(itemText(line))}: ${rupiah(line.amount)}`,
        under: articleLines(line.provisions, speech),
      })),
    ),
    ...shortfall(result, speech),
    ...section(say({ key: "table.years" }), [yearTable(result, speech)]),
    ...closingNotes(result, speech),
  ];
}

function shortfall({ shortfall: amount }: JhtProjection, speech: Speech): Block[] {
  if (amount === undefined) return [];
  const owed = speech.rupiah(amount);
  return [
    {
      kind: "paragraph",
      text: speech.say(textWith("explain.jht-projection.shortfall", { owed })),
    },
  ];
}

function yearTable({ years, start }: JhtProjection, speech: Speech): Block {
  const { say, rupiah } = speech;
  return {
    kind: "table",
    head: [
      say({ key: "column.year" }),
      say({ key: "item.contributions" }),
      say({ key: "explain.jht-projection.return" }),
      say({ key: "explain.jht-projection.balance" }),
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
