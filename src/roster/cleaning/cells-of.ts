import { basicStatusCell } from "./basic-status.js";
import { type Cell, type EmptyCell, readCell } from "./cell-text.js";
import type { RawRow, RosterField } from "./cleaned-roster.js";
import type { Cells } from "./row-context.js";

/** The cells of a row. */
export interface CellsFound {
  readonly cells: Cells;
  /** All remarks, of which a list may have several columns. */
  readonly remarks: readonly Cell[];
  /** The number of the family card, by which the NIK is checked. */
  readonly familyCard: Cell | undefined;
  /** How many cells of other columns are filled. */
  readonly rest: number;
  readonly others: Record<string, string | number | boolean>;
  /** Whether a cell only holds a mark for nothing. */
  readonly hasMarks: boolean;
  /** Whether a number in place of the occupation is none of the list of identity cards. */
  readonly hasOtherCodes: boolean;
  /** Whether the row has a running number and at most a place besides. */
  readonly isOnlyNumbered: boolean;
}

/** A column, and whether any of its cells was filled. */
export interface Column {
  readonly field: RosterField | null;
  readonly isFamilyCard: boolean;
  readonly isRunningNumber: boolean;
  readonly hasOtherCodes: boolean;
  readonly isBasicStatus: boolean;
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
  let familyCard: Cell | undefined;
  const remarks: Cell[] = [];
  let isNumbered = false;
  let tells = false;
  let hasOtherCodes = false;
  const headings =
    typeof raw === "object" && (raw as object | null) !== null ? Object.keys(raw) : [];
  for (const heading of headings) {
    const cell: Cell | EmptyCell | undefined = readCell(raw[heading]);
    hash?.(cell ? String(cell.given) : "");
    const column = columnOf(heading);
    if (!cell) continue;
    column.isFilled = true;
    const { field } = column;
    if (field !== null) cells[field] = cell;
    if (field === "occupation") ({ hasOtherCodes } = column);
    if (cell.value === null) {
      hasMarks = true;
      continue;
    }
    if (field === "note") remarks.push(column.isBasicStatus ? basicStatusCell(cell) : cell);
    if (column.isFamilyCard) familyCard = cell;
    if (column.isRunningNumber && runningNumber.test(String(cell.value))) isNumbered = true;
    else if (!places.has(field)) tells = true;
    if (field === null || field === "note" || field === "district") {
      others[heading] = cell.value;
      rest += 1;
    }
  }
  const isOnlyNumbered = isNumbered && !tells;
  return { cells, remarks, familyCard, rest, others, hasMarks, hasOtherCodes, isOnlyNumbered };
}

const runningNumber = /^\d{1,5}[.)]?$/; // not law: running numbers of a list
const places: ReadonlySet<RosterField | null> = new Set(["village", "villageCode", "district"]);
