import { UnsafeAmountError } from "../../core/errors.js";
import { toRupiah } from "../../core/exact.js";
import type { Context, Options } from "../../core/options.js";
import { contextOf, validate } from "../../core/validate.js";
import type { CalendarMonth, Payer, Rupiah } from "../../core/vocabulary.js";
import { readingOptions } from "../../law/reading-options.js";
import { contributionFor } from "../compute-contribution.js";
import { type Contribution, provisionsOfContributions } from "../contribution.js";
import {
  type WageEarnerInput,
  contributionArticles,
  wageFromContributionInputSchema,
  type WageFromContributionInput,
} from "../contribution-input.js";
import { largestAmount, smallestWhere } from "./monotone-search.js";
import { restingOnRounding } from "./resting-on-rounding.js";
import type { Ruled } from "../../law/recorded.js";

/** Whole monthly wages that give one contribution. */
export interface WagesOfContribution {
  readonly contribution: Rupiah;
  /** Lowest wage. */
  readonly from: Rupiah;
  /** Highest wage; absent where every higher wage gives the same (the JP ceiling). */
  readonly to?: Rupiah | undefined;
}

/** The wages behind a contribution. */
export interface WageFromContribution extends Ruled {
  readonly kind: "wage-from-contribution";
  readonly month: CalendarMonth;
  readonly contribution: Rupiah;
  /** The wages that give just this contribution; absent where none does. */
  readonly wages?: WagesOfContribution | undefined;
  /** If none does: the next lower contribution that some wage gives. */
  readonly below?: WagesOfContribution | undefined;
  /** If none does: the next higher contribution that some wage gives. */
  readonly above?: WagesOfContribution | undefined;
}

/**
 * The whole monthly wages, in rupiah, from which a contribution follows: what an
 * employer reported, read off what it paid. Where no wage gives just this
 * contribution, the neighbours below and above.
 *
 * PP 44/2015 Pasal 16, 18; PP 45/2015 Pasal 28, 29; PP 46/2015 Pasal 16; the reliefs of
 * PP 49/2020 and PP 7/2025.
 *
 * @throws what `computeContribution` throws, and UnsafeAmountError where only a
 * wage beyond 10^15 rupiah would do.
 *
 * @example
 * ```ts
 * const found = wageFromContribution({
 *   month: "2026-05",
 *   contribution: 5_400,
 *   riskGroup: "very-low",
 *   programmes: ["jkk", "jkm"],
 * });
 * found.wages; // => { contribution: 5_400, from: 999_834, to: 1_000_166 }
 * ```
 */
export function wageFromContribution(
  input: WageFromContributionInput,
  options?: Options,
): WageFromContribution {
  const context = contextOf(options, readingOptions);
  const { contribution, payer, ...facts } = validate(
    wageFromContributionInputSchema,
    input,
    contributionArticles,
  );
  const wanted = toRupiah(contribution);
  const amountAt = (wage: Rupiah): Rupiah => shareOf(at(facts, wage, context), payer);
  const wagesOf = (amount: Rupiah): WagesOfContribution => {
    const next = smallestWhere((wage) => amountAt(wage) > amount);
    return {
      contribution: amount,
      from: smallestWhere((wage) => amountAt(wage) >= amount) ?? 1,
      ...(next !== undefined && { to: next - 1 }),
    };
  };
  const reached = smallestWhere((wage) => amountAt(wage) >= wanted);
  const nearest = at(facts, reached ?? largestAmount, context);
  return {
    kind: "wage-from-contribution",
    month: facts.month,
    contribution: wanted,
    ...answer(reached, wanted, amountAt, wagesOf),
    rules: provisionsOfContributions([nearest]),
    ...restingOnRounding(nearest, context),
    warnings: nearest.warnings,
  };
}

function answer(
  reached: Rupiah | undefined,
  wanted: Rupiah,
  amountAt: (wage: Rupiah) => Rupiah,
  wagesOf: (amount: Rupiah) => WagesOfContribution,
): Pick<WageFromContribution, "wages" | "below" | "above"> {
  if (reached === undefined) {
    const most = amountAt(largestAmount);
    if (amountAt(largestAmount / 2) < most) throw new UnsafeAmountError(); // not law: half of the largest amount of the search
    return { below: wagesOf(most) };
  }
  const amount = amountAt(reached);
  if (amount === wanted) return { wages: wagesOf(amount) };
  return {
    ...(reached > 1 && { below: wagesOf(amountAt(reached - 1)) }),
    above: wagesOf(amount),
  };
}

function at(
  facts: Omit<WageEarnerInput, "segment" | "wage">,
  wage: Rupiah,
  context: Context,
): Contribution {
  return contributionFor({ segment: "wage-earner", wage, ...facts }, context);
}

function shareOf({ total, byPayer }: Contribution, payer: Payer | undefined): Rupiah {
  return payer === undefined ? total : (byPayer[payer] ?? 0);
}
