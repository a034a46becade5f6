import writeExcelFile from "write-excel-file/node";
import type { Locale, TableName } from "jamsosnaker";
import {
  cellSheets,
  outcomeSheets,
  textSheets,
  type ListSheet,
  type SheetedList,
} from "../list-sheets.js";

const outcomes: readonly TableName[] = [
  "accepted",
  "waiting",
  "to-repair",
  "to-clarify",
  "rejected",
  "duplicates",
];

/** The sheets of the office: each outcome, what was changed and what is asked. */
export function officeSheets(list: SheetedList, locale: Locale): ListSheet[] {
  return [...outcomeSheets(list, outcomes, locale), ...cellSheets(list, locale)];
}

/** Sheets as a workbook. */
export function workbookOf(sheets: readonly ListSheet[]): Promise<Buffer> {
  return writeExcelFile(textSheets(sheets)).toBuffer();
}
