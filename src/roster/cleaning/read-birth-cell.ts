import type { CalendarDate } from "../../core/vocabulary.js";
import { type DateReading, readDate } from "./read-date.js";

/** Reads the cell of a birth date, or of its place and date. */
export function readBirthCell(
  value: string | number,
  column: "birthDate" | "birthPlaceAndDate",
  on: CalendarDate,
): DateReading {
  if (typeof value === "number") return readDate(value, on);
  const isWithPlace = column === "birthPlaceAndDate";
  const reading = readDate(isWithPlace ? afterPlace(value) : value, on);
  if (reading.fault !== "date-unreadable") return reading;
  for (const text of isWithPlace ? besidePlace(value) : afterComma(value, noNumber)) {
    const found = readDate(text, on);
    if (found.fault !== "date-unreadable") return found;
  }
  return reading;
}

const numberAndComma = /^\d{1,3}\s*[,;]/; // not law: numbers in the names of places
const placeBefore = /^(\p{L}.*?)[\s,;/.-]*(\d.*)$/u;

/** The date in "Muara Teweh, 17-08-1975"; none in "Lemo 1, Agustus 1975", where the number may be the place's. */
function afterPlace(text: string): string {
  const date = placeBefore.exec(text)?.[2];
  if (date === undefined) return text;
  return numberAndComma.test(date) ? "" : date;
}

const noNumber = /^\D*$/;
const oneSmallNumber = /^\D*\d{0,3}\D*$/; // not law: numbers in the names of places
const signsBefore = /^[^\p{L}\p{N}]+/u;
const inBrackets = /^\D*\(([^()]*)\)$/;
const placeBehind = /^(\d.*?\d)[\s,;/(-]+\p{L}{3}[\p{L}\s.'-]*\)?$/u; // not law: how places are written

/** What may be the date in "Lemo 1, 17-08-1975", "Lemo (17-08-1975)", "-, 17-08-1975" or "17-08-1975, Lemo". */
function besidePlace(text: string): string[] {
  const bare = text.replace(signsBefore, "");
  return [
    afterPlace(bare),
    ...afterComma(text, oneSmallNumber),
    inBrackets.exec(text)?.[1] ?? "",
    placeBehind.exec(text)?.[1] ?? "",
  ];
}

/** What stands behind each comma, as long as what stands before it may be a place. */
function afterComma(text: string, place: RegExp): string[] {
  return [...text.matchAll(/[,;]/g)].flatMap(({ index }) =>
    place.test(text.slice(0, index)) ? [text.slice(index + 1).trim()] : [],
  );
}
