import { calendarOf, rateIn } from "../benefits/jht/account-months.js";
import { type AccountMonth, accountYears } from "../benefits/jht/account-years.js";
import type { JhtProjectionInput } from "../benefits/jht/jht-projection.js";
import { projectJhtBalance } from "../benefits/jht/project-jht-balance.js";
import { rateOfYear } from "../benefits/jht/return-rates.js";
import { monthAfter, monthsFromTo } from "../core/calendar.js";
import { Decimal } from "../core/decimal.js";
import { addRupiah, exactRupiah, roundExact, sumRupiah, timesRate } from "../core/exact.js";
import { monthField } from "../core/fields.js";
import { roundingReading } from "../core/own-readings.js";
import { plausible, warnOfSmallRows } from "../core/plausible.js";
import type { ProvisionKey } from "../core/provision.js";
import { rateOfPercent } from "../core/rate.js";
import { resolveReading } from "../core/resolve-reading.js";
import type { Rounding } from "../core/rounding.js";
import { startTrace } from "../core/trace.js";
import { type FieldArticles, validate } from "../core/validate.js";
import type { CalendarMonth, Rupiah } from "../core/vocabulary.js";
import type { SharedRate } from "../law/provisions/wage-earner-contributions.js";
import { jhtCrediting } from "../law/readings/old-age-readings.js";
import { ruled } from "../law/recorded.js";
import {
  type JhtBalanceColumnsInput,
  jhtBalanceColumnsInputSchema,
} from "./benefit-column-input.js";
import { codeOfError, countFaults, faultCode } from "./column-faults.js";
import type { JhtBalanceColumns } from "./column-results.js";
import { type ColumnOptions, type ColumnRun, columnRun } from "./column-run.js";
import { singleOptions } from "./jkm-columns.js";
import { mergeRow } from "./merge-row.js";
import {
  amountFault,
  balanceFault,
  countFault,
  labelFault,
  readLabels,
  readNumbers,
} from "./read-columns.js";

const articles: FieldArticles = {
  wages: { regulation: "pp-46-2015", article: "Pasal 17" },
  returnPercentPerYear: { regulation: "pp-46-2015", article: "Pasal 27" },
};

/**
 * The JHT balances of many members after some months, in rupiah: opening balance, contributions and
 * their return, each amount the same as `projectJhtBalance` gives. The return, in percent a year,
 * is an assumption of the caller. A return that lies at the edge of a rounding is computed by the calculator itself.
 *
 * A row at fault does not stop the batch: `faults` has its code (`columnFaults`), and it is NaN in
 * the columns. A warning whose values differ by row is given once, with those of the first row.
 *
 * PP 46/2015 Pasal 16, 22 ayat (2), 27.
 *
 * @throws InvalidInputError, UnsafeAmountError (a sum too large to be exact) and the reason of an
 * aborted signal.
 *
 * @example
 * ```ts
 * import { jhtBalanceColumns } from "jamsosnaker/batch";
 *
 * const { columns, totals } = jhtBalanceColumns({
 *   wages: Float64Array.of(5_000_000, 4_000_000),
 *   months: Uint16Array.of(60, 12),
 *   returnPercentPerYear: 5,
 * });
 * [...columns.total]; // => [19_409_470, 2_810_100]
 * totals.contributions; // => 19_836_000
 * ```
 */
export function jhtBalanceColumns(
  input: JhtBalanceColumnsInput,
  options?: ColumnOptions,
): JhtBalanceColumns {
  const run = columnRun(options);
  const facts = validate(jhtBalanceColumnsInputSchema, input, articles);
  const { wages, contributions, returnPercentPerYear, depositRatePercent } = facts;
  const column = wages ?? contributions ?? new Float64Array();
  const count = column.length;
  const amounts = readNumbers(column, count, run);
  const amountFaultOf = wages ? amountFault : balanceFault;
  const months = readNumbers(facts.months, count, run);
  const openings = readNumbers(facts.openingBalances ?? 0, count, run);
  const starts =
    facts.start === undefined ? undefined : readLabels(facts.start, count, run, monthField);
  const startAt = (row: number): CalendarMonth | undefined =>
    starts?.labels[starts.codes[row] ?? 0];
  const single = singleOptions(options);

  const inputAt = (row: number): JhtProjectionInput => {
    const start = startAt(row);
    const length = months[row] ?? 0;
    const amount = amounts[row] ?? 0;
    const shared = {
      start,
      returnPercentPerYear,
      depositRatePercent,
      ...(facts.openingBalances && { openingBalance: openings[row] ?? 0 }),
    };
    if (wages) return { ...shared, wage: amount, months: length };
    const paidIn = start === undefined ? [] : monthsFromTo(start, monthAfter(start, length - 1));
    return { ...shared, contributions: paidIn.map((month) => ({ month, amount })), months: length };
  };

  const faults = new Uint8Array(count);
  const empty = (): Float64Array => new Float64Array(count).fill(Number.NaN);
  const columns = {
    openingBalance: empty(),
    contributions: empty(),
    returns: empty(),
    total: empty(),
  };
  const sums = { openingBalance: 0, contributions: 0, returns: 0 };
  const rules = new Set<ProvisionKey>();
  const terms = new Map<string, Term | number>();
  let small = 0;

  const termAt = (row: number, length: number): Term | number => {
    const key = `${starts?.codes[row] ?? 0},${length}`;
    const known = terms.get(key);
    if (known !== undefined) return known;
    const term = termOf(row, length);
    if (term !== faultCode.unsafeAmount) terms.set(key, term);
    return term;
  };
  const termOf = (row: number, length: number): Term | number => {
    try {
      const projection = projectJhtBalance(inputAt(row), single);
      mergeRow(run.trace, projection);
      for (const key of projection.rules) rules.add(key);
    } catch (error) {
      return codeOfError(error, ofRows);
    }
    return growthOver(run, wages !== undefined, startAt(row), length, returnPercentPerYear);
  };
  const faultAt = (row: number): number =>
    amountFaultOf(amounts[row] ?? Number.NaN) ||
    countFault(months[row] ?? Number.NaN) ||
    (months[row] === 0 || Number(months[row]) > mostMonths ? faultCode.notValid : 0) ||
    balanceFault(openings[row] ?? Number.NaN) ||
    (starts ? labelFault(starts, row) : 0);

  run.eachPart(count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const fault = faultAt(row);
      const term = fault === 0 ? termAt(row, months[row] ?? 0) : fault;
      if (typeof term === "number") {
        faults[row] = term;
        continue;
      }
      const { rounding } = run.context;
      let balance;
      try {
        balance =
          quickBalance(term, amounts[row] ?? 0, openings[row] ?? 0, rounding) ??
          projectJhtBalance(inputAt(row), single);
      } catch (error) {
        faults[row] = codeOfError(error, ofRows);
        continue;
      }
      if (wages && (amounts[row] ?? 0) < plausible.leastAmount) small += 1;
      const { openingBalance, contributions: paid, returns } = balance;
      columns.openingBalance[row] = openingBalance;
      columns.contributions[row] = paid;
      columns.returns[row] = returns;
      columns.total[row] = addRupiah(addRupiah(openingBalance, paid), returns);
      sums.openingBalance = addRupiah(sums.openingBalance, openingBalance);
      sums.contributions = addRupiah(sums.contributions, paid);
      sums.returns = addRupiah(sums.returns, returns);
    }
  });
  resolveReading(run.trace, roundingReading);
  warnOfSmallRows(run.trace, small);
  const faultCount = countFaults(faults);
  return {
    kind: "jht-balance-columns",
    count,
    columns,
    faults,
    totals: {
      persons: count - faultCount,
      faults: faultCount,
      total: sumRupiah(Object.values(sums)),
      ...sums,
    },
    ...ruled(run.trace, [...rules]),
  };
}

const mostMonths = 1_200; // not law: a projection of one to 1,200 months: a bound of the input

const ofRows: ReadonlySet<string> = new Set([
  "start",
  "months",
  "wage",
  "contributions",
  "openingBalance",
  "returnPercentPerYear",
  "depositRatePercent",
]);

/** The growth of an account over some months, the same for every amount. */
interface Term {
  /** The return of one rupiah that stands from the beginning. */
  readonly ofOpening: number;
  /** By the rate of contributions: its months, and the return of one rupiah a month. */
  readonly parts: readonly GrowthPart[];
}

interface GrowthPart {
  /** Shares of the wage; undefined where contributions are given. */
  readonly shares?: SharedRate | undefined;
  readonly months: number;
  readonly ofEach: number;
}

function growthOver(
  { context }: ColumnRun,
  ofWage: boolean,
  start: CalendarMonth | undefined,
  length: number,
  rates: JhtBalanceColumnsInput["returnPercentPerYear"],
): Term {
  const trace = startTrace(context);
  const crediting = resolveReading(trace, jhtCrediting);
  const calendar = calendarOf(start, length);
  const rateOfMonth = calendar.map((month) => (ofWage ? rateIn(trace, month.calendar) : undefined));
  const growth = (months: readonly AccountMonth[], opening: number): number => {
    const years = accountYears(
      months,
      new Decimal(opening),
      (year) => rateOfYear(rates, "returnPercentPerYear", year),
      crediting,
    );
    return years
      .reduce(
        (sum, year) => sum.plus(year.closing).minus(year.opening).minus(year.contributions),
        new Decimal(0),
      )
      .toNumber();
  };
  const paying = (pays: (index: number) => boolean): AccountMonth[] =>
    calendar.map((month, index) => ({ ...month, paid: new Decimal(pays(index) ? 1 : 0) }));
  const parts = [...new Set(rateOfMonth)].map((rate) => {
    const isOwn = (index: number): boolean => rateOfMonth[index] === rate;
    return {
      shares: rate?.value,
      months: rateOfMonth.filter((one) => one === rate).length,
      ofEach: growth(paying(isOwn), 0),
    };
  });
  return {
    ofOpening: growth(
      paying(() => false),
      1,
    ),
    parts,
  };
}

/** Amounts above it are left to the calculator. */
const largestQuick = 100_000_000_000; // not law: above it binary fractions are too coarse
/** A return nearer than this to where its rounding turns is left to the calculator. */
const edge = 0.01; // not law: far more than the error of binary fractions below the largest

/** The balance of a row in binary fractions, where they leave no doubt; else undefined. */
function quickBalance(
  { ofOpening, parts }: Term,
  amount: Rupiah,
  opening: Rupiah,
  rounding: Rounding,
): Record<"openingBalance" | "contributions" | "returns", Rupiah> | undefined {
  if (opening > largestQuick) return undefined;
  const perRupiah = rounding.to === "sen" ? 100 : 1; // not law: sen of a rupiah
  let returns = opening * ofOpening;
  let contributions = 0;
  for (const { shares, months, ofEach } of parts) {
    const paid = shares ? paidOf(amount, shares, rounding) : amount;
    returns += paid * ofEach;
    contributions += Math.round(paid * 100) * months;
  }
  if (contributions > largestQuick * 100 || returns > largestQuick) return undefined;
  const isWhole = contributions % 100 === 0 && Number.isInteger(opening); // not law: sen of a rupiah
  if (perRupiah === 1 && !isWhole) return undefined;
  const units = returns * perRupiah;
  const toHalf = Math.abs(units - Math.floor(units) - 0.5); // not law: rounding to a half
  const turnsAtHalf = rounding.mode === "half-up" || rounding.mode === "half-even";
  const distance = turnsAtHalf ? toHalf : 0.5 - toHalf; // not law: rounding to a half
  if (distance < edge) return undefined;
  const rounded = turnsAtHalf
    ? Math.round(units)
    : rounding.mode === "up"
      ? Math.ceil(units)
      : Math.floor(units);
  return {
    openingBalance: opening,
    contributions: contributions / 100,
    returns: rounded / perRupiah,
  };
}

/** The parts of employer and worker, each rounded as it is billed. */
function paidOf(wage: Rupiah, { employer, worker }: SharedRate, rounding: Rounding): Rupiah {
  const bill = (percent: string): Rupiah =>
    roundExact(timesRate(exactRupiah(wage), rateOfPercent(percent)), rounding);
  return addRupiah(bill(employer), bill(worker));
}
