import type { CalendarDate } from "../../core/vocabulary.js";
import { type DateReading, readDate } from "./read-date.js";

/** Reads the cell of a birth date, or of its place and date. */
export function readBirthCell(
  value: string | number,
  column: "birthDate" | "birthPlaceAndDate",
  on: CalendarDate,
): DateReading {
  if (typeof value === "number") return readDate(value, on);
  if (anotherDay.test(value)) return { candidates: [], fault: "date-unreadable" };
  const isWithPlace = column === "birthPlaceAndDate";
  const reading = readDate(isWithPlace ? afterPlace(value) : value, on);
  if (reading.fault !== "date-unreadable") return reading;
  for (const text of isWithPlace ? besidePlace(value) : afterMarks(value, /[,;]/g, noNumber)) {
    const found = readDate(text, on);
    if (found.fault !== "date-unreadable") return found;
  }
  return reading;
}

const numberAndComma = /^\d{1,3}\s*[,;]/; // not law: numbers in the names of places
const placeBefore = /^(\p{L}.*?)[\s,;/.-]*(\d.*)$/u;
const letters = /\p{L}{2}/u; // not law: one letter before a digit is a digit mistyped

/** The date in "Muara Teweh, 17-08-1975"; none in "Lemo 1, Agustus 1975", where the number may be the place's. */
function afterPlace(text: string): string {
  const [, place = "", date = ""] = placeBefore.exec(text) ?? [];
  if (!letters.test(place)) return text;
  return numberAndComma.test(date) ? "" : date;
}

const noNumber = /^\D*$/;
const oneSmallNumber = /^\D*\d{0,3}\D*$/; // not law: numbers in the names of places
const signsBefore = /^[^\p{L}\p{N}]+/u;
const inBrackets = /^\D*\(([^()]*)\)$/;
/** Words of other days than that of a birth. */
const anotherDay =
  /\b(?:meninggal|wafat|alm|almarhum|almarhumah|nikah|menikah|kawin|cerai|pindah|berlaku|terbit)\b/i;
const placeBehind = /^(\d.*?\d)[\s,;/(-]+\p{L}{3}[\p{L}\s.'-]*\)?$/u; // not law: how places are written

/** What may be the date in "Lemo 1, 17-08-1975", "Lemo (17-08-1975)", "-, 17-08-1975" or "17-08-1975, Lemo". */
function besidePlace(text: string): string[] {
  const bare = text.replace(signsBefore, "");
  return [
    afterPlace(bare),
    ...afterMarks(text, /[,;/]/g, oneSmallNumber),
    inBrackets.exec(text)?.[1] ?? "",
    placeBehind.exec(text)?.[1] ?? "",
  ];
}

/** What stands behind each mark, as long as what stands before it may be a place. */
function afterMarks(text: string, marks: RegExp, place: RegExp): string[] {
  return [...text.matchAll(marks)].flatMap(({ index }) =>
    place.test(text.slice(0, index)) ? [text.slice(index + 1)] : [],
  );
}
