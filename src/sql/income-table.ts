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

type IncomeSteps = readonly [IncomeStep, ...IncomeStep[]];

function stepsOf(trace: Trace, jkk: readonly IncomeBand[], jht: Bands): IncomeSteps {
  const stepFrom = (from: number): IncomeStep => {
    const { basis, amount } = bandOf(trace, jkk, from);
    return { from, basis, jkk: amount, jht: jht ? bandOf(trace, jht, from).amount : 0 };
  };
  let last = stepFrom(0);
  const steps: [IncomeStep, ...IncomeStep[]] = [last];
  const starts = [...startsOf(jkk), ...(jht ? startsOf(jht) : [])].sort((a, b) => a - b);
  for (const step of starts.map(stepFrom)) {
    const isSame = last.basis === step.basis && last.jkk === step.jkk && last.jht === step.jht;
    if (isSame) continue;
    steps.push(step);
    last = step;
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
  [first, ...later]: IncomeSteps,
): { readonly parts: Parts; readonly rows: LawRow<"law_income">[] } {
  let width = Number.MAX_SAFE_INTEGER;
  let highest = first.from;
  for (const { from } of later) {
    width = Math.min(width, from - highest);
    highest = from;
  }
  const last = Math.floor(highest / width);
  if (!(last < mostParts)) throw notALaw();
  let above = first;
  let met = 0;
  const rows = Array.from({ length: last + 1 }, (_, part): LawRow<"law_income"> => {
    const below = above;
    const next = later[met];
    if (next && next.from < (part + 1) * width) {
      above = next;
      met += 1;
    }
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
