import type { Cell } from "./cell-text.js";

const unknown = "tidak valid";

/** The states of a resident by their numbers in OpenSID (`StatusDasarEnum`), the system of many villages. */
const basicStatuses: ReadonlyMap<string, string> = new Map([
  ["1", "hidup"],
  ["2", "mati"],
  ["3", "pindah"],
  ["4", "hilang"],
  ["6", "pergi"],
  ["9", unknown],
]);

const aNumber = /^(\d+)(?:[.,]0)?$/;

/** A cell of the basic status with the word that its number stands for. */
export function basicStatusCell(cell: Cell): Cell {
  const number = aNumber.exec(String(cell.value))?.[1];
  if (number === undefined) return cell;
  const value = basicStatuses.get(number);
  return { value: value ?? unknown, given: value ? `${number} (${value})` : cell.given };
}
