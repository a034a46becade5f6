import { parse } from "csv-parse/browser/esm/sync";
import { cleanRoster, type KnownVillage, type RawRow } from "jamsosnaker";

/** A list as it came: its rows by heading, and the line of the first of them. */
export interface ListFile {
  readonly rows: readonly RawRow[];
  readonly firstRow: number;
}

/** A cell of a file. */
export type Cell = string | number | boolean | null;

/** The cells of a text with commas, semicolons or tabs between them. */
export function textCells(text: string): Cell[][] {
  const often = (sign: string): number => text.split(sign).length;
  const [delimiter = ","] = [";", ",", "\t"].sort((a, b) => often(b) - often(a));
  return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });
}

/** The cells of the first sheet of a workbook; days become text, numbers stay what they are. */
export async function workbookCells(file: Blob): Promise<Cell[][]> {
  const { readSheet } = await import("read-excel-file/browser");
  const lines = (await readSheet(file)) as (Cell | Date)[][];
  return lines.map((cells) =>
    cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
  );
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

/** The villages of a file: of each line the code, the text after it as the name, the next as the district. */
export function villagesOf(lines: readonly (readonly Cell[])[]): KnownVillage[] {
  return lines.flatMap((cells) => {
    const texts = cells.map((cell) => String(cell ?? "").trim());
    const at = texts.findIndex((text) => /^\d{2}\.?\d{2}\.?\d{2}\.?\d{4}$/.test(text));
    const [name, district] = texts.filter((text, index) => index !== at && /\p{L}/u.test(text));
    if (at < 0 || name === undefined) return [];
    const digits = (texts[at] ?? "").replaceAll(".", "");
    const code = digits.replace(/^(..)(..)(..)(....)$/, "$1.$2.$3.$4");
    return [{ code, name, ...(district !== undefined && { district }) }];
  });
}
