import { type Cell, type EmptyCell, readCell } from "./cell-text.js";
import type { OmittedRow, RawRow, RosterField } from "./cleaned-roster.js";
import { fieldOf } from "./headings.js";
import type { Cells } from "./row-context.js";

/** The cells of a row. */
export interface CellsFound {
  readonly cells: Cells;
  /** How many cells of other columns are filled. */
  readonly rest: number;
  readonly others: Record<string, string | number | boolean>;
  /** Whether a cell only holds a mark for nothing. */
  readonly hasMarks: boolean;
}

/** A column, and whether any of its cells was filled. */
export interface Column {
  readonly field: RosterField | null;
  isFilled: boolean;
}

/** Reads the cells of a row by what their columns hold. */
export function cellsOf(
  raw: RawRow,
  columnOf: (heading: string) => Column,
  hash?: (text: string) => void,
): CellsFound {
  const cells: Cells = {};
  const others: Record<string, string | number | boolean> = {};
  let rest = 0;
  let hasMarks = false;
  if (typeof raw !== "object" || (raw as object | null) === null) {
    return { cells, rest, others, hasMarks };
  }
  for (const heading of Object.keys(raw)) {
    const cell: Cell | EmptyCell | undefined = readCell(raw[heading]);
    hash?.(cell ? String(cell.given) : "");
    const column = columnOf(heading);
    if (!cell) continue;
    if (hash) column.isFilled = true;
    const { field } = column;
    if (field !== null) cells[field] = cell;
    if (cell.value === null) {
      hasMarks = true;
    } else if (field === null || field === "note" || field === "district") {
      others[heading] = cell.value;
      rest += 1;
    }
  }
  return { cells, rest, others, hasMarks };
}

const endMark = /^#{2,}$/; // not law: words of lists

/** Lines of a file that are no people: empty ones, a mark of the end, the headings again. */
export function whyOmitted({ cells, rest, others }: CellsFound): OmittedRow["why"] | undefined {
  const { nik } = cells;
  if (nik && /\d/.test(String(nik.value))) return undefined;
  const values = [...Object.values(cells).map(({ value }) => value), ...Object.values(others)];
  if (values.length === 0 && rest === 0) return "empty";
  if (values.length === 1) return endMark.test(String(values[0])) ? "end-mark" : undefined;
  const said = Object.keys(cells).filter((field) => {
    const value = cells[field as RosterField]?.value;
    return typeof value === "string" && fieldOf(value) === field;
  });
  return said.length >= 2 ? "headings-again" : undefined; // not law: one heading may be a name
}
