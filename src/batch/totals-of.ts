import type { BilledProgramme } from "../contributions/contribution.js";
import { addRupiah, sumRupiah } from "../core/exact.js";
import type { Payer, Rupiah } from "../core/vocabulary.js";
import type { ContributionTotals } from "./contribution-totals.js";

/** The sum of one line of the bills over all rows. */
export interface LineSum {
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
