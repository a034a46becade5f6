import { toRupiah } from "../core/exact.js";
import { choose } from "../core/choose.js";
import type { Workings } from "../core/workings.js";
import type { IncomeBand } from "../law/provisions/non-wage-earner-contributions.js";
import { incomeBandGaps } from "../law/readings/contribution-readings.js";
import type { NonWageEarnerInput } from "./contribution-inputs.js";

/** The band that was chosen, or that of a monthly income. Between two printed bands a reading decides. */
export function bandOf(
  workings: Workings,
  bands: readonly IncomeBand[],
  income: NonWageEarnerInput["income"],
): IncomeBand {
  const chosen = typeof income === "object" ? income.band : undefined;
  const amount = typeof income === "object" ? 0 : toRupiah(income);
  const band = bands.findLast(({ number, from }) =>
    chosen === undefined ? from <= amount : number === chosen,
  );
  if (!band) throw new TypeError("the table of income bands must begin at 0 and number its bands");
  if (chosen !== undefined) return band;
  const next = bands[band.number];
  if (!next || band.printedTo === undefined || amount <= band.printedTo) return band;
  return choose(workings, incomeBandGaps) === "lower-bound" ? band : next;
}
