import type { CalendarDate, Sex } from "../../core/vocabulary.js";
import { sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import type { NikRegion } from "./nik.js";
import type { NikParts } from "./read-nik.js";

/** The data that a NIK is compared with. */
export interface ComparedWith {
  readonly birthDate?: CalendarDate | undefined;
  readonly sex?: Sex | undefined;
  readonly regionCodes?: ReadonlySet<string> | undefined;
}

/** Differences of a sound NIK from the other data: the law allows them, so nothing is refused. */
export function nikWarnings(parts: NikParts, known: ComparedWith): Warning[] {
  const { births, sex, region, separators, letters } = parts;
  const warnings: Warning[] = [];
  if (separators) warnings.push(withSeparators);
  if (letters) warnings.push(withLetters);
  if (known.birthDate !== undefined && !births.includes(known.birthDate)) {
    warnings.push(birthDateDiffers);
  }
  if (known.sex !== undefined && known.sex !== sex) warnings.push(sexDiffers);
  const unknown = known.regionCodes && region && unknownPart(known.regionCodes, region);
  if (unknown !== undefined) warnings.push(regionUnknown(unknown));
  return warnings;
}

const withSeparators: Warning = /* @__PURE__ */ sharedWarning(toCheck("nik-separators"));

const withLetters: Warning = /* @__PURE__ */ sharedWarning(toCheck("nik-letters-read-as-digits"));

const birthDateDiffers: Warning = /* @__PURE__ */ sharedWarning(toCheck("nik-birth-date-differs"));

const sexDiffers: Warning = /* @__PURE__ */ sharedWarning(toCheck("nik-sex-differs"));

function regionUnknown(code: string): Warning {
  return toCheck("nik-region-unknown", { values: { code } });
}

/** Warns of a NIK given as a number that is still exact. */
export const nikAsNumber: Warning = /* @__PURE__ */ sharedWarning(toCheck("nik-as-number"));

/** Warns if the day given leaves the two-digit year open. */
export const nikCenturyOpen: Warning = /* @__PURE__ */ sharedWarning(toCheck("nik-century-open"));

/** How far a district's code is known: the first part that is not, or none. */
function unknownPart(
  codes: ReadonlySet<string>,
  { province, regency, district }: NikRegion,
): string | undefined {
  const lengths = lengthsOf(codes);
  return [province, regency, district].find((part) => lengths.has(part.length) && !codes.has(part));
}

const seen = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>();

function lengthsOf(codes: ReadonlySet<string>): ReadonlySet<number> {
  let lengths = seen.get(codes);
  if (!lengths) {
    lengths = new Set([...codes].map((code) => code.length));
    seen.set(codes, lengths);
  }
  return lengths;
}
