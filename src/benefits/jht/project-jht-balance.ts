import { lastDayOf } from "../../core/calendar.js";
import { Decimal } from "../../core/decimal.js";
import { type Exact, exactText, minus, roundExact, sumRupiah } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { Trace } from "../../core/trace.js";
import { type FieldArticles, validate } from "../../core/validate.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { lawAsOf } from "../../law/as-of.js";
import type { Options } from "../../law/options.js";
import { jhtBenefit, jhtShortfall } from "../../law/provisions/jht-claims.js";
import { jhtReturn } from "../../law/provisions/jht-returns.js";
import { jhtCrediting } from "../../law/readings/old-age-readings.js";
import { ruled } from "../../law/recorded.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { type Account, accountOf, fromWage } from "./account-months.js";
import { type AccountYear, accountYears } from "./account-years.js";
import type {
  JhtProjection,
  JhtProjectionInput,
  JhtProjectionLine,
  JhtYear,
} from "./jht-projection.js";
import { jhtProjectionInputSchema } from "./projection-schema.js";
import { checkFloor, rateOfYear } from "./return-rates.js";
import { traceOf } from "../../law/trace-of.js";

const articles: FieldArticles = {
  wage: { regulation: "pp-46-2015", article: "Pasal 17" },
  returnPercentPerYear: { regulation: "pp-46-2015", article: "Pasal 27" },
};

/**
 * The JHT balance after some months, in rupiah: opening balance, contributions
 * and their return, year by year. The return, in percent a year, is an assumption of
 * the caller.
 * By the official simulator it is credited once a year, with a part of the year
 * for each contribution.
 *
 * PP 46/2015 Pasal 16 (contributions), 22 ayat (2) (amount), 24 (a wage reported
 * too low), 27 (return and its floor).
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015),
 * MissingFactError (a year without a rate) and UnsafeAmountError.
 *
 * @example
 * ```ts
 * const projection = projectJhtBalance({ wage: 5_000_000, months: 60, returnPercentPerYear: 5 });
 * projection.contributions; // => 17_100_000
 * projection.returns; // => 2_309_470
 * projection.total; // => 19_409_470
 * ```
 */
export function projectJhtBalance(input: JhtProjectionInput, options?: Options): JhtProjection {
  const trace = traceOf(options);
  const facts = validate(jhtProjectionInputSchema, input, articles);
  return jhtBalance(trace, warnedOfFigures(trace, facts));
}

/** The projection: PP 46/2015 Pasal 22 ayat (2) and 27. */
function jhtBalance(trace: Trace, input: JhtProjectionInput): JhtProjection {
  const account = accountOf(trace, input);
  const opening = new Decimal(input.openingBalance ?? 0);
  const { start } = account;
  const first = start === undefined ? asOf(trace) : lastDayOf(start);
  const last = account.months.at(-1)?.calendar;
  if (last !== undefined) warnAfterLawAsOf(trace, lastDayOf(last));
  const benefit = lookUp(trace, jhtBenefit, first);
  const credited = lookUp(trace, jhtReturn, first);
  const years = yearsOf(trace, input, account, opening);
  const floor = checkFloor(trace, {
    date: last === undefined ? asOf(trace) : lastDayOf(last),
    years,
    deposit: input.depositRatePercent,
  });
  const closing = closingOf(years, opening);
  const contributions = years.reduce((sum, year) => sum.plus(year.contributions), new Decimal(0));
  const returns = closing.minus(opening).minus(contributions);
  const rates = account.rates.map(({ key }) => key);
  const lines = [
    line(trace, "opening", opening, [benefit.key], []),
    line(trace, "contributions", contributions, [benefit.key, ...rates], years),
    line(trace, "returns", returns, [credited.key, floor], years),
  ] as const;
  const shortfall = shortfallOf(trace, input, years, opening, first);
  return {
    kind: "jht-projection",
    total: sumRupiah(lines.map(({ amount }) => amount)),
    openingBalance: lines[0].amount,
    contributions: lines[1].amount,
    returns: lines[2].amount,
    exact: exactText(exactOf(closing)),
    ...(start !== undefined && { start }),
    months: account.months.length,
    lines: opening.isZero() ? lines.slice(1) : lines,
    years: shownYears(trace, years),
    ...(shortfall && { shortfall: shortfall.amount }),
    ...ruled(trace, [
      ...(shortfall ? [shortfall.key] : []),
      benefit.key,
      credited.key,
      floor,
      ...rates,
    ]),
  };
}

function asOf({ context }: Trace): CalendarDate {
  return context.law?.asOf ?? lawAsOf;
}

function yearsOf(
  trace: Trace,
  { returnPercentPerYear }: JhtProjectionInput,
  { months }: Account,
  opening: Decimal,
): AccountYear[] {
  const percentOf = (year: number): Decimal =>
    rateOfYear(returnPercentPerYear, "returnPercentPerYear", year);
  return accountYears(months, opening, percentOf, resolveReading(trace, jhtCrediting));
}

function closingOf(years: readonly AccountYear[], opening: Decimal): Decimal {
  return years.at(-1)?.closing ?? opening;
}

function line(
  trace: Trace,
  item: JhtProjectionLine["item"],
  value: Decimal,
  provisions: readonly ProvisionKey[],
  years: readonly AccountYear[],
): JhtProjectionLine {
  const parts = years.map((year) =>
    item === "contributions"
      ? year.contributions
      : year.closing.minus(year.opening).minus(year.contributions),
  );
  const exact = exactText(exactOf(value));
  const terms = parts.map((part) => exactText(exactOf(part)));
  const steps: Step[] = [{ kind: "add", terms: terms.length > 0 ? terms : [exact], result: exact }];
  return {
    item,
    ...roundLine(trace, exactOf(value), steps),
    provisions,
    steps,
  };
}

function exactOf(value: Decimal): Exact {
  return { units: value, divisor: 1 };
}

/** Each year in rupiah; the return is what lies between the rounded balances. */
function shownYears({ context }: Trace, years: readonly AccountYear[]): JhtYear[] {
  const shown = (value: Decimal): Rupiah => roundExact(exactOf(value), context.rounding);
  return years.map((year) => {
    const opening = shown(year.opening);
    const contributions = shown(year.contributions);
    const closing = shown(year.closing);
    const before = new Decimal(opening).plus(contributions);
    return {
      year: year.year,
      months: year.months,
      returnPercent: year.percent.toFixed(),
      opening,
      contributions,
      return: roundExact(minus(exactOf(new Decimal(closing)), exactOf(before)), context.rounding),
      closing,
    };
  });
}

/** Loss of the member from a wage reported too low: Pasal 24. */
function shortfallOf(
  trace: Trace,
  input: JhtProjectionInput,
  years: readonly AccountYear[],
  opening: Decimal,
  date: CalendarDate,
): { readonly amount: Rupiah; readonly key: ProvisionKey } | undefined {
  if (!("wage" in input) || input.reportedWage === undefined) return undefined;
  const reported = yearsOf(trace, input, fromWage(trace, input.reportedWage, input), opening);
  const lost = closingOf(years, opening).minus(closingOf(reported, opening));
  return {
    amount: roundExact(exactOf(lost), trace.context.rounding),
    key: lookUp(trace, jhtShortfall, date).key,
  };
}
