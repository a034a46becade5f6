import type { Payer, RupiahInput } from "../../core/vocabulary.js";
import type { NonWageEarnerInput, WageEarnerInput } from "../contribution-inputs.js";

/** What was paid, and for which programmes: the wage is looked for. */
export interface WageFromContributionInput extends Omit<WageEarnerInput, "segment" | "wage"> {
  /** The contribution of the month, in rupiah. */
  readonly contribution: RupiahInput;
  /** Whose share it is; the whole bill when absent. */
  readonly payer?: Exclude<Payer, "state"> | undefined;
}

/** The band of an income, or of a contribution: exactly one of the two. */
export interface IncomeBandQuestion extends Omit<NonWageEarnerInput, "segment" | "income"> {
  /** Monthly income in rupiah. */
  readonly income?: RupiahInput | undefined;
  /** Contribution of the month in rupiah, for the programmes named. */
  readonly contribution?: RupiahInput | undefined;
}
