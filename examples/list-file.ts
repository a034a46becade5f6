import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { type Cell, type ListFile, listOf } from "./list-of-lines.js";

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
