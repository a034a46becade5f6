import { sumRupiah } from "../core/exact.js";
import type {
  CalendarMonth,
  FundingSource,
  Payer,
  Programme,
  Rupiah,
  Segment,
} from "../core/vocabulary.js";
import type { Workings } from "../core/workings.js";
import type { Contribution, ContributionLine, Reallocation, ReliefUse } from "./contribution.js";

/** A contribution from its lines: the total is the sum of the rounded lines. */
export function contributionOf(
  workings: Workings,
  parts: {
    readonly segment: Segment;
    readonly month: CalendarMonth;
    readonly fundedBy?: FundingSource | undefined;
    readonly lines: readonly ContributionLine[];
    readonly reallocations?: readonly Reallocation[];
    readonly reliefs?: readonly ReliefUse[];
  },
): Contribution {
  const { segment, month, fundedBy, lines, reallocations = [], reliefs = [] } = parts;
  const byProgramme: Partial<Record<Programme, Rupiah>> = {};
  const byPayer: Partial<Record<Payer, Rupiah>> = {};
  const amounts: Rupiah[] = [];
  for (const { programme, payer, amount } of lines) {
    amounts.push(amount);
    byProgramme[programme] = sumRupiah([byProgramme[programme] ?? 0, amount]);
    byPayer[payer] = sumRupiah([byPayer[payer] ?? 0, amount]);
  }
  return {
    kind: "contribution",
    segment,
    month,
    ...(fundedBy !== undefined && { fundedBy }),
    total: sumRupiah(amounts),
    byProgramme,
    byPayer,
    lines,
    reallocations,
    reliefs,
    readings: workings.readings,
    warnings: workings.warnings,
  };
}
