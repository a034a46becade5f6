import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { cleanRoster, type RawRow } from "jamsosnaker";

/** A list as a village sends it: its rows by heading, and the line of the first of them. */
export interface ListFile {
  readonly rows: readonly RawRow[];
  readonly firstRow: number;
}

type Cell = string | number | boolean | null;

/** Reads a CSV file, with commas or semicolons, or the first sheet of a workbook. */
export async function readListFile(file: string): Promise<ListFile> {
  return listOf(/\.xlsx$/i.test(file) ? await workbookCells(file) : textCells(file));
}

function textCells(file: string): Cell[][] {
  const text = readFileSync(file, "utf8");
  const often = (sign: string): number => text.split(sign).length;
  const delimiter = often(";") > often(",") ? ";" : ",";
  return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });
}

/** Days become text, as the cleaning reads them; numbers stay what the workbook holds. */
async function workbookCells(file: string): Promise<Cell[][]> {
  const lines = (await readSheet(file)) as (Cell | Date)[][];
  return lines.map((cells) =>
    cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
  );
}

const titleLines = 10;

/** Under the line that says most of what columns hold; above it stand titles. */
function listOf(lines: readonly (readonly Cell[])[]): ListFile {
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
