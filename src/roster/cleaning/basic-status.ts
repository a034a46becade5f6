import type { Cell } from "./cell-text.js";

const unknown = "tidak valid";

/** The states of a resident by their numbers in OpenSID (`StatusDasarEnum`), the system of many villages. */
const basicStatuses: ReadonlyMap<string, string> = new Map([
  ["1", "hidup"], // not law: numbers of a list
  ["2", "mati"], // not law: numbers of a list
  ["3", "pindah"], // not law: numbers of a list
  ["4", "hilang"], // not law: numbers of a list
  ["6", "pergi"], // not law: numbers of a list
  ["9", unknown], // not law: numbers of a list
]);

const aNumber = /^(\d+)(?:[.,]0)?$/; // not law: a decimal that spreadsheets add

/** A cell of the basic status with the word that its number stands for. */
export function basicStatusCell(cell: Cell): Cell {
  const number = aNumber.exec(String(cell.value))?.[1];
  if (number === undefined) return cell;
  const value = basicStatuses.get(number);
  return { value: value ?? unknown, given: value ? `${number} (${value})` : cell.given };
}
