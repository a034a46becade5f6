import { toRows, type Locale, type Table, type TableName } from "jamsosnaker";
import type { ProcessedList } from "./process-list.js";

/** A sheet to take home. */
export interface ListSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly lines: readonly (readonly (string | number | null)[])[];
}

/** The sheet of one outcome, with names and whole NIKs, or undefined where nobody is in it. */
export function outcomeSheet(
  list: ProcessedList,
  outcome: TableName,
  locale: Locale,
): ListSheet | undefined {
  const people = new Map(list.cleaned.rows.map((row) => [String(row.row), row]));
  const table = toRows(list.screened, { locale }).find(({ name }) => name === outcome);
  if (!table) return undefined;
  return sheetOf({
    ...table,
    columns: table.columns.flatMap((column) =>
      column.key === "row" ? [column, ...personColumns(locale)] : [column],
    ),
    rows: table.rows.map((row) => {
      const { name = null, nik = null } = people.get(String(row["row"])) ?? {};
      return { ...row, name, fullNik: nik };
    }),
  });
}

/** A sheet for each village: all that goes back to it, and nothing of others. */
export function villageSheets({ cleaned, screened }: ProcessedList, locale: Locale): ListSheet[] {
  return toRows(screened, { locale, by: "village", questions: cleaned.questions }).map(sheetOf);
}

/** What was changed and what is asked. */
export function cellSheets({ cleaned }: ProcessedList, locale: Locale): ListSheet[] {
  return toRows(cleaned, { locale })
    .filter(({ name }) => name === "changes" || name === "questions")
    .map(sheetOf);
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
