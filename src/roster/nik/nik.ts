import type { Text } from "../../core/text.js";
import type { CalendarDate, Sex } from "../../core/vocabulary.js";
import type { Ruled } from "../../law/recorded.js";

/** What makes a text no NIK at all. */
export type NikFaultCode =
  | "empty"
  | "scientific-notation"
  | "decimal-point"
  | "number-too-large"
  | "not-whole"
  | "not-digits"
  | "length"
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
 * What a NIK says. The parts together tell as much as the NIK: keep them as
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

/** What is known beside the NIK. */
export interface NikContext {
  /** The day from which the century is seen: nobody is born after it. */
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
