import { longestText } from "../../core/expectations.js";
import type { CleanValue } from "./cleaned-roster.js";

/** A cell as text, or its number or truth; what it was; whether anything had to go. */
export interface Cell {
  readonly value: string | number | boolean;
  readonly given: string | number | boolean;
}

/** A cell that only holds a mark for "nothing". */
export interface EmptyCell {
  readonly value: null;
  readonly given: CleanValue;
}

const invisible = /[\u00a0\u200b-\u200d\u2060\ufeff]/g;
const emptyMarks: ReadonlySet<string> = new Set([
  "-",
  "--",
  "---",
  "–",
  "—",
  ".",
  "?",
  "_",
  "n/a",
  "#n/a",
  "na",
  "nan",
  "null",
  "nil",
  "none given",
  "undefined",
  "kosong",
  "belum diisi",
  "tidak diisi",
  "tidak diketahui",
  "tidak tahu",
  "belum diketahui",
]);

/** Reads a cell; undefined where it is empty, and where it is no cell at all. */
export function readCell(given: unknown): Cell | EmptyCell | undefined {
  if (typeof given === "string") {
    if (given.length > longestText) return cutCell(given.trim());
    const value = tidy(given);
    if (value === "") return undefined;
    return value.length <= longestMark && emptyMarks.has(value.toLowerCase())
      ? { value: null, given }
      : { value, given };
  }
  if (typeof given === "number")
    return Number.isFinite(given) ? { value: given, given } : undefined;
  if (typeof given === "bigint" || given instanceof Date) return readCell(textOfCell(given));
  return typeof given === "boolean" ? { value: given, given } : undefined;
}

/** What is longer than any cell that people fill in is read to that length. */
function cutCell(text: string): Cell | EmptyCell | undefined {
  if (text.length <= longestText) return readCell(text);
  const value = text.slice(0, longestText);
  return { value: tidy(value), given: `${value}…` };
}

/** A day as spreadsheet readers give it is a midnight; another instant is of no one day. */
function textOfCell(given: bigint | Date): string {
  if (typeof given === "bigint" || Number.isNaN(given.getTime())) return String(given);
  const [day = "", time] = given.toISOString().split("T");
  return time === "00:00:00.000Z" ? day : `UTC ${day} ${time}`; // not law: midnight
}

const longestMark = 15; // not law: the longest of the marks above

/** Without blanks around and doubled, and without signs that nobody sees. */
export function tidy(text: string): string {
  return hasSurplus.test(text) ? text.replace(invisible, " ").replace(/\s+/g, " ").trim() : text;
}

const hasSurplus = /^\s|\s$|\s\s|[\t\n\r\u00a0\u200b-\u200d\u2060\ufeff]/;

/** Whether the one who wrote a cell was not sure of it: "Petani ?". */
export function isDoubted(value: string | number | boolean): boolean {
  return typeof value === "string" && value.includes("?");
}

/** A word by which spellings meet: letters and digits in lower case, one blank between. */
export function wordKey(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const isPlain = /^[a-z0-9]+(?: [a-z0-9]+)*$/; // not law: how cells are written
