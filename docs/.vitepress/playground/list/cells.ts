import { parse } from "csv-parse/browser/esm/sync";
import type { KnownVillage } from "jamsosnaker";
import type { Cell } from "../../../../examples/list-of-lines.js";

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
