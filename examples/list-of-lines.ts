import { cleanRoster, type RawRow } from "jamsosnaker";

/** A cell of a file. */
export type Cell = string | number | boolean | null;

/** A list as a village sends it: its rows by heading, and the line of the first of them. */
export interface ListFile {
  readonly rows: readonly RawRow[];
  readonly firstRow: number;
}

const titleLines = 10;

/** Under the line that says most of what columns hold; above it stand titles. */
export function listOf(lines: readonly (readonly Cell[])[]): ListFile {
  const known = lines.slice(0, titleLines).map((cells) => fieldsKnown(headingsOf(cells)));
  const head = Math.max(0, known.indexOf(Math.max(...known)));
  const headings = headingsOf(lines[head] ?? []);
  const rows = lines
    .slice(head + 1)
    .map((cells) =>
      Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? null])),
    );
  return { rows, firstRow: head + 2 };
}

/** No two columns have one heading, so that none hides another. */
function headingsOf(cells: readonly Cell[]): string[] {
  const headings: string[] = [];
  for (const [at, cell] of cells.entries()) {
    const heading = String(cell ?? "").trim() || `(${at + 1})`;
    headings.push(headings.includes(heading) ? `${heading} (${at + 1})` : heading);
  }
  return headings;
}

function fieldsKnown(headings: readonly string[]): number {
  const filled = Object.fromEntries(headings.map((heading) => [heading, "x"]));
  const { columns } = cleanRoster([filled], { on: "2026-01-01" });
  return Object.values(columns).filter((field) => field !== null).length;
}
