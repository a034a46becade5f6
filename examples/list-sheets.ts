import {
  toRows,
  type CleanedRoster,
  type KnownVillage,
  type Locale,
  type RosterScreening,
  type Table,
  type TableName,
} from "jamsosnaker";

/** A list cleaned and screened, with the villages that are known by name. */
export interface SheetedList {
  readonly cleaned: CleanedRoster;
  readonly screened: RosterScreening;
  readonly villages: readonly KnownVillage[];
}

/** A sheet of a workbook. */
export interface ListSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly lines: readonly (readonly (string | number | null)[])[];
}

/** A sheet for each of these outcomes that somebody has, with names and whole NIKs. */
export function outcomeSheets(
  { cleaned, screened, villages }: SheetedList,
  outcomes: readonly TableName[],
  locale: Locale,
): ListSheet[] {
  const people = new Map(cleaned.rows.map((row) => [String(row.row), row]));
  const names = new Map(villages.map(({ code, name }) => [code, name]));
  return wanted(toRows(screened, { locale }), outcomes).map((table) =>
    sheetOf({
      ...table,
      columns: table.columns.flatMap((column) =>
        column.key === "row" ? [column, ...personColumns(locale)] : [column],
      ),
      rows: table.rows.map((row) => {
        const { name = null, nik = null } = people.get(String(row["row"])) ?? {};
        const village = names.get(String(row["village"])) ?? row["village"] ?? null;
        return { ...row, name, fullNik: nik, village };
      }),
    }),
  );
}

/** What was changed and what is asked. */
export function cellSheets({ cleaned }: SheetedList, locale: Locale): ListSheet[] {
  return wanted(toRows(cleaned, { locale }), ["changes", "questions"]).map(sheetOf);
}

/** A sheet for each village, named by it: all that goes back to it, and nothing of others. */
export function villageSheets(
  { cleaned, screened, villages }: SheetedList,
  locale: Locale,
): ListSheet[] {
  const { questions } = cleaned;
  return toRows(screened, { locale, by: "village", villages, questions }).map(sheetOf);
}

/** Sheets as the writer of workbooks takes them: all cells text, so that no program rounds a NIK. */
export function textSheets(sheets: readonly ListSheet[]) {
  const names = new Set<string>();
  return sheets.map(({ name, head, lines }) => ({
    sheet: ownName(sheetName(name), names),
    data: [head, ...lines].map((line) =>
      line.map((value) => ({ value: String(value ?? ""), type: String })),
    ),
  }));
}

/** A name that a sheet and a file may have. */
export function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
}

function ownName(name: string, taken: Set<string>): string {
  let own = name;
  for (let number = 2; taken.has(own); number += 1) own = `${name.slice(0, 27)} ${number}`;
  taken.add(own);
  return own;
}

function wanted(tables: readonly Table[], names: readonly TableName[]): Table[] {
  return tables.filter(({ name }) => names.includes(name));
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
