import type { OwnWords, Unit } from "../../src/index.js";
import type { Speech } from "../../src/explain/speech.js";

type Plain = Readonly<Record<string, unknown>>;

/** A value of the law as Markdown: one line where it is simple, a table where it is not. */
export function valueMarkdown(value: unknown, unit: Unit, speech: Speech): string {
  if (Array.isArray(value) && value.some(isPlain)) {
    return tableOf(value as Plain[], unit, speech);
  }
  if (isPlain(value) && Object.values(value).some(isPlain)) {
    const rows = Object.entries(value).map(([key, entry]) =>
      isPlain(entry) ? { key, ...entry } : { key, value: entry },
    );
    return tableOf(rows, unit, speech);
  }
  return inline(value, unit, speech);
}

/** A value on one line, for lists and timelines. */
export function valueLine(value: unknown, unit: Unit, speech: Speech): string {
  if (Array.isArray(value) && value.length > 8) {
    return speech.say({ id: `${value.length} baris`, en: `${value.length} rows` });
  }
  return inline(value, unit, speech);
}

function inline(value: unknown, unit: Unit, speech: Speech): string {
  if (isInWords(value)) return speech.say(value);
  if (Array.isArray(value)) return value.map((entry) => inline(entry, unit, speech)).join(", ");
  if (isPlain(value)) {
    return Object.entries(value)
      .map(([key, entry]) => `${key} ${inline(entry, unitOf(key, unit), speech)}`)
      .join("; ");
  }
  return scalar(value, unit, speech);
}

function scalar(value: unknown, unit: Unit, speech: Speech): string {
  if (typeof value === "number") return numberText(value, unit, speech);
  if (typeof value === "string" && /^\d+(\.\d+)?$/.test(value)) return speech.percent(value);
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return speech.date(value);
  if (typeof value === "boolean") {
    return speech.say(value ? { id: "ya", en: "yes" } : { id: "tidak", en: "no" });
  }
  return String(value);
}

function numberText(value: number, unit: Unit, speech: Speech): string {
  if (unit.startsWith("rupiah")) return speech.rupiah(value);
  const counted = speech.count(value);
  if (unit === "months") return speech.say({ id: `${counted} bulan`, en: `${counted} months` });
  if (unit === "years") return speech.say({ id: `${counted} tahun`, en: `${counted} years` });
  return counted;
}

/** Inside a table of amounts some columns count or are shares. */
function unitOf(key: string, unit: Unit): Unit {
  if (/^(number|years|months|day|days|age|wages|monthsLater|step)$/.test(key)) return "list";
  return /amount|basis|printedTo|upTo|from$|maximum|minimum|cap/i.test(key) && unit === "table"
    ? "rupiah"
    : unit;
}

function tableOf(rows: readonly Plain[], unit: Unit, speech: Speech): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (row: Plain, column: string): string =>
    row[column] === undefined
      ? ""
      : inline(row[column], unitOf(column, unit), speech).replaceAll("|", "\\|");
  return [
    "",
    `| ${columns.join(" | ")} |`,
    `|${columns.map(() => "---").join("|")}|`,
    ...rows.map((row) => `| ${columns.map((column) => cell(row, column)).join(" | ")} |`),
    "",
  ].join("\n");
}

function isInWords(value: unknown): value is OwnWords {
  return isPlain(value) && typeof value["id"] === "string" && typeof value["en"] === "string";
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
