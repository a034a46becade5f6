import type { ListSheet } from "./list-sheets.js";

/** A sheet as CSV, which spreadsheets open as it is: no cell of it is taken for a formula. */
export async function csvOf({ head, lines }: ListSheet): Promise<Blob> {
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const text = stringify([head, ...lines] as unknown[][], {
    bom: true,
    delimiter: ";",
    escape_formulas: true,
  });
  return new Blob([text], { type: "text/csv;charset=utf-8" });
}

/** Sheets as a workbook, all cells text, so that no program rounds a NIK. */
export async function workbookOf(sheets: readonly ListSheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/browser");
  const names = new Set<string>();
  return writeExcelFile(
    sheets.map(({ name, head, lines }) => ({
      sheet: ownName(sheetName(name), names),
      data: [head, ...lines].map((line) =>
        line.map((value) => ({ value: String(value ?? ""), type: String })),
      ),
    })),
  ).toBlob();
}

function ownName(name: string, taken: Set<string>): string {
  let own = name;
  for (let number = 2; taken.has(own); number += 1) own = `${name.slice(0, 27)} ${number}`;
  taken.add(own);
  return own;
}

/** A name that a sheet may have. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
}

/** Hands a file to the person; it never leaves the browser otherwise. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
