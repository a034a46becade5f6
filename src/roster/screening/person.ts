import type { CategoryId } from "../../core/category.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { NikParts } from "../nik/read-nik.js";
import type { Sex } from "../../core/vocabulary.js";
import type { RosterRow } from "./roster-row.js";

/** A row with what follows from it, as the rules read it. */
export interface Person {
  readonly row: RosterRow;
  readonly nik: NikParts;
  /** As given, else as the NIK tells it. */
  readonly birthDate: CalendarDate | undefined;
  /** The row gives no birth date: a NIK may lawfully differ from it, so nobody is refused by it. */
  readonly isBirthDateOfNik: boolean;
  readonly sex: Sex | undefined;
  /** Dotted code of the home, from the residence or the village. */
  readonly home: string | undefined;
  /** Ids of the categories that the occupation may mean. */
  readonly categories: readonly CategoryId[];
}
