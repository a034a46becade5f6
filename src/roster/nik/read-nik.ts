import { isCalendarDate } from "../../core/calendar.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import type { Sex } from "../../core/vocabulary.js";
import type { NikFaultCode } from "./nik.js";

/** What stands in a NIK, before it is judged against what else is known. */
export interface NikParts {
  /** The digits alone, when their number is right. */
  readonly digits?: string | undefined;
  readonly province?: string | undefined;
  readonly regency?: string | undefined;
  readonly district?: string | undefined;
  readonly sex?: Sex | undefined;
  readonly births: readonly CalendarDate[];
  readonly serial?: string | undefined;
  readonly faults: readonly NikFaultCode[];
  /** Spaces, dots, dashes or a leading apostrophe were taken out. */
  readonly separators: boolean;
}

const scientific = /^\d([.,]\d+)?\s*E\s*\+?\s*\d+$/i;
const withDecimals = /^\d{10,}[.,]0*$/; // not law: how numbers and days are written
const separator = /[\s.\-'’\u00a0\u200b\ufeff]/g;
const centuries = ["19", "20"]; // not law: the centuries in which people alive were born

/** Reads a NIK, given as text or as a number that is still exact. */
export function readNik(given: string | number, structure: NikStructure): NikParts {
  if (typeof given === "number") {
    if (!Number.isInteger(given)) return broken(["not-whole"]);
    if (given < 0) return broken(["not-digits"]);
    return Number.isSafeInteger(given)
      ? readDigits(String(given), false, structure)
      : broken(["number-too-large"]);
  }
  if (isDigits(given)) return readDigits(given, false, structure);
  const text = given.trim();
  if (scientific.test(text)) return broken(["scientific-notation"]);
  if (withDecimals.test(text)) return broken(["decimal-point"]);
  const digits = text.replace(separator, "");
  if (digits === "") return broken(["empty"]);
  return isDigits(digits) ? readDigits(digits, true, structure) : broken(["not-digits"]);
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

function broken(faults: readonly NikFaultCode[], separators = false): NikParts {
  return { births: [], faults, separators };
}

function readDigits(digits: string, separators: boolean, structure: NikStructure): NikParts {
  if (digits.length !== structure.digits) return broken(["length"], separators);
  const { regionPart, datePart, womenAdd, firstSerial } = structure;
  const [second, third, birth] = [regionPart, 2 * regionPart, 3 * regionPart]; // not law: the second and third part, whose lengths the law gives
  const province = digits.slice(0, second);
  const regency = `${province}.${digits.slice(second, third)}`;
  const district = `${regency}.${digits.slice(third, birth)}`;
  const shown = Number(digits.slice(birth, birth + datePart));
  const month = digits.slice(birth + datePart, birth + 2 * datePart); // not law: the second and third part, whose lengths the law gives
  const year = digits.slice(birth + 2 * datePart, birth + 3 * datePart); // not law: the second and third part, whose lengths the law gives
  const serial = digits.slice(birth + 3 * datePart); // not law: the second and third part, whose lengths the law gives
  const female = shown > womenAdd;
  const day = String(female ? shown - womenAdd : shown).padStart(2, "0"); // not law: how numbers and days are written
  const births = centuries
    .map((century) => `${century}${year}-${month}-${day}`)
    .filter(isCalendarDate);
  const faults: NikFaultCode[] = [];
  if (births.length === 0) faults.push(isCalendarDate(`2000-${month}-01`) ? "day" : "month"); // not law: a month is checked on its first day of a leap year
  if (Number(serial) < firstSerial) faults.push("serial");
  const sex = female ? "female" : "male";
  return { digits, province, regency, district, sex, births, serial, faults, separators };
}
