import { isCalendarDate } from "../../core/calendar.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { type Text, textWith } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import type { CalendarDate, Sex } from "../../core/vocabulary.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import { nikCentury } from "../../law/readings/roster-readings.js";
import { mostCharacters } from "./mask-nik.js";
import type { NikFaultCode, NikRegion } from "./nik.js";

/** Content of a NIK, before it is judged against the other data. */
export interface NikParts {
  /** The digits alone, when their number is right. */
  readonly digits?: string | undefined;
  readonly region?: NikRegion | undefined;
  readonly sex?: Sex | undefined;
  readonly births: readonly CalendarDate[];
  readonly serial?: string | undefined;
  readonly faults: readonly NikFaultCode[];
  /** Spaces, dots, dashes, quotes or the sign of a formula were taken out. */
  readonly separators?: boolean | undefined;
  /** Letters that look like digits were read as digits. */
  readonly letters?: boolean | undefined;
}

const scientific = /^\d([.,]\d+)?\s*E\s*\+?\s*\d+$/i;
const withDecimals = /^\d{10,}[.,]0*$/; // not law: how numbers and days are written
const separator = /[\s.\p{Pd}'’‘`´"”“=\u00a0\u200b\u200e\u200f\u202a-\u202e\ufeff]/gu;
const looksLikeZero = /o/gi;
const looksLikeOne = /[il]/gi;
const provinces = { first: 11, last: 96 }; // not law: the lowest and highest code of a province
const centuries = ["19", "20"]; // not law: the centuries in which people alive were born

/** Reads a NIK, given as text or as a number that is still exact; what has no digit but zeros is none. */
export function readNik(given: string | number | undefined, structure: NikStructure): NikParts {
  if (given === undefined || given === 0) return broken(["empty"]);
  if (typeof given === "number") {
    if (!Number.isInteger(given)) return broken(["not-whole"]);
    if (given < 0) return broken(["not-digits"]);
    return Number.isSafeInteger(given)
      ? readDigits(String(given), structure)
      : broken(["number-too-large"]);
  }
  if (!/[1-9]/.test(given)) return broken(["empty"]); // not law: how digits are written
  if (isDigits(given)) return readDigits(given, structure);
  const text = given.trim();
  if (text.length > mostCharacters) return broken(["not-digits"]);
  if (scientific.test(text)) return broken(["scientific-notation"]);
  if (withDecimals.test(text)) return broken(["decimal-point"]);
  const bare = text.replace(separator, "");
  const digits = bare.replace(looksLikeZero, "0").replace(looksLikeOne, "1"); // not law: how digits are written
  if (!isDigits(digits)) return broken(["not-digits"]);
  return readDigits(digits, structure, { separators: bare !== text, letters: digits !== bare });
}

type Repairs = Pick<NikParts, "separators" | "letters">;

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

function broken(faults: readonly NikFaultCode[]): NikParts {
  return { births: [], faults };
}

function readDigits(digits: string, structure: NikStructure, repairs?: Repairs): NikParts {
  if (digits.length !== structure.digits) return broken(["length"]);
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
  if (Number(province) < provinces.first || Number(province) > provinces.last) {
    faults.push("province");
  }
  if (births.length === 0) faults.push(isCalendarDate(`2000-${month}-01`) ? "day" : "month"); // not law: a month is checked on its first day of a leap year
  if (Number(serial) < firstSerial) faults.push("serial");
  const sex = female ? "female" : "male";
  const region = { province, regency, district };
  return { digits, region, sex, births, serial, faults, ...repairs };
}

const readAsText: Text = /* @__PURE__ */ deepFreeze({ key: "nik.read-as-text" });

/** The fault, in words; never with the NIK itself. */
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
    case "province":
      return { key: "nik.no-such-province" };
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
  const [earlier, later] = births.filter((birth) => birth <= on);
  if (later === undefined) return earlier;
  return resolveReading(trace, nikCentury) === "later" ? later : undefined;
}
