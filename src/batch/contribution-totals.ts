import type { BilledProgramme } from "../contributions/contribution.js";
import type { Payer, Rupiah } from "../core/vocabulary.js";

/**
 * A tally of contributions: plain data that survives JSON, so that parts counted
 * on several machines can be added up with `mergeTotals`.
 */
export interface ContributionTotals {
  /** Persons counted; rows at fault are not among them. */
  readonly persons: number;
  /** Rows that could not be counted. */
  readonly faults: number;
  /** What is billed, in rupiah. */
  readonly total: Rupiah;
  readonly byProgramme: Readonly<Partial<Record<BilledProgramme, Rupiah>>>;
  readonly byPayer: Readonly<Partial<Record<Payer, Rupiah>>>;
}

/**
 * The tally of nobody, to begin adding with.
 *
 * @example
 * ```ts
 * import { emptyTotals } from "jamsosnaker/batch";
 *
 * emptyTotals().total; // => 0
 * ```
 */
export function emptyTotals(): ContributionTotals {
  return { persons: 0, faults: 0, total: 0, byProgramme: {}, byPayer: {} };
}
