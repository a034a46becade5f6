import type { Text } from "../../core/text.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Step } from "../../core/step.js";
import type { CalendarMonth, Rupiah, RupiahInput } from "../../core/vocabulary.js";
import type { Ruled } from "../../law/recorded.js";

/** A rate of one year, in percent. */
export interface PercentOfYear {
  readonly year: number;
  readonly percent: number;
}

/** Fields shared by both ways of projecting a balance. */
interface JhtProjectionBase {
  /** Months that the balance stands, counted from `start`. */
  readonly months?: number | undefined;
  /** First month; January of a year 1 when absent. */
  readonly start?: CalendarMonth | undefined;
  /** The return, in percent a year: for all years, or by year (then with `start`). */
  readonly returnPercentPerYear: number | readonly PercentOfYear[];
  /** Balance at the beginning of the first month. */
  readonly openingBalance?: RupiahInput | undefined;
  /** Yield of a 12-month deposit at state banks, in percent a year: the floor of the return. */
  readonly depositRatePercent?: number | readonly PercentOfYear[] | undefined;
}

/** A wage earner's balance from one wage. */
export interface JhtProjectionFromWage extends JhtProjectionBase {
  /** Rupiah a month, the same in every month. */
  readonly wage: RupiahInput;
  readonly months: number;
  /** The wage that the employer reported, where it is lower: the shortfall is the employer's debt. */
  readonly reportedWage?: RupiahInput | undefined;
}

/** A balance from contributions as they were paid, of any segment. */
export interface JhtProjectionFromContributions extends JhtProjectionBase {
  /** Each month's contribution, once; the first of them is the start when none is given. */
  readonly contributions: readonly {
    readonly month: CalendarMonth;
    readonly amount: RupiahInput;
  }[];
}

/** Input of `projectJhtBalance`. */
export type JhtProjectionInput = JhtProjectionFromWage | JhtProjectionFromContributions;

/** A part of the balance. */
export interface JhtProjectionLine {
  readonly item: "opening" | "contributions" | "returns";
  readonly label?: Text | undefined;
  readonly amount: Rupiah;
  /** Decimal text before rounding. */
  readonly exact: string;
  readonly provisions: readonly ProvisionKey[];
  readonly steps: readonly Step[];
}

/** One year of the account, in rupiah. */
export interface JhtYear {
  /** Calendar year; 1, 2, 3 where the projection has no start. */
  readonly year: number;
  /** Months of this year in the projection. */
  readonly months: number;
  readonly returnPercent: string;
  readonly opening: Rupiah;
  readonly contributions: Rupiah;
  readonly return: Rupiah;
  readonly closing: Rupiah;
}

/** A projected JHT balance. */
export interface JhtProjection extends Ruled {
  readonly kind: "jht-projection";
  /** Opening balance, contributions and returns together. */
  readonly total: Rupiah;
  readonly openingBalance: Rupiah;
  readonly contributions: Rupiah;
  readonly returns: Rupiah;
  /** The balance before rounding, as decimal text. */
  readonly exact: string;
  readonly start?: CalendarMonth | undefined;
  readonly months: number;
  readonly lines: readonly JhtProjectionLine[];
  readonly years: readonly JhtYear[];
  /** Shortfall of the balance because a lower wage was reported: the employer owes it. */
  readonly shortfall?: Rupiah | undefined;
}
