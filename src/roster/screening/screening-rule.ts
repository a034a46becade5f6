import type { CategoryId } from "../../core/category.js";
import type { FactPath } from "../../core/check.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Text } from "../../core/text.js";
import type { CalendarDate, Sex } from "../../core/vocabulary.js";
import type { NikParts } from "../nik/read-nik.js";
import type { RosterRow, RosterScheme } from "./roster-input.js";
import type { RowReason } from "./screening.js";

/** A row with what follows from it, as the rules read it. */
export interface Person {
  readonly row: RosterRow;
  readonly nik: NikParts;
  /** As given, else as the NIK tells it. */
  readonly birthDate: CalendarDate | undefined;
  /** The row gives no birth date: a NIK may lawfully differ from it, so no one is refused by it. */
  readonly isBirthDateOfNik: boolean;
  readonly sex: Sex | undefined;
  /** Dotted code of the home, from the residence or the village. */
  readonly home: string | undefined;
  /** Ids of the categories that the occupation may mean. */
  readonly categories: readonly CategoryId[];
}

/** One condition of a scheme. `holds` is undefined while the fact `missing` is not known. */
export interface ScreeningRule {
  readonly reason: RowReason;
  readonly missing: FactPath;
  readonly holds: (person: Person) => boolean | undefined;
}

/** A condition with the reason given to all whom it keeps out, made once. */
export function ruleOf(
  scheme: RosterScheme,
  code: string,
  text: Text,
  missing: FactPath,
  holds: ScreeningRule["holds"],
): ScreeningRule {
  return { reason: { code, text, rule: scheme.regulation, provisions: [] }, missing, holds };
}

/** A condition of the law, not of the scheme. */
export function ruleOfLaw(
  code: string,
  text: Text,
  provision: ProvisionKey,
  missing: FactPath,
  holds: ScreeningRule["holds"],
): ScreeningRule {
  return { reason: { code, text, provisions: [provision] }, missing, holds };
}
