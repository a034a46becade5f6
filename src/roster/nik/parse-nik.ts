import { lookUp } from "../../core/look-up.js";
import { maskNik } from "./mask-nik.js";
import { warn } from "../../core/trace.js";
import { validate } from "../../core/validate.js";
import { lawAsOf } from "../../law/as-of.js";
import type { Options } from "../../law/options.js";
import { nikPermanence, nikStructure } from "../../law/provisions/identity.js";
import { ruled } from "../../law/recorded.js";
import { nikAsNumber, nikCenturyOpen, nikWarnings } from "./nik-warnings.js";
import { type Nik, type NikContext, nikQuestionSchema } from "./nik.js";
import { bornOn, nikFaultText, readNik } from "./read-nik.js";
import { traceOf } from "../../law/trace-of.js";

/**
 * The content of an Indonesian identity number (NIK): the region of first
 * registration, the sex and the birth date, by PP 37/2007 Pasal 37. Faults of
 * the structure make it invalid; where it only differs from the birth date, the
 * sex or the regions given with it, a warning is given, since a NIK stays the
 * same for life (UU 23/2006 Pasal 13, PP 40/2019 Pasal 30). Spaces, dots,
 * dashes, quotes and the sign of a formula are left out, and the letters O, I
 * and L read as 0 and 1, with a warning. There is no check digit.
 *
 * @throws InvalidInputError for what is neither a text nor a number.
 *
 * @example
 * ```ts
 * const nik = parseNik("6205014609970001", { on: "2026-11-21" });
 * nik.sex; // => "female"
 * nik.birthDate; // => "1997-09-06"
 * nik.region?.regency; // => "62.05"
 * parseNik("6.20501E+15").faults[0]?.code; // => "scientific-notation"
 * ```
 */
export function parseNik(text: string | number, context: NikContext = {}, options?: Options): Nik {
  const trace = traceOf(options);
  const { nik, context: known } = validate(nikQuestionSchema, { nik: text, context });
  const structure = lookUp(trace, nikStructure, lawAsOf);
  const parts = readNik(nik, structure.value);
  const { faults, births, region, sex, serial } = parts;
  const valid = faults.length === 0;
  if (valid) {
    if (typeof nik === "number") warn(trace, nikAsNumber);
    const codes = known.regionCodes && asSet(known.regionCodes);
    for (const warning of nikWarnings(parts, { ...known, regionCodes: codes })) {
      warn(trace, warning);
    }
  }
  const birthDate =
    births.find((birth) => birth === known.birthDate) ??
    (known.on !== undefined && bornOn(trace, births, known.on));
  if (valid && known.on !== undefined && !birthDate) warn(trace, nikCenturyOpen);
  const permanence = lookUp(trace, nikPermanence, lawAsOf);
  return {
    kind: "nik",
    valid,
    masked: maskNik(parts.digits ?? nik),
    ...(region && { region }),
    ...(births.length > 0 && { sex }),
    birthDateCandidates: births,
    ...(birthDate && { birthDate }),
    ...(valid && { serial }),
    faults: faults.map((code) => ({ code, text: nikFaultText(code, structure.value) })),
    ...ruled(trace, [structure.key, permanence.key]),
  };
}

/** A set stays itself: what was found of its codes is remembered by it. */
export function asSet(codes: ReadonlySet<string> | readonly string[]): ReadonlySet<string> {
  return codes instanceof Set ? (codes as ReadonlySet<string>) : new Set(codes);
}
