import type { CalendarDate } from "../../core/vocabulary.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import type { OccupationMeaning } from "../../workers/occupation-meaning.js";
import type { RosterRow } from "../screening/roster-input.js";
import type { Cell, EmptyCell } from "./cell-text.js";
import type { RosterField } from "./cleaned-roster.js";
import type { KnownMember } from "./cleaning-input.js";
import type { DateEvidence } from "./date-evidence.js";
import { readDecile } from "./read-decile.js";
import { readFunding } from "./read-funding.js";
import { readMembership } from "./read-membership.js";
import { type MoneyReading, readMoney } from "./read-money.js";
import { readSex } from "./read-sex.js";
import type { VillageIndex } from "./village-index.js";

/** The cells of a row by what their columns hold. */
export type Cells = Partial<Record<RosterField, Cell | EmptyCell>>;

/** A membership as a row has it. */
export type Membership = NonNullable<RosterRow["existingMembership"]>;

/** What the rows of a list are read with. */
export interface RowContext {
  readonly on: CalendarDate;
  readonly structure: NikStructure;
  readonly evidence: DateEvidence;
  /** The birth date that a NIK tells, where the day settles its century. */
  readonly bornOn: (births: readonly CalendarDate[]) => CalendarDate | undefined;
  readonly villages: VillageIndex | undefined;
  /** The village of a name, of the caller's villages. */
  readonly byName: VillageIndex["byName"] | undefined;
  readonly meaning: (occupation: string) => OccupationMeaning;
  readonly hints: (occupation: string) => readonly string[];
  readonly read: WordReaders;
  /** Whether a number of the list was seen to keep its last digit. */
  readonly keepsDigits: () => boolean;
  readonly memberWith: (nik: RosterRow["nik"]) => KnownMember | undefined;
}

/** Readers of words that come often. */
export interface WordReaders {
  readonly sex: typeof readSex;
  readonly decile: typeof readDecile;
  readonly money: (given: string) => MoneyReading | undefined;
  readonly membership: typeof readMembership;
  readonly funding: typeof readFunding;
}

/** The readers of a list, each remembered by `remembered`. */
export function wordReaders(
  remembered: <Found>(read: (text: string) => Found) => (text: string) => Found,
): WordReaders {
  return {
    sex: remembered(readSex),
    decile: remembered(readDecile),
    money: remembered(readMoney),
    membership: remembered(readMembership),
    funding: remembered(readFunding),
  };
}

/** The fields of a clean row while it is made. */
export type Fields = { -readonly [Field in keyof RosterRow]: RosterRow[Field] };

/** A cell that holds something. */
export function filled(cell: Cell | EmptyCell | undefined): Cell | undefined {
  return cell?.value === null ? undefined : cell;
}

/** What a cell holds, as text. */
export function textIn(cell: Cell | EmptyCell | undefined): string | undefined {
  const found = filled(cell);
  return found && String(found.value);
}
