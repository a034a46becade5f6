import * as z from "zod";
import { UnsafeAmountError } from "../../core/errors.js";
import { toRupiah } from "../../core/exact.js";
import { monthField, positiveRupiahField } from "../../core/fields.js";
import type { Options } from "../../law/options.js";
import { contextOf, validate } from "../../core/validate.js";
import type { CalendarMonth, Rupiah, RupiahInput } from "../../core/vocabulary.js";
import { readingOptions } from "../../law/reading-options.js";
import { contributionFor } from "../compute-contribution.js";
import { type Contribution, provisionsOfContributions } from "../contribution.js";
import { smallestWhere } from "./monotone-search.js";
import { restingOnRounding } from "./resting-on-rounding.js";
import type { Ruled } from "../../law/recorded.js";

/** The contribution that a construction project can pay. */
export interface LargestContractInput {
  readonly month: CalendarMonth;
  /** In rupiah, JKK and JKM together. */
  readonly contribution: RupiahInput;
}

/** The largest contract that a contribution pays for. */
export interface LargestContract extends Ruled {
  readonly kind: "largest-contract";
  readonly month: CalendarMonth;
  /** The largest whole contract value, without VAT, in rupiah. */
  readonly contractValue: Rupiah;
  /** Cost of that contract: the contribution given, or the next lower that a contract has. */
  readonly contribution: Rupiah;
  /** Cost of a contract of one rupiah more. */
  readonly next: Rupiah;
}

/** Schema of what `largestContract` takes. */
export const largestContractInputSchema: z.ZodType<LargestContractInput> = z.strictObject({
  month: monthField,
  contribution: positiveRupiahField,
});

/**
 * The largest contract value, without VAT, in rupiah, whose JKK and JKM do not
 * exceed a contribution: PP 44/2015 Pasal 54 and 55 the other way round.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015) and
 * UnsafeAmountError (a contract of 10^15 rupiah would not use it up).
 *
 * @example
 * ```ts
 * const found = largestContract({ month: "2026-05", contribution: 392_000 });
 * found.contractValue; // => 180_000_294
 * found.contribution; // => 392_000
 * ```
 */
export function largestContract(input: LargestContractInput, options?: Options): LargestContract {
  const context = contextOf(options, readingOptions);
  const { month, contribution } = validate(largestContractInputSchema, input);
  const wanted = toRupiah(contribution);
  const at = (contractValue: Rupiah): Contribution =>
    contributionFor({ segment: "construction", month, contractValue }, context);
  const beyond = smallestWhere((contractValue) => at(contractValue).total > wanted);
  if (beyond === undefined) throw new UnsafeAmountError();
  const largest = at(beyond - 1);
  return {
    kind: "largest-contract",
    month,
    contractValue: beyond - 1,
    contribution: largest.total,
    next: at(beyond).total,
    rules: provisionsOfContributions([largest]),
    ...restingOnRounding(largest, context),
    warnings: largest.warnings,
  };
}
