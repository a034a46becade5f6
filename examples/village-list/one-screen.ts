import {
  explanation,
  type CleanedRoster,
  textOf,
  toRows,
  type Explainable,
  type Locale,
  type Table,
  type TableName,
} from "jamsosnaker";
import type { ProcessedList } from "./process-list.js";

const lists: readonly TableName[] = ["by-reason", "by-missing-fact", "by-issue"];
const mostLines = 5;

/** What a list has come to, on one screen. */
export function oneScreen({ cleaned, screened, villages }: ProcessedList, locale: Locale): string {
  const names = new Map(villages.map(({ code, name }) => [code, name]));
  const tables = toRows(screened.summary, { locale });
  const counts = lists.flatMap((wanted) => {
    const table = tables.find(({ name }) => name === wanted);
    if (!table) return [];
    const lines = table.rows.map((row) => {
      const said = [row["fieldName"], row["factName"], row["text"]].filter(Boolean).join(": ");
      return `  ${String(row["rows"]).padStart(3)}  ${said}`;
    });
    return [table.label, ...lines.slice(0, mostLines)];
  });
  return [
    firstSentence(cleaned, locale),
    firstSentence(screened.summary, locale),
    "",
    ...counts,
    ...ofTheList(cleaned, locale),
    "",
    ...aligned(villageLines(names, tables, locale)),
  ].join("\n");
}

/** What the list as a whole should be looked through for. */
function ofTheList({ warnings }: CleanedRoster, locale: Locale): string[] {
  const toCheck = warnings.filter(({ severity }) => severity === "check").slice(0, mostLines);
  if (toCheck.length === 0) return [];
  return [
    textOf({ key: "notes.check" }, locale),
    ...toCheck.map((warning) => `  ${textOf(warning, locale)}`),
  ];
}

const total = { id: "Jumlah", en: "Total" };

/** The counts of each village, and those of the list. */
function villageLines(
  names: ReadonlyMap<string, string>,
  tables: readonly Table[],
  locale: Locale,
): (readonly string[])[] {
  const { columns = [], rows = [] } = tables.find(({ name }) => name === "by-village") ?? {};
  const whole = tables.find(({ name }) => name === "summary")?.rows ?? [];
  const lines = [...rows, ...whole.map((row) => ({ ...row, village: textOf(total, locale) }))];
  return [
    columns.map(({ label }) => label.replace(/ \(.*\)$/, "")),
    ...lines.map((row: Table["rows"][number]) =>
      columns.map(({ key }) => {
        const cell = String(row[key] ?? "");
        return names.get(cell) ?? cell;
      }),
    ),
  ];
}

function firstSentence(result: Explainable, locale: Locale): string {
  const { blocks } = explanation(result, { locale });
  const [heading, first] = blocks;
  const texts = [heading, first].map((block) => (block && "text" in block ? block.text : ""));
  return texts.join(": ");
}

function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  return lines.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  "),
  );
}
