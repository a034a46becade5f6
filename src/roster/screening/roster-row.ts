import type { NonWageEarnerKind } from "../../law/provisions/membership.js";
import type { CalendarDate, FundingSource, RupiahInput, Segment } from "../../core/vocabulary.js";
import type { Sex } from "../../core/vocabulary.js";

/** How a caller names a row: its number in the file, or file and number. */
export type RowId = string | number;

/** One person of a list. What is absent is not known. */
export interface RosterRow {
  /** Name of the row; its position when absent. */
  readonly row?: RowId | undefined;
  /** As text. */
  readonly nik: string | number;
  readonly name?: string | undefined;
  readonly birthDate?: CalendarDate | undefined;
  readonly sex?: Sex | undefined;
  /** Region code of the village, or its name. */
  readonly village?: string | undefined;
  /** Region code of the home, where the village has no code. */
  readonly residence?: string | undefined;
  /** A name that the catalogue lacks, or only has words of, leaves the category open. */
  readonly occupation?: string | undefined;
  /** Whether the person really works; asked where the occupation is none ("Pensiunan"). */
  readonly working?: boolean | undefined;
  /** Rupiah a month. */
  readonly monthlyIncome?: RupiahInput | undefined;
  /** Welfare decile, 1 to 10. */
  readonly decile?: number | undefined;
  /** Kind of non-wage earner, or `"none"` for somebody employed for a wage. */
  readonly kind?: NonWageEarnerKind | "none" | undefined;
  /** Segment of an active membership, or `"none"`. */
  readonly existingMembership?: Segment | "none" | undefined;
  /** Where the money for that membership comes from. */
  readonly fundedBy?: FundingSource | undefined;
  /** Civil servant, PPPK, military, police or state official; else the occupation tells it. */
  readonly inSeparateScheme?: boolean | undefined;
  /** Lists in which the person stands, e.g. `dtks`; an empty list says: in none. */
  readonly registers?: readonly string[] | undefined;
  /** What was measured, e.g. `vesselTonnage`. */
  readonly measures?: Readonly<Record<string, number>> | undefined;
  /** Other columns: returned as they are. */
  readonly other?: Readonly<Record<string, string | number | boolean | null>> | undefined;
}
