import { invalidInput } from "../core/errors.js";
import { addRupiah } from "../core/exact.js";
import { expected } from "../core/expectations.js";
import { refusingMalformed } from "../core/malformed.js";
import type { Payer, Rupiah } from "../core/vocabulary.js";
import type { BilledProgramme, Contribution, ContributionLine } from "./contribution.js";

/** Rupiah by programme, and within it by payer. */
export type ByProgrammeAndPayer = Readonly<
  Partial<Record<BilledProgramme, Readonly<Partial<Record<Payer, Rupiah>>>>>
>;

/**
 * The sums of one contribution, or of several, by programme and within it by payer, in
 * rupiah: what a payroll posts to its ledger. A line that is for several people counts once;
 * `computeContributions` counts its head counts itself, in the field of this name.
 *
 * @throws InvalidInputError for anything but contributions, and UnsafeAmountError.
 *
 * @example
 * ```ts
 * const bill = computeContribution({
 *   segment: "wage-earner",
 *   month: "2026-05",
 *   wage: 5_000_000,
 *   programmes: ["jkm", "jht"],
 * });
 * byProgrammeAndPayer(bill);
 * // => { jkm: { employer: 15_000 }, jht: { employer: 185_000, worker: 100_000 } }
 * ```
 */
export function byProgrammeAndPayer(
  contributions: Contribution | readonly Contribution[],
): ByProgrammeAndPayer {
  return refusingMalformed(
    () => {
      const sums: SumsByProgrammeAndPayer = new Map();
      for (const { lines } of [contributions].flat()) {
        for (const line of lines) addToProgrammeAndPayer(sums, line, line.amount);
      }
      return programmesAndPayers(sums);
    },
    () => invalidInput("contributions", expected.result),
  );
}

/** Sums that are still added to. */
export type SumsByProgrammeAndPayer = Map<BilledProgramme, Map<Payer, Rupiah>>;

/** Adds the amount of a line, which may be that for several people. */
export function addToProgrammeAndPayer(
  sums: SumsByProgrammeAndPayer,
  { programme, payer }: ContributionLine,
  amount: Rupiah,
): void {
  const byPayer = sums.get(programme) ?? new Map<Payer, Rupiah>();
  sums.set(programme, byPayer.set(payer, addRupiah(byPayer.get(payer) ?? 0, amount)));
}

/** The sums as plain data. */
export function programmesAndPayers(sums: SumsByProgrammeAndPayer): ByProgrammeAndPayer {
  return Object.fromEntries(
    [...sums].map(([programme, byPayer]) => [programme, Object.fromEntries(byPayer)]),
  );
}
