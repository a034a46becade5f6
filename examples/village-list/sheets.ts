import writeExcelFile from "write-excel-file/node";
import { toRows, type Locale, type Table, type TableName } from "jamsosnaker";
import type { ProcessedList } from "./process-list.js";

/** A sheet of a workbook. */
export interface ListSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly lines: readonly (readonly (string | number | null)[])[];
}

const outcomes: readonly TableName[] = [
  "accepted",
  "waiting",
  "to-repair",
  "to-clarify",
  "rejected",
  "duplicates",
];

/** The sheets of the office: each outcome, what was changed and what is asked. */
export function officeSheets(list: ProcessedList, locale: Locale): ListSheet[] {
  const people = new Map(list.cleaned.rows.map((row) => [String(row.row), row]));
  const names = new Map(list.villages.map(({ code, name }) => [code, name]));
  const wanted = (tables: readonly Table[], chosen: readonly TableName[]): Table[] =>
    tables.filter(({ name }) => chosen.includes(name));
  const ofPeople = wanted(toRows(list.screened, { locale }), outcomes).map((table) => ({
    ...table,
    columns: table.columns.flatMap((column) =>
      column.key === "row" ? [column, ...personColumns(locale)] : [column],
    ),
    rows: table.rows.map((row) => {
      const { name = null, nik = null } = people.get(String(row["row"])) ?? {};
      const village = names.get(String(row["village"])) ?? row["village"] ?? null;
      return { ...row, name, fullNik: nik, village };
    }),
  }));
  const ofCells = wanted(toRows(list.cleaned, { locale }), ["changes", "questions"]);
  return [...ofPeople, ...ofCells].map(sheetOf);
}

/** A sheet for each village, named by it: all that goes back to it, and nothing of others. */
export function villageSheets({ cleaned, screened, villages }: ProcessedList, locale: Locale) {
  return toRows(screened, { locale, by: "village", villages, questions: cleaned.questions }).map(
    sheetOf,
  );
}

/** Sheets as a workbook, all cells text, so that no program rounds a NIK. */
export function workbookOf(sheets: readonly ListSheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, head, lines }) => ({
      sheet: sheetName(name),
      data: [head, ...lines].map((line) =>
        line.map((value) => ({ value: String(value ?? ""), type: String })),
      ),
    })),
  ).toBuffer();
}

/** A name that a sheet and a file may have. */
export function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
}

/** Words alone: ids that have words beside them, and positions, are for programs. */
function sheetOf({ label, columns, rows }: Table): ListSheet {
  const keys = new Set(columns.map(({ key }) => key));
  const shown = columns.filter(
    ({ key }) => !keys.has(`${key}Name`) && !/^(code|position|firstPosition)$/.test(key),
  );
  return {
    name: label,
    head: shown.map((column) => column.label),
    lines: rows.map((row) => shown.map(({ key }) => row[key] ?? null)),
  };
}

function personColumns({ texts }: Locale): Table["columns"] {
  return [
    { key: "name", label: texts["column.name"], type: "text" },
    { key: "fullNik", label: texts["column.fullNik"], type: "text" },
  ];
}
