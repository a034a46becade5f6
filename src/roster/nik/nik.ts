import * as z from "zod";
import { messageOf } from "../../core/expectations.js";
import { dateField, maybe, representedAs } from "../../core/fields.js";
import type { Text } from "../../core/text.js";
import type { CalendarDate, Sex } from "../../core/vocabulary.js";
import type { Ruled } from "../../law/recorded.js";

/** Faults that make a text no NIK at all. */
export type NikFaultCode =
  | "empty"
  | "scientific-notation"
  | "decimal-point"
  | "number-too-large"
  | "not-whole"
  | "not-digits"
  | "length"
  | "province"
  | "month"
  | "day"
  | "serial";

/** A fault in the structure of a NIK. */
export interface NikFault {
  readonly code: NikFaultCode;
  readonly text: Text;
}

/** Codes of the region where the person was first registered, in dotted form. */
export interface NikRegion {
  /** E.g. `62`. */
  readonly province: string;
  /** E.g. `62.05`. */
  readonly regency: string;
  /** E.g. `62.05.01`. */
  readonly district: string;
}

/**
 * The parts of a NIK. Together they tell as much as the NIK: keep them as
 * carefully as the NIK itself. `masked` may be shown.
 */
export interface Nik extends Ruled {
  readonly kind: "nik";
  /** Whether the structure is sound; whether the NIK was ever issued is for Dukcapil to say. */
  readonly valid: boolean;
  readonly masked: string;
  /** First registration: neither the place of birth nor the present home. */
  readonly region?: NikRegion | undefined;
  readonly sex?: Sex | undefined;
  /** Dates that the two-digit year allows, earliest first. */
  readonly birthDateCandidates: readonly CalendarDate[];
  /** The date among them that the context settles. */
  readonly birthDate?: CalendarDate | undefined;
  readonly serial?: string | undefined;
  /** Why it is not valid; empty when it is. */
  readonly faults: readonly NikFault[];
}

/** Facts known besides the NIK. */
export interface NikContext {
  /** The day from which the century is seen: no one is born after it. */
  readonly on?: CalendarDate | undefined;
  /** Birth date by the identity card: where it differs, a warning is given. */
  readonly birthDate?: CalendarDate | undefined;
  /** Sex by the identity card: where it differs, a warning is given. */
  readonly sex?: Sex | undefined;
  /**
   * Known codes in dotted form, of districts (`62.05.01`), regencies or provinces:
   * at each level that the list has, a NIK whose code is not in it is warned of.
   */
  readonly regionCodes?: ReadonlySet<string> | readonly string[] | undefined;
}

const expected = {
  nik: { key: "expected.nik" },
  regionCodes: { key: "expected.nik.region-codes" },
} satisfies Record<string, Text>;

/** A NIK: text, or a number that a reader of spreadsheets gave. */
export const nikField: z.ZodType<string | number> = z.union([z.string(), z.number()], {
  error: messageOf(expected.nik),
});

/** Sex as identity cards tell it. */
export const sexField: z.ZodType<Sex> = z.enum(["female", "male"]);

const codePattern = /^\d{2}(\.\d{2}(\.\d{2})?)?$/; // not law: the pattern of a region code

/** Region codes, as a set or a list. */
export const regionCodesField: z.ZodType<ReadonlySet<string> | readonly string[]> = representedAs(
  { type: "array", items: { type: "string", pattern: codePattern.source }, minItems: 1 },
  z.custom<ReadonlySet<string> | readonly string[]>(
    (value) => (value instanceof Set || Array.isArray(value)) && areCodes(value),
    { error: messageOf(expected.regionCodes) },
  ),
);

const sound = new WeakSet<object>();

/** A list that was found sound is not read again for every NIK. */
function areCodes(codes: Iterable<unknown> & object): boolean {
  if (sound.has(codes)) return true;
  const list = [...codes];
  const areAll =
    list.length > 0 && list.every((code) => typeof code === "string" && codePattern.test(code));
  if (areAll && codes instanceof Set) sound.add(codes);
  return areAll;
}

/** Schema of what `parseNik` is told besides the NIK. */
export const nikContextSchema: z.ZodType<NikContext> = z.strictObject({
  on: maybe(dateField),
  birthDate: maybe(dateField),
  sex: maybe(sexField),
  regionCodes: maybe(regionCodesField),
});

/** Schema of the whole question that `parseNik` answers. */
export const nikQuestionSchema: z.ZodType<{ nik: string | number; context: NikContext }> =
  z.strictObject({ nik: nikField, context: nikContextSchema });
