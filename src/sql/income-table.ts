import { bandOf } from "../contributions/income-band.js";
import type { Trace } from "../core/trace.js";
import type { IncomeBand } from "../law/provisions/non-wage-earner-contributions.js";
import type { LawRow } from "./law-table.js";
import { notALaw } from "./dialect.js";

type Bands = readonly IncomeBand[] | undefined;

/** Which bands hold, and how a part of them is found: the income by the width, at most the last. */
interface Parts {
  readonly steps: number;
  readonly part_width: number;
  readonly last_part: number;
}

/** The bands of income of all laws met, each pair of tables under a number of its own. */
export interface IncomeTable {
  /** The parts of a pair of tables: JKK and JHT. */
  readonly partsOf: (jkk: Bands, jht: Bands) => Parts;
  readonly rows: LawRow<"law_income">[];
}

/** Bands of whole rupiah: the readings on what lies between two printed bands are in them. */
export function incomeTable(trace: Trace): IncomeTable {
  const met: { readonly jkk: Bands; readonly jht: Bands; readonly parts: Parts }[] = [];
  const rows: LawRow<"law_income">[] = [];
  const partsOf = (jkk: Bands, jht: Bands): Parts => {
    if (jkk === undefined) return none;
    const known = met.find((pair) => pair.jkk === jkk && pair.jht === jht);
    if (known) return known.parts;
    const steps = met.length + 1;
    const made = inParts(steps, stepsOf(trace, jkk, jht));
    rows.push(...made.rows);
    met.push({ jkk, jht, parts: made.parts });
    return made.parts;
  };
  return { partsOf, rows };
}

const none: Parts = { steps: 0, part_width: 1, last_part: 0 };

/** What is the same from one income on. */
interface IncomeStep {
  readonly from: number;
  readonly basis: number;
  readonly jkk: number;
  readonly jht: number;
}

function stepsOf(trace: Trace, jkk: readonly IncomeBand[], jht: Bands): readonly IncomeStep[] {
  const starts = [...new Set([0, ...startsOf(jkk), ...startsOf(jht ?? [])])].sort((a, b) => a - b);
  const steps: IncomeStep[] = [];
  for (const from of starts) {
    const { basis, amount } = bandOf(trace, jkk, from);
    const step = { from, basis, jkk: amount, jht: jht ? bandOf(trace, jht, from).amount : 0 };
    const last = steps.at(-1);
    const isSame = last?.basis === basis && last.jkk === step.jkk && last.jht === step.jht;
    if (!isSame) steps.push(step);
  }
  return steps;
}

/** The whole rupiah at which a band, or what lies above it, begins. */
function startsOf(bands: readonly IncomeBand[]): number[] {
  return bands.flatMap(({ from, printedTo }) =>
    [from, ...(printedTo === undefined ? [] : [Math.floor(printedTo) + 1])].map(Math.ceil),
  );
}

const mostParts = 20_000; // not law: a bound of the table; the bands of the law make some hundred parts

/** Parts as wide as the narrowest step, so that no part has two bounds within. */
function inParts(
  steps: number,
  all: readonly IncomeStep[],
): { readonly parts: Parts; readonly rows: LawRow<"law_income">[] } {
  const widths = all.slice(1).map(({ from }, index) => from - (all[index]?.from ?? 0));
  const width = Math.min(...widths, Number.MAX_SAFE_INTEGER);
  const last = Math.floor((all.at(-1)?.from ?? 0) / width);
  if (!(last < mostParts)) throw notALaw();
  let current = 0;
  const rows = Array.from({ length: last + 1 }, (_, part): LawRow<"law_income"> => {
    const below = all[current];
    const next = all[current + 1];
    if (next && next.from < (part + 1) * width) current += 1;
    const above = all[current];
    if (!below || !above) throw notALaw();
    return {
      steps,
      part,
      bound: below === above ? 0 : above.from,
      basis_below: below.basis,
      basis: above.basis,
      jkk_below: below.jkk,
      jkk_amount: above.jkk,
      jht_below: below.jht,
      jht_amount: above.jht,
    };
  });
  return { parts: { steps, part_width: width, last_part: last }, rows };
}
