import type { Check, FactPath } from "../core/check.js";
import type { Recorded } from "../law/recorded.js";

/** What may be assessed: joining as a non-wage earner, or the right to a benefit. */
export type EligibilityQuestion =
  "membership" | "jkk" | "jkm" | "scholarship" | "jht" | "jp" | "jkp" | "migrant-worker";

/** An answer in three values, with every condition that was examined. */
export interface Verdict extends Recorded {
  readonly kind: "verdict";
  readonly question: EligibilityQuestion;
  readonly outcome: "eligible" | "ineligible" | "undetermined";
  readonly checks: readonly Check[];
  /**
   * Facts still to be asked, in the order in which they decide. Beside
   * `"eligible"` they settle how much is due or who pays, not whether.
   */
  readonly missing: readonly FactPath[];
}
