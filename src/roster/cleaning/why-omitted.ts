import type { CellsFound } from "./cells-of.js";
import type { OmittedRow } from "./cleaned-roster.js";
import { fieldOf } from "./headings.js";
import { filled } from "./row-context.js";

type Value = string | number | boolean;

/** Why a line of a file is no person: empty, a mark of the end, headings, numbers of columns, a total, signatures, a remark on the list. */
export function whyOmitted(
  found: CellsFound,
  isAbovePeople: boolean,
): OmittedRow["why"] | undefined {
  const { cells, others, isOnlyNumbered } = found;
  const own = Object.entries(cells).flatMap(([field, { value }]) =>
    value === null || field === "note" || field === "district" ? [] : [value],
  );
  const all: readonly Value[] = [...own, ...Object.values(others)];
  if (all.length === 0 || isOnlyNumbered) return "empty";
  if (isHeadings(found, all) || (isAbovePeople && isUnderMerged(found, all)))
    return "headings-again";
  if (areColumnNumbers(all)) return "column-numbers";
  if (all.length === 1 && remarkOnList.test(String(all[0]))) return "remark-line";
  if (/\d/.test(String(cells.nik?.value ?? ""))) return undefined;
  if (all.length === 1 && endMark.test(String(all[0]))) return "end-mark";
  return belowTheList(found, all);
}

const endMark = /^#{2,}$/; // not law: words of lists
const remarkOnList =
  /^(?:catatan|keterangan|ket|sumber(?: data)?|nb|notes?|source)\s*[:.]|^(?:dicetak|diunduh|halaman)\s/i;
const total = /^(?:grand |sub ?)?(?:total|jumlah|jml)(?!\p{L})/iu;
const signature =
  /^(?:mengetahui|menyetujui|disetujui oleh|diketahui oleh|dibuat oleh|ttd|tertanda|nip[\s.:]*\d{8}|\(?\s*[._…]{4,}\s*\)?$)/i; // not law: words of lists

/** Totals and signatures; who has a name, or anything that only people have, is a person. */
function belowTheList(
  { cells, remarks }: CellsFound,
  all: readonly Value[],
): "total-line" | "signature-line" | undefined {
  const { birthDate, birthPlaceAndDate, name, sex, occupation } = cells;
  if (filled(birthDate) ?? filled(birthPlaceAndDate)) return undefined;
  const isSaid = (text: RegExp): boolean =>
    all.some((value) => text.test(String(value)) && !remarks.some((one) => one.value === value));
  const called = String(name?.value ?? "");
  const isNumberOf = called === "" || /^\d/.test(called);
  if (isSaid(total) && (isNumberOf || total.test(called))) return "total-line";
  const isNobody = called === "" || signature.test(called);
  return isSaid(signature) && isNobody && !filled(sex) && !filled(occupation)
    ? "signature-line"
    : undefined;
}

const fewest = 2; // not law: one heading may be a name

/** The headings once more, or a second line of them under merged ones. */
function isHeadings({ cells, others }: CellsFound, all: readonly Value[]): boolean {
  const own = Object.entries(cells).filter(
    ([field, { value }]) => typeof value === "string" && fieldOf(value) === field,
  );
  if (own.length >= fewest) return true;
  const { nik, name } = cells;
  if (/\d/.test(String(nik?.value ?? "")) || (name && own.length === 0)) return false;
  const under = Object.values(others).filter(
    (value) => typeof value === "string" && fieldOf(value) !== null,
  );
  const known = own.length + under.length;
  return known >= fewest && known * 2 >= all.length; // not law: half of the cells
}

/** A line above all people that has no sign of one, and the heading of a column. */
function isUnderMerged({ cells }: CellsFound, all: readonly Value[]): boolean {
  const { nik, name } = cells;
  if (filled(nik) ?? filled(name)) return false;
  return (
    all.every((value) => typeof value === "string" && !/\d/.test(value)) &&
    all.some((value) => fieldOf(String(value)) !== null || partOfHeading.test(String(value)))
  );
}

const partOfHeading = /^(?:rt|rw|dusun|tgl|tanggal|tempat|tmpt)\.?$/i;

const columnNumber = /^\(?\s*(\d{1,2})\s*[).]?$/; // not law: how columns are numbered
const fewestNumbers = 3; // not law: two numbers may be a running number and a code

/** "(1) (2) (3)" in whatever order the columns are read. */
function areColumnNumbers(all: readonly Value[]): boolean {
  if (all.length < fewestNumbers) return false;
  const numbers = all
    .map((value) => Number(columnNumber.exec(String(value))?.[1] ?? NaN))
    .sort((a, b) => a - b);
  const first = numbers[0] ?? NaN;
  return numbers.every((number, at) => number === first + at);
}
