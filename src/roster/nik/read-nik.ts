import { isCalendarDate } from "../../core/calendar.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { type Text, textWith } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import type { CalendarDate, Sex } from "../../core/vocabulary.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import { nikCentury } from "../../law/readings/roster-readings.js";
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

const readAsText: Text = /* @__PURE__ */ deepFreeze({ key: "nik.read-as-text" });

/** What is wrong, in words; never with the NIK itself. */
export function nikFaultText(code: NikFaultCode, { digits, womenAdd }: NikStructure): Text {
  switch (code) {
    case "scientific-notation":
      return textWith("nik.nik-fault-text", { readAsText });
    case "decimal-point":
      return textWith("nik.nik-fault-text-2", { readAsText });
    case "number-too-large":
      return textWith("nik.nik-fault-text-3", { readAsText });
    case "empty":
      return { key: "nik.nik-fault-text-4" };
    case "not-whole":
      return textWith("nik.nik-fault-text-5", { readAsText });
    case "not-digits":
      return { key: "nik.nik-fault-text-6" };
    case "length":
      return textWith("nik.nik-fault-text-7", { digits });
    case "month":
      return { key: "nik.nik-fault-text-8" };
    case "day":
      return textWith("nik.nik-fault-text-9", { womenAdd });
    case "serial":
      return textWith("nik.nik-fault-text-10", { readAsText });
  }
}

/** The birth date among those that the two-digit year allows, if a day settles it. */
export function bornOn(
  trace: Trace,
  births: readonly CalendarDate[],
  on: CalendarDate,
): CalendarDate | undefined {
  const possible = births.filter((birth) => birth <= on);
  if (possible.length < 2) return possible[0]; // not law: more than one possible birth date
  return resolveReading(trace, nikCentury) === "later" ? possible.at(-1) : undefined;
}
