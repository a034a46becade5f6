import type { ListSheet } from "../../../../examples/list-sheets.js";

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

/** Sheets as a workbook. */
export async function workbookOf(sheets: readonly ListSheet[]): Promise<Blob> {
  const [{ default: writeExcelFile }, { textSheets }] = await Promise.all([
    import("write-excel-file/browser"),
    import("../../../../examples/list-sheets.js"),
  ]);
  return writeExcelFile(textSheets(sheets)).toBlob();
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
