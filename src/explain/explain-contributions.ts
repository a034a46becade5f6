import { errorText } from "./error-text.js";
import type { Contributions } from "../contributions/several/contribution-rows.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { fundingName, payerName, programmeName } from "./words.js";
import { textWith, type Text } from "../core/text.js";
import { articleSection } from "./articles.js";
import { provisionsOfContributions } from "../contributions/contribution.js";

/** Many contributions: the total first, then by programme, payer, funding and month, then the faults. */
export function explainContributions(result: Contributions, speech: Speech): Block[] {
  const { say, count } = speech;
  const total = speech.rupiah(result.total);
  const rows = count(result.rows.length);
  const personMonths = count(result.personMonths);
  return [
    { kind: "heading", text: say({ key: "id.kind.contributions" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.contributions.due", {
          total,
          rows,
          personMonths,
          rowsCount: result.rows.length,
        }),
      ),
    },
    ...sums({ key: "table.by-programme" }, result.byProgramme, speech, (key) =>
      say(programmeName(key)),
    ),
    ...sums({ key: "table.by-payer" }, result.byPayer, speech, (key) => say(payerName(key))),
    ...sums({ key: "explain.by-funding-source" }, result.byFunding, speech, (key) =>
      say(key === "not-stated" ? notStated : fundingName(key)),
    ),
    ...sums({ key: "table.by-month" }, result.byMonth, speech, (month) => speech.month(month)),
    ...section(say({ key: "explain.contributions.by-row" }), listOf(rowItems(result, speech))),
    ...section(
      say({ key: "explain.contributions.left-out" }),
      listOf(
        result.errors.map(({ index, id, error }) => ({
          text: `${index + 1}${id === undefined ? "" : ` (${id})`}: ${errorText(error, speech.locale)}`,
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

const mostRows = 100; // not law: rows that are shown

function rowItems({ rows }: Contributions, speech: Speech): Item[] {
  const items = rows.slice(0, mostRows).map(({ index, id, person, persons, total }) => {
    const name = [id, person].filter((part) => part !== undefined).join(", ");
    const times = persons === 1 ? "" : ` × ${speech.count(persons)}`;
    return { text: `${index + 1}${name && ` (${name})`}${times}: ${speech.rupiah(total)}` };
  });
  const more = speech.count(rows.length - mostRows);
  const rest: Text = textWith("explain.contributions.more-rows", { more });
  return rows.length > mostRows ? [...items, { text: speech.say(rest) }] : items;
}

function sums<Key extends string>(
  title: Text,
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
  const head = [say({ key: "explain.contributions.part" }), say({ key: "explain.amount" })];
  return section(say(title), [{ kind: "table", head, rows }]);
}

const notStated: Text = { key: "id.funding.not-stated" };
