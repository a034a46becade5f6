import * as z from "zod";
import type { BilledProgramme } from "../contributions/contribution.js";
import { addRupiah, isRupiahNumber, sumRupiah } from "../core/exact.js";
import { expected, messageOf } from "../core/expectations.js";
import { countField } from "../core/fields.js";
import { validate } from "../core/validate.js";
import { type Payer, programmes, type Rupiah } from "../core/vocabulary.js";

/**
 * A tally of contributions: plain data that survives JSON, so that parts counted
 * on several machines can be added up with `mergeTotals`.
 */
export interface ContributionTotals {
  /** Persons counted; rows at fault are not among them. */
  readonly persons: number;
  /** Rows that could not be counted. */
  readonly faults: number;
  /** Billed amount, in rupiah. */
  readonly total: Rupiah;
  readonly byProgramme: Readonly<Partial<Record<BilledProgramme, Rupiah>>>;
  readonly byPayer: Readonly<Partial<Record<Payer, Rupiah>>>;
}

/**
 * An empty tally to add to; its amounts are in rupiah.
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

/** The sum of one line of the bills over all rows. */
interface LineSum {
  readonly programme: BilledProgramme;
  readonly payer: Payer;
  readonly amount: Rupiah;
}

/** The tally of a batch from the sums of its lines. */
export function totalsOf(
  lines: readonly LineSum[],
  counts: { readonly persons: number; readonly faults: number },
): ContributionTotals {
  const byProgramme: Partial<Record<BilledProgramme, Rupiah>> = {};
  const byPayer: Partial<Record<Payer, Rupiah>> = {};
  for (const { programme, payer, amount } of lines) {
    byProgramme[programme] = addRupiah(byProgramme[programme] ?? 0, amount);
    byPayer[payer] = addRupiah(byPayer[payer] ?? 0, amount);
  }
  const total = sumRupiah(lines.map((line) => line.amount));
  return { ...counts, total, byProgramme, byPayer };
}

const billed: readonly BilledProgramme[] = [...programmes, "jkk-jkm"];

const payers: readonly Payer[] = ["employer", "worker", "state"];

/**
 * Two tallies as one, in rupiah. The order of merging changes nothing, so parts may
 * come in from anywhere.
 *
 * @throws InvalidInputError, and UnsafeAmountError where a sum is too large to be
 * exact.
 *
 * @example
 * ```ts
 * import { emptyTotals, mergeTotals, wageEarnerColumns } from "jamsosnaker/batch";
 *
 * const parts = [Float64Array.of(4_000_000, 5_000_000), Float64Array.of(6_000_000)];
 * parts
 *   .map((wages) => wageEarnerColumns({ month: "2026-05", wages, programmes: ["jkm"] }).totals)
 *   .reduce(mergeTotals, emptyTotals()).total; // => 45_000
 * ```
 */
export function mergeTotals(a: ContributionTotals, b: ContributionTotals): ContributionTotals {
  const parts = validate(partsSchema, { a, b });
  return {
    persons: addRupiah(parts.a.persons, parts.b.persons),
    faults: addRupiah(parts.a.faults, parts.b.faults),
    total: addRupiah(parts.a.total, parts.b.total),
    byProgramme: mergeAmounts(billed, parts.a.byProgramme, parts.b.byProgramme),
    byPayer: mergeAmounts(payers, parts.a.byPayer, parts.b.byPayer),
  };
}

type Amounts<Key extends string> = Readonly<Partial<Record<Key, Rupiah>>>;

// Keys are always in one order, so that the JSON of a tally does not depend on the order of merging.
function mergeAmounts<Key extends string>(
  keys: readonly Key[],
  a: Amounts<Key>,
  b: Amounts<Key>,
): Amounts<Key> {
  const sums: Partial<Record<Key, Rupiah>> = {};
  for (const key of keys) {
    if (a[key] === undefined && b[key] === undefined) continue;
    sums[key] = addRupiah(a[key] ?? 0, b[key] ?? 0);
  }
  return sums;
}

const amountField = z
  .number({ error: messageOf(expected.rupiah) })
  .refine(isRupiahNumber, { error: messageOf(expected.rupiah) });

/** Schema of a tally, as it comes back from storage. */
export const contributionTotalsSchema: z.ZodType<ContributionTotals> = z.strictObject({
  persons: countField,
  faults: countField,
  total: amountField,
  byProgramme: z.partialRecord(z.enum(billed as readonly [BilledProgramme]), amountField),
  byPayer: z.partialRecord(z.enum(payers as readonly [Payer]), amountField),
});

const partsSchema = z.strictObject({ a: contributionTotalsSchema, b: contributionTotalsSchema });
