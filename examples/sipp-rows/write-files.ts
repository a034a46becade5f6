import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import writeExcelFile from "write-excel-file/node";
import { checkWorkbook } from "./check-sheets.js";
import { sippColumns, type SippName, type SippRow } from "./sipp-sheets.js";

/** SIPP takes no more lines in one file. */
export const mostLines = 10_000;

/** The sheet as CSV; a name that looks like a formula stays a name. */
export function csvText(name: SippName, rows: readonly SippRow[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...sippColumns[name]],
    escape_formulas: true,
  });
}

/** The sheet as a workbook, all cells text, so that no program rounds a NIK. */
export function workbook(name: SippName, rows: readonly SippRow[]): Promise<Buffer> {
  const columns = sippColumns[name];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  const cells = lines.map((line) => line.map((value) => ({ value, type: String })));
  return writeExcelFile(cells, { sheet: name }).toBuffer();
}

/** A sheet in as many parts as SIPP needs files. */
export function partsOf(rows: readonly SippRow[], most = mostLines): (readonly SippRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, part) =>
    rows.slice(part * most, (part + 1) * most),
  );
}

/**
 * Writes a sheet, as CSV and as a workbook that is read back. The file keeps the name that
 * SIPP gave it: further parts go into folders of their own.
 */
export async function writeSheet(
  folder: string,
  name: SippName,
  rows: readonly SippRow[],
): Promise<string[]> {
  const parts = partsOf(rows);
  return Promise.all(
    parts.map(async (part, at) => {
      const place = parts.length === 1 ? folder : join(folder, `${name}-${at + 1}`);
      mkdirSync(place, { recursive: true });
      const buffer = await workbook(name, part);
      await checkWorkbook(buffer, name, part);
      writeFileSync(join(place, `${name}.csv`), csvText(name, part));
      writeFileSync(join(place, `${name}.xlsx`), buffer);
      return join(place, `${name}.xlsx`);
    }),
  );
}
