import { toRupiah } from "../core/exact.js";
import type { RupiahInput } from "../core/vocabulary.js";
import { choose } from "../core/choose.js";
import type { Workings } from "../core/workings.js";
import type { IncomeBand } from "../law/provisions/non-wage-earner-contributions.js";
import { incomeBandGaps } from "../law/readings/contribution-readings.js";

/** The band of a monthly income. Between two printed bands a reading decides. */
export function bandOf(
  workings: Workings,
  bands: readonly IncomeBand[],
  income: RupiahInput,
): IncomeBand {
  const amount = toRupiah(income);
  const band = bands.findLast((candidate) => candidate.from <= amount);
  if (!band) throw new TypeError("the table of income bands must begin at 0");
  const next = bands[band.number];
  if (!next || band.printedTo === undefined || amount <= band.printedTo) return band;
  return choose(workings, incomeBandGaps) === "lower-bound" ? band : next;
}
