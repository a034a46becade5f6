import type { FactPath } from "../core/check.js";
import type { ItemId } from "../core/item.js";
import type { ProvisionKey } from "../core/provision.js";
import type { Text } from "../core/text.js";
import type { Rupiah } from "../core/vocabulary.js";

/** A benefit with a sentence and its articles: one not due, or one in kind. */
export interface BenefitNote {
  readonly item: ItemId;
  /** A label, if the item alone is not enough. */
  readonly label?: Text | undefined;
  /** For a benefit paid by the month: which month, from 1. */
  readonly month?: number | undefined;
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** A benefit that is open: a fact is missing, or no text consulted gives its amount. */
export interface OpenBenefit extends BenefitNote {
  /** The facts of the input that settle it, in the order in which they decide; none if no text consulted gives the amount. */
  readonly missing: readonly FactPath[];
  /** Rupiah that it adds to the total whatever the answers are; absent where that may be nothing. */
  readonly atLeast?: Rupiah | undefined;
  /** Rupiah that it adds to the total at most; absent where no limit is known. */
  readonly atMost?: Rupiah | undefined;
  /** Set of a pension: its bounds are rupiah a month and no part of the total. */
  readonly monthly?: true | undefined;
}
