import { provinceCodes } from "../../law/region-codes.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import { type NikParts, readNik } from "../nik/read-nik.js";
import type { CleaningQuestionCode, CleaningRule } from "./cleaned-roster.js";

/** A NIK made readable, or why a person must look for it. */
export type NikReading =
  | { readonly digits: string; readonly parts: NikParts; readonly rule?: CleaningRule }
  | { readonly code: CleaningQuestionCode; readonly cut?: string };

const allDigits = /^\d+$/;
const exponent = /^(\d)[.,]?(\d*)\s*e\s*\+?\s*(\d+)$/i;
const formula = /^="?|"$/g;
const marks = /[\s.,\-_/'"’‘“”`´*:;=()[\]]/g;
const tail = /[.,]0+$/; // not law: how numbers are written
const mostDigits = 15; // not law: digits that a spreadsheet keeps

/** Reads the NIK of a cell; undefined where a placeholder or a word says that there is none yet. */
export function cleanNik(given: string | number, structure: NikStructure): NikReading | undefined {
  if (typeof given === "number") return fromNumber(given, structure);
  if (given.length === structure.digits && allDigits.test(given)) return judged(given, structure);
  const mantissa = exponent.exec(given.replace(/^['’‘`]\s*/, ""));
  if (mantissa) return fromExponent(mantissa, structure);
  const bare = given.replace(formula, "").replace(tail, "");
  const digits = bare.replace(marks, "");
  if (!/\d/.test(digits) || /^0+$/.test(digits)) return undefined; // not law: how numbers are written
  if (allDigits.test(digits)) return judged(digits, structure, "nik-marks");
  const repaired = digits.replace(/o/gi, "0").replace(/[il|]/gi, "1"); // not law: how numbers are written
  if (!allDigits.test(repaired)) return { code: "nik-not-digits" };
  return judged(repaired, structure, "nik-letters");
}

function fromNumber(given: number, structure: NikStructure): NikReading | undefined {
  if (given === 0) return undefined;
  if (!Number.isInteger(given) || given < 0) return { code: "nik-not-digits" };
  if (!Number.isSafeInteger(given)) return { code: "nik-digits-lost" };
  return judged(String(given), structure, "nik-as-number");
}

/** All digits may stand before the E; fewer are lost for ever. */
function fromExponent(match: RegExpExecArray, structure: NikStructure): NikReading {
  const digits = `${match[1] ?? ""}${match[2] ?? ""}`;
  const isWhole = digits.length > mostDigits && Number(match[3]) + 1 === digits.length;
  return isWhole ? judged(digits, structure, "nik-exponent") : { code: "nik-digits-lost" };
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
