import type { NonWageEarnerInput } from "../contributions/contribution-input.js";
import type { CalendarMonth, Programme, RiskGroup } from "../core/vocabulary.js";

/** The programmes that wage earners are billed for. */
export type WageEarnerProgramme = Exclude<Programme, "jkp">;

/** One month of many wage earners: row by row the same as `WageEarnerInput`. */
export interface WageEarnerColumnsInput {
  readonly month: CalendarMonth;
  /** Wages in rupiah a month, whole or with sen. */
  readonly wages: Float64Array;
  /**
   * Needed when JKK is among the programmes: the group of each row as its place in
   * `riskGroups` (0 to 4 for I to V), or one group for all.
   */
  readonly riskGroups?: Uint8Array | RiskGroup | undefined;
  readonly programmes: readonly WageEarnerProgramme[];
}

/**
 * One month of many non-wage earners: row by row the same as `NonWageEarnerInput`,
 * with the facts that decide on relief given once for all.
 */
export interface NonWageEarnerColumnsInput extends Pick<
  NonWageEarnerInput,
  "month" | "programmes" | "sector" | "fundedBy" | "isEmployer" | "arrearsFree" | "memberSince"
> {
  /** Monthly incomes in rupiah, whole or with sen. */
  readonly incomes: Float64Array;
}
