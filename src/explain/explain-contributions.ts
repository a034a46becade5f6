import type { Contributions } from "../contributions/several/contribution-rows.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { fundingNames, payerNames, programmeNames } from "./words.js";
import type { Bilingual } from "../core/bilingual.js";
import { counted } from "../core/counted.js";
import { articleSection } from "./article-section.js";
import { provisionsOfContributions } from "../contributions/provisions-of-contributions.js";

/** Many contributions: the total first, then by programme, payer, funding and month, then the faults. */
export function explainContributions(result: Contributions, speech: Speech): Block[] {
  const { say, count } = speech;
  const total = speech.rupiah(result.total);
  const rows = count(result.rows.length);
  const personMonths = count(result.personMonths);
  return [
    { kind: "heading", text: say({ id: "Iuran seluruhnya", en: "Contributions" }) },
    {
      kind: "paragraph",
      text: say({
        id: `Yang harus dibayar: ${total}, untuk ${rows} baris (${personMonths} orang-bulan PU dan BPU).`,
        en: `To be paid: ${total}, for ${counted(result.rows.length, "row", rows)} (${personMonths} person-months of wage earners and non-wage earners).`,
      }),
    },
    ...sums({ id: "Menurut program", en: "By programme" }, result.byProgramme, speech, (key) =>
      say(programmeNames[key]),
    ),
    ...sums({ id: "Menurut pihak yang membayar", en: "By payer" }, result.byPayer, speech, (key) =>
      say(payerNames[key]),
    ),
    ...sums(
      { id: "Menurut sumber dana", en: "By funding source" },
      result.byFunding,
      speech,
      (key) => say(key === "not-stated" ? notStated : fundingNames[key]),
    ),
    ...sums({ id: "Menurut bulan", en: "By month" }, result.byMonth, speech, (month) =>
      speech.month(month),
    ),
    ...section(say({ id: "Menurut baris", en: "By row" }), listOf(rowItems(result, speech))),
    ...section(
      say({ id: "Baris yang tidak dihitung", en: "Rows that were left out" }),
      listOf(
        result.errors.map(({ index, id, error }) => ({
          text: `${index + 1}${id === undefined ? "" : ` (${id})`}: ${say(error.messages)}`,
        })),
      ),
    ),
    ...articleSection(
      provisionsOfContributions(result.rows.flatMap(({ contributions }) => contributions)),
      speech,
    ),
    ...closingNotes(result, speech),
  ];
}

const mostRows = 100;

function rowItems({ rows }: Contributions, speech: Speech): Item[] {
  const items = rows.slice(0, mostRows).map(({ index, id, person, persons, total }) => {
    const name = [id, person].filter((part) => part !== undefined).join(", ");
    const times = persons === 1 ? "" : ` × ${speech.count(persons)}`;
    return { text: `${index + 1}${name && ` (${name})`}${times}: ${speech.rupiah(total)}` };
  });
  const more = speech.count(rows.length - mostRows);
  const rest = { id: `dan ${more} baris lain`, en: `and ${more} more rows` };
  return rows.length > mostRows ? [...items, { text: speech.say(rest) }] : items;
}

function sums<Key extends string>(
  title: Bilingual,
  amounts: Readonly<Partial<Record<Key, number>>>,
  speech: Speech,
  name: (key: Key) => string,
): Block[] {
  const { say } = speech;
  const rows = (Object.entries(amounts) as [Key, number][]).map(([key, amount]) => [
    name(key),
    speech.rupiah(amount),
  ]);
  if (rows.length === 0) return [];
  const head = [say({ id: "Bagian", en: "Part" }), say({ id: "Jumlah", en: "Amount" })];
  return section(say(title), [{ kind: "table", head, rows }]);
}

const notStated: Bilingual = { id: "tidak disebutkan", en: "not stated" };
