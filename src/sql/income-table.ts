import { bandOf } from "../contributions/income-band.js";
import type { Trace } from "../core/trace.js";
import type { IncomeBand } from "../law/provisions/non-wage-earner-contributions.js";
import type { LawRow } from "./law-table.js";

type Bands = readonly IncomeBand[] | undefined;

/** The bands of income of all laws met, each pair of tables under a number of its own. */
export interface IncomeTable {
  /** The number of a pair of tables: JKK and JHT. */
  readonly numberOf: (jkk: Bands, jht: Bands) => number;
  readonly rows: LawRow<"law_income">[];
}

/** Bands of whole rupiah: the readings on what lies between two printed bands are in them. */
export function incomeTable(trace: Trace): IncomeTable {
  const met: (readonly [Bands, Bands])[] = [];
  const rows: LawRow<"law_income">[] = [
    {
      steps: 0,
      income_from: 0,
      income_to: Number.MAX_SAFE_INTEGER,
      basis: 0,
      jkk_amount: 0,
      jht_amount: 0,
    },
  ];
  const numberOf = (jkk: Bands, jht: Bands): number => {
    if (jkk === undefined) return 0;
    const known = met.findIndex((pair) => pair[0] === jkk && pair[1] === jht);
    if (known !== -1) return known + 1;
    met.push([jkk, jht]);
    rows.push(...rowsOf(trace, met.length, jkk, jht));
    return met.length;
  };
  return { numberOf, rows };
}

function rowsOf(
  trace: Trace,
  steps: number,
  jkk: readonly IncomeBand[],
  jht: Bands,
): LawRow<"law_income">[] {
  const starts = [...new Set([0, ...startsOf(jkk), ...startsOf(jht ?? [])])].sort((a, b) => a - b);
  return starts.map((from, index) => {
    const { basis, amount } = bandOf(trace, jkk, from);
    return {
      steps,
      income_from: from,
      income_to: (starts[index + 1] ?? Number.MAX_SAFE_INTEGER + 1) - 1,
      basis,
      jkk_amount: amount,
      jht_amount: jht ? bandOf(trace, jht, from).amount : 0,
    };
  });
}

/** The whole rupiah at which a band, or what lies above it, begins. */
function startsOf(bands: readonly IncomeBand[]): number[] {
  return bands.flatMap(({ from, printedTo }) =>
    [from, ...(printedTo === undefined ? [] : [Math.floor(printedTo) + 1])].map(Math.ceil),
  );
}
