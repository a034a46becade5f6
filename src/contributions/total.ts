import { addRupiah } from "../core/exact.js";
import type { CalendarMonth, FundingSource, Payer, Rupiah, Segment } from "../core/vocabulary.js";
import type { Workings } from "../core/workings.js";
import type {
  BilledProgramme,
  Contribution,
  ContributionLine,
  Deferral,
  Reallocation,
  ReliefUse,
} from "./contribution.js";

/** A contribution from its lines: the total is the sum of the rounded lines. */
export function contributionOf(
  workings: Workings,
  parts: {
    readonly segment: Segment;
    readonly month: CalendarMonth;
    readonly fundedBy?: FundingSource | undefined;
    readonly lines: readonly ContributionLine[];
    readonly reallocations?: readonly Reallocation[];
    readonly deferrals?: readonly Deferral[];
    readonly reliefs?: readonly ReliefUse[];
  },
): Contribution {
  const { segment, month, fundedBy, lines } = parts;
  const byProgramme: Partial<Record<BilledProgramme, Rupiah>> = {};
  const byPayer: Partial<Record<Payer, Rupiah>> = {};
  let total = 0;
  for (const { programme, payer, amount } of lines) {
    total = addRupiah(total, amount);
    byProgramme[programme] = addRupiah(byProgramme[programme] ?? 0, amount);
    byPayer[payer] = addRupiah(byPayer[payer] ?? 0, amount);
  }
  const contribution: Contribution = {
    kind: "contribution",
    segment,
    month,
    total,
    byProgramme,
    byPayer,
    lines,
    reallocations: parts.reallocations ?? none,
    deferrals: parts.deferrals ?? none,
    reliefs: parts.reliefs ?? none,
    readings: workings.readings,
    warnings: workings.warnings,
  };
  return fundedBy === undefined ? contribution : { ...contribution, fundedBy };
}

const none: readonly never[] = [];
