// The peers of the columns and of one worker: what one would write by hand for this one month, no checks,
// every rate in its place; and the same in decimal.js.
import { Decimal } from "decimal.js";

export const month = "2026-05";
const jkkRates = Float64Array.of(24, 54, 89, 127, 174);
const ceiling = 11_086_300;

const percents = [
  ["jkk", "employer", 89],
  ["jkm", "employer", 30],
  ["jht", "employer", 370],
  ["jht", "worker", 200],
  ["jp", "employer", 200],
  ["jp", "worker", 100],
] as const;

interface BareResult {
  total: number;
  lines: { programme: string; payer: string; amount: number }[];
}

/** One wage earner at medium risk, bare objects. */
export function workerByHand(wage: number): BareResult {
  let total = 0;
  const lines = percents.map(([programme, payer, rate]) => {
    const basis = programme === "jp" ? Math.min(wage, ceiling) : wage;
    const amount = Math.floor((basis * rate + 5_000) / 10_000);
    total += amount;
    return { programme, payer, amount };
  });
  return { total, lines };
}

/** The same in decimal.js. */
export function workerByDecimal(wage: number): BareResult {
  let total = 0;
  const lines = percents.map(([programme, payer, rate]) => {
    const basis = programme === "jp" ? Math.min(wage, ceiling) : wage;
    const amount = new Decimal(basis).times(rate).div(10_000).toDecimalPlaces(0).toNumber();
    total += amount;
    return { programme, payer, amount };
  });
  return { total, lines };
}

type Columns = readonly [
  jkk: Float64Array,
  jkm: Float64Array,
  jhtEmployer: Float64Array,
  jhtWorker: Float64Array,
  jpEmployer: Float64Array,
  jpWorker: Float64Array,
  total: Float64Array,
];

function emptyColumns(count: number): Columns {
  const column = (): Float64Array => new Float64Array(count);
  return [column(), column(), column(), column(), column(), column(), column()];
}

/** Columns of wage earners: one loop over typed arrays, with the sums. */
export function columnsByHand(
  wages: Float64Array,
  groups: Uint8Array,
): { columns: Columns; sums: number[] } {
  const columns = emptyColumns(wages.length);
  const [jkk, jkm, jhtEmployer, jhtWorker, jpEmployer, jpWorker, total] = columns;
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < wages.length; row += 1) {
    const wage = wages[row] ?? 0;
    const capped = wage > ceiling ? ceiling : wage;
    const ofJkk = Math.floor((wage * (jkkRates[groups[row] ?? 0] ?? 0) + 5_000) / 10_000);
    const ofJkm = Math.floor((wage * 30 + 5_000) / 10_000);
    const ofJhtEmployer = Math.floor((wage * 37 + 500) / 1_000);
    const ofJhtWorker = Math.floor((wage * 2 + 50) / 100);
    const ofJpEmployer = Math.floor((capped * 2 + 50) / 100);
    const ofJpWorker = Math.floor((capped + 50) / 100);
    jkk[row] = ofJkk;
    jkm[row] = ofJkm;
    jhtEmployer[row] = ofJhtEmployer;
    jhtWorker[row] = ofJhtWorker;
    jpEmployer[row] = ofJpEmployer;
    jpWorker[row] = ofJpWorker;
    total[row] = ofJkk + ofJkm + ofJhtEmployer + ofJhtWorker + ofJpEmployer + ofJpWorker;
    a += ofJkk;
    b += ofJkm;
    c += ofJhtEmployer;
    d += ofJhtWorker;
    e += ofJpEmployer;
    f += ofJpWorker;
  }
  return { columns, sums: [a, b, c, d, e, f] };
}

/** The same, worker by worker in decimal.js. */
export function columnsByDecimal(wages: Float64Array, groups: Uint8Array): Columns {
  const columns = emptyColumns(wages.length);
  const [jkk, jkm, jhtEmployer, jhtWorker, jpEmployer, jpWorker, total] = columns;
  const part = (basis: Decimal, rate: number): number =>
    basis.times(rate).div(10_000).toDecimalPlaces(0).toNumber();
  for (let row = 0; row < wages.length; row += 1) {
    const wage = new Decimal(wages[row] ?? 0);
    const capped = Decimal.min(wage, ceiling);
    const parts = [
      (jkk[row] = part(wage, jkkRates[groups[row] ?? 0] ?? 0)),
      (jkm[row] = part(wage, 30)),
      (jhtEmployer[row] = part(wage, 370)),
      (jhtWorker[row] = part(wage, 200)),
      (jpEmployer[row] = part(capped, 200)),
      (jpWorker[row] = part(capped, 100)),
    ];
    total[row] = parts.reduce((sum, amount) => sum + amount, 0);
  }
  return columns;
}
