import { invalidInput } from "../core/errors.js";
import { exactRupiah, toRupiah } from "../core/exact.js";
import type { Rupiah } from "../core/vocabulary.js";
import { warnIfSmall } from "../core/plausible.js";
import { resolveReading } from "../core/resolve-reading.js";
import type { Trace } from "../core/trace.js";
import type { IncomeBand } from "../law/provisions/non-wage-earner-contributions.js";
import { incomeBandGaps } from "../law/readings/contribution-readings.js";
import type { NonWageEarnerInput } from "./contribution-input.js";
import { textWith } from "../core/text.js";

/**
 * The band that was chosen, or that of a monthly income. Between two printed
 * bands a reading decides. Throws InvalidInputError for a band that the table
 * does not have.
 */
export function bandOf(
  trace: Trace,
  bands: readonly IncomeBand[],
  income: NonWageEarnerInput["income"],
): IncomeBand {
  if (typeof income === "object") return chosenBand(bands, income.band);
  warnIfSmall(trace, "figure.income", exactRupiah(income));
  return bandOfIncome(trace, bands, toRupiah(income));
}

/** The incomes at which a bill may change, rising from 0: bands, and what lies between two of them. */
export function startsOfBands(bands: readonly IncomeBand[]): Rupiah[] {
  const starts = bands.flatMap(({ from, printedTo }) =>
    printedTo === undefined ? [from] : [from, nextSen(printedTo)],
  );
  return [...new Set([0, ...starts])].sort((a, b) => a - b);
}

function nextSen(amount: Rupiah): Rupiah {
  return (Math.round(amount * 100) + 1) / 100;
}

function chosenBand(bands: readonly IncomeBand[], chosen: number): IncomeBand {
  const band = bands.find(({ number }) => number === chosen);
  if (band) return band;
  throw invalidInput(
    "income.band",
    textWith("income-band.chosen-band", { bandsCount: bands.length }),
    { regulation: "pp-44-2015", article: "Lampiran II" },
  );
}

function bandOfIncome(trace: Trace, bands: readonly IncomeBand[], amount: Rupiah): IncomeBand {
  // A loop: the methods of arrays are several times slower on frozen ones.
  let index = bands.length - 1;
  while (index >= 0 && (bands[index]?.from ?? 0) > amount) index -= 1;
  const band = bands[index];
  if (!band) throw new TypeError("the table of income bands must begin at 0"); // not law: bands begin at no income
  const next = bands[index + 1];
  if (!next || band.printedTo === undefined || amount <= band.printedTo) return band;
  return resolveReading(trace, incomeBandGaps) === "lower-bound" ? band : next;
}
