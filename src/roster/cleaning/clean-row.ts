import type { NikParts } from "../nik/read-nik.js";
import type { Cell, EmptyCell } from "./cell-text.js";
import type { CellsFound } from "./cells-of.js";
import { fillBirthDate, fillNik, fillSex } from "./clean-identity.js";
import { fillOccupation } from "./clean-occupation.js";
import { fillVillage } from "./clean-village.js";
import { fillMoney, fillNotes, fillWords } from "./clean-words.js";
import type { RosterField } from "./cleaned-roster.js";
import { nameKeyOf } from "../person-name.js";
import { type Cells, type Fields, filled, type RowContext, textIn } from "./row-context.js";
import type { RowScribe } from "./row-scribe.js";

/** A row as it was understood. */
export interface RowFound {
  readonly row: Fields;
  readonly nik: NikParts | undefined;
  readonly nikFault: string | undefined;
  readonly nameKey: string;
  readonly hasBirthDate: boolean;
  readonly isDateAmbiguous: boolean;
  readonly isRecoded: boolean;
}

/** Cleans the cells of one row. */
export function cleanRow(
  { cells, remarks, familyCard, hasOtherCodes }: CellsFound,
  context: RowContext,
  scribe: RowScribe,
): RowFound {
  const row: Fields = { row: scribe.row };
  const name = textIn(cells.name);
  if (name !== undefined) {
    row.name = name;
    noteSpaces("name", cells.name, name, scribe);
  }
  const nameKey = name === undefined ? "" : nameKeyOf(name);
  const nik = fillNik(row, cells, context, scribe, nameKey, familyCard);
  const born = fillBirthDate(row, cells, context, scribe, nameKey, nik.parts);
  fillSex(row, cells, context, scribe, nik);
  const isRecoded = fillVillage(row, cells, context, scribe);
  fillOccupation(row, cells, context, scribe, hasOtherCodes);
  fillMoney(row, cells, context, scribe);
  fillWords(row, cells, context, scribe);
  fillNotes(row, remarks, cells, scribe);
  return {
    row,
    nik: nik.parts,
    nikFault: nik.fault,
    nameKey,
    hasBirthDate: (filled(cells.birthDate) ?? filled(cells.birthPlaceAndDate)) !== undefined,
    isDateAmbiguous: born,
    isRecoded,
  };
}

/** Lists the cells that only hold a mark for nothing. */
export function noteEmptyMarks(cells: Cells, { change }: RowScribe): void {
  for (const [field, cell] of Object.entries(cells)) {
    if (cell.value === null) change(field as RosterField, cell.given, null, "empty-mark");
  }
}

function noteSpaces(
  field: RosterField,
  cell: Cell | EmptyCell | undefined,
  to: string,
  { change }: RowScribe,
): void {
  if (cell && cell.given !== to) change(field, cell.given, to, "spaces");
}
