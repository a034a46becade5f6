import { provinceCodes } from "../../law/region-codes.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import { type NikParts, readNik } from "../nik/read-nik.js";
import type { CleaningQuestionCode, CleaningRule } from "./cleaned-roster.js";

/** A NIK made readable, or why a person must look for it. */
export type NikReading =
  | {
      readonly digits: string;
      readonly parts: NikParts;
      readonly rule?: CleaningRule;
      /** A spreadsheet had it as a number, which makes the last of 16 digits 0. */
      readonly wasNumber?: boolean;
    }
  | { readonly code: CleaningQuestionCode; readonly cut?: string };

const allDigits = /^\d+$/;
const exponent = /^(\d)[.,]?(\d*)\s*e\s*\+?\s*(\d+)$/i;
const label =
  /^(?:(?:no|nomor)\b[\s.:]*)?(?:(?:nik|e?-?ktp)\b[\s.:=-]*)?(?=\d)|\s*\(?\b(?:e?-?ktp|nik)\b\)?$/gi;
const formula = /^="?|"$/g;
const marks = /[\s.,\p{Pd}−·•_/'"’‘“”`´*:;=()[\]#+~]/gu;
const tail = /[.,]0+$/; // not law: how numbers are written
const mostDigits = 15; // not law: digits that a spreadsheet keeps
const placeholder = /^0+$|^([1-9])\1{15}$/; // not law: what is typed for no number

/** Reads the NIK of a cell; undefined where a placeholder or a word says that there is none yet. */
export function cleanNik(given: string | number, structure: NikStructure): NikReading | undefined {
  if (typeof given === "number") return fromNumber(given, structure);
  if (allDigits.test(given)) {
    return placeholder.test(given) ? undefined : judged(given, structure);
  }
  const mantissa = exponent.exec(given.replace(/^['’‘`]\s*/, ""));
  if (mantissa) return fromExponent(mantissa, structure);
  const bare = given.replace(label, "").replace(formula, "");
  const whole = bare.replace(tail, "");
  const digits = whole.replace(marks, "");
  if (!/\d/.test(digits) || placeholder.test(digits)) return undefined;
  if (allDigits.test(digits)) {
    const reading = judged(digits, structure, "nik-marks");
    return whole === bare ? reading : asNumber(reading);
  }
  const repaired = digits.replace(/o/gi, "0").replace(/[il|]/gi, "1"); // not law: how numbers are written
  if (!allDigits.test(repaired)) return { code: "nik-not-digits" };
  return judged(repaired, structure, "nik-letters");
}

/** Whether a number of a list ends in another digit than 0: then its numbers keep all 16. */
export function keepsLastDigit(reading: NikReading | undefined): boolean {
  return reading !== undefined && "digits" in reading && reading.wasNumber === true
    ? !reading.digits.endsWith("0") // not law: how numbers are written
    : false;
}

function fromNumber(given: number, structure: NikStructure): NikReading | undefined {
  if (placeholder.test(String(given))) return undefined;
  if (!Number.isInteger(given) || given < 0) return { code: "nik-not-digits" };
  if (!Number.isSafeInteger(given)) return { code: "nik-digits-lost" };
  return asNumber(judged(String(given), structure, "nik-as-number"));
}

function asNumber(reading: NikReading): NikReading {
  return "digits" in reading ? { ...reading, wasNumber: true } : reading;
}

/** All digits may stand before the E; fewer are lost for ever. */
function fromExponent(match: RegExpExecArray, structure: NikStructure): NikReading {
  const digits = `${match[1] ?? ""}${match[2] ?? ""}`;
  const isWhole = digits.length > mostDigits && Number(match[3]) + 1 === digits.length;
  return isWhole
    ? asNumber(judged(digits, structure, "nik-exponent"))
    : { code: "nik-digits-lost" };
}

function judged(digits: string, structure: NikStructure, rule?: CleaningRule): NikReading {
  if (digits.length !== structure.digits) {
    const isCut = digits.length === mostDigits;
    return { code: "nik-length", ...(isCut && { cut: digits }) };
  }
  if (digits.startsWith("0")) return { code: "nik-provisional" }; // not law: how numbers are written
  if (!provinceCodes.has(digits.slice(0, structure.regionPart))) {
    return { code: "nik-no-such-province" };
  }
  const parts = readNik(digits, structure);
  if (parts.faults.length > 0) return { code: "nik-impossible" };
  return { digits, parts, ...(rule && { rule }) };
}
