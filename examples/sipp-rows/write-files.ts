import { writeFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import writeExcelFile from "write-excel-file/node";
import { sippColumns, type SippRow } from "./sipp-columns.js";

/** The sheet as CSV; a name that looks like a formula stays a name. */
export function csvText(rows: readonly SippRow[]): string {
  return stringify([...rows], { header: true, columns: [...sippColumns], escape_formulas: true });
}

/** The sheet as cells, all of them text, so that no program rounds a NIK. */
export function sheetCells(rows: readonly SippRow[]): string[][] {
  return [[...sippColumns], ...rows.map((row) => sippColumns.map((column) => row[column]))];
}

/** The sheet as a workbook. */
export function workbook(rows: readonly SippRow[]): Promise<Buffer> {
  const cells = sheetCells(rows).map((line) => line.map((value) => ({ value, type: String })));
  return writeExcelFile(cells, { sheet: "data_tk_baru" }).toBuffer();
}

/** Writes both files. */
export async function writeFiles(base: string, rows: readonly SippRow[]): Promise<void> {
  writeFileSync(`${base}.csv`, csvText(rows));
  writeFileSync(`${base}.xlsx`, await workbook(rows));
}
