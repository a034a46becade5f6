import { lawAsOf, type OwnWords } from "../../src/index.js";
import type { Speech } from "../../src/explain/speech.js";
import { segmentName } from "../../src/explain/words.js";
import type { Cell, CoverageRow, Known } from "./coverage-rows.js";

/** What is known of every programme in every segment, as a table with a line that explains it. */
export function coverageTable(rows: readonly CoverageRow[], speech: Speech): string {
  const { say } = speech;
  return [
    say({
      id: `Tiap kolom: hari pertama yang dijawab pustaka ini, lalu tanda bukti nilai yang paling lemah dalam jawaban menurut peraturan ${speech.date(lawAsOf)}.`,
      en: `Each cell: the first day for which the library answers, then the mark of the weakest value in an answer by the law of ${speech.date(lawAsOf)}.`,
    }),
    [
      say({
        id: "| Program | Segmen | Kepesertaan | Iuran | Manfaat | Klaim |",
        en: "| Programme | Segment | Membership | Contribution | Benefit | Claim |",
      }),
      "| --- | --- | --- | --- | --- | --- |",
      ...rows.map((row) => rowText(row, speech)),
    ].join("\n"),
  ].join("\n\n");
}

function rowText({ programme, segment, cells }: CoverageRow, speech: Speech): string {
  const { say } = speech;
  const { membership, contribution, benefit, claim, papers } = cells;
  const name = [programme.toUpperCase(), say(segmentName(segment))];
  if (!isKnown(contribution)) {
    const no = refusal(Object.values(cells), speech);
    return `| ${[...name, no, say(refused), say(refused), say(refused)].join(" | ")} |`;
  }
  const claims = isKnown(benefit)
    ? `${cellText(claim, speech)}; ${say({ id: "berkas", en: "papers" })} ${cellText(papers, speech)}`
    : say(refused);
  const shown = [membership, contribution, benefit].map((cell) => cellText(cell, speech));
  return `| ${[...name, ...shown, claims].join(" | ")} |`;
}

const refused: OwnWords = { id: "ditolak", en: "refused" };
const notKnown: OwnWords = { id: "tidak diketahui", en: "not known" };

function isKnown(cell: Cell): cell is Known {
  return cell !== undefined && "first" in cell;
}

function cellText(cell: Cell, { say, date }: Speech): string {
  if (cell === undefined) return say(notKnown);
  if (!isKnown(cell)) return say(refused);
  return `${date(cell.first)}, \`${cell.evidence}\``;
}

/** The article by which the programme is closed to the segment, where a function names one. */
function refusal(cells: readonly Cell[], { say, citation }: Speech): string {
  const by = cells.flatMap((cell) =>
    cell !== undefined && !isKnown(cell) && cell.refusedBy ? [citation(cell.refusedBy)] : [],
  )[0];
  return by === undefined ? say(refused) : `${say(refused)} (${by})`;
}
