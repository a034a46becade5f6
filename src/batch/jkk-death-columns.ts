import { benefitLawDate, computeJkkBenefit } from "../benefits/jkk/compute-jkk-benefit.js";
import { type DeathRule, deathRule } from "../benefits/jkk/death-and-total-disability.js";
import { startsOfBands } from "../contributions/income-band.js";
import { JamsosnakerError } from "../core/errors.js";
import { valuesOf } from "../core/look-up.js";
import { startTrace, type Trace } from "../core/trace.js";
import { type FieldArticles, validate } from "../core/validate.js";
import { jkkBands } from "../law/provisions/non-wage-earner-contributions.js";
import { type JkkDeathColumnsInput, jkkDeathColumnsInputSchema } from "./benefit-column-input.js";
import type { DeathColumns } from "./column-results.js";
import { type ColumnOptions, columnRun } from "./column-run.js";
import { deathColumns, rowChildren, rowCounts, rowDates, type RowFact } from "./death-rows.js";
import { stepOf } from "./income-steps.js";
import { fieldsOfRows, singleOptions } from "./jkm-columns.js";
import { amountFault, readNumbers } from "./read-columns.js";

const articles: FieldArticles = {
  wages: { regulation: "pp-44-2015", article: "Pasal 19, 20 dan 32" },
};

/**
 * The JKK benefits of many deaths from work, in rupiah: death benefit (48 monthly wages), periodic
 * benefit, funeral money and scholarship, each amount the same as `computeJkkBenefit` gives.
 * `states` tells where an amount is open, waits, is owed by the employer or is not due.
 *
 * A row at fault does not stop the batch: `faults` has its code (`columnFaults`), and it is NaN in
 * the columns. A warning whose values differ by row is given once, with those of the first row.
 *
 * PP 44/2015 Pasal 25, 32, 37, 39, Lampiran III, as amended by PP 82/2019.
 *
 * @throws InvalidInputError, MissingFactError (`decidedOn` under the reading `"decision"`),
 * UnsafeAmountError (a sum too large to be exact) and the reason of an aborted signal.
 *
 * @example
 * ```ts
 * import { jkkDeathColumns } from "jamsosnaker/batch";
 *
 * const { columns, faults } = jkkDeathColumns({
 *   segment: "wage-earner",
 *   date: "2024-05-29",
 *   wages: Float64Array.of(5_000_000, 0),
 *   arrearsMonths: 0,
 *   children: [],
 * });
 * [...columns.death]; // => [240_000_000, NaN]
 * [...columns.total]; // => [262_000_000, NaN]
 * [...faults]; // => [0, 2]
 * ```
 */
export function jkkDeathColumns(
  input: JkkDeathColumnsInput,
  options?: ColumnOptions,
): DeathColumns {
  const run = columnRun(options);
  const facts = validate(jkkDeathColumnsInputSchema, input, articles);
  const {
    segment,
    date,
    wages: column,
    arrearsMonths,
    children,
    arrearsSettledBy,
    ...others
  } = facts;
  const count = column.length;
  const wages = readNumbers(column, count, run);
  const dates = rowDates(date, count, run);
  const arrears = rowCounts(arrearsMonths, count, run);
  const family = rowChildren(children, count, run);
  const single = singleOptions(options);
  const ruleAt = rulesByDate(run.trace, dates, facts.decidedOn);
  const ofBands = segment === "non-wage-earner";

  return deathColumns(run, {
    kind: "jkk-death-columns",
    count,
    facts: [
      dates,
      { keyAt: ofBands ? incomeKey(run.trace, wages) : wageKey(ruleAt, wages) },
      arrears,
      ...family.facts,
    ],
    ofRows: new Set([...fieldsOfRows(facts), "wage", "income", "enrolled"]),
    wages,
    benefitAt: (row) => {
      const more = {
        ...others,
        date: dates.at(row) ?? "",
        death: true,
        arrearsMonths: arrears.at(row),
        arrearsSettledBy: arrears.at(row) === 0 ? undefined : arrearsSettledBy,
        children: family.at(row),
      };
      const wage = wages[row] ?? 0;
      return computeJkkBenefit(
        segment === "non-wage-earner"
          ? { ...more, segment, income: wage }
          : { ...more, segment, wage },
        single,
      );
    },
    deathsLike: ofBands
      ? undefined
      : (first) => {
          const rule = ruleAt(first);
          return rule && ((row) => rule.amountOf(rule.multipleOf(wages[row] ?? 0)).amount);
        },
  });
}

/** The rule of the death benefit on the date of each row; undefined where there is none. */
function rulesByDate(
  trace: Trace,
  dates: RowFact<string>,
  decidedOn: string | undefined,
): (row: number) => DeathRule | undefined {
  const rules = new Map<string, DeathRule | undefined>();
  return (row) => {
    const date = dates.at(row) ?? "";
    if (rules.has(date)) return rules.get(date);
    const rule = ruleOn(trace, date, decidedOn);
    rules.set(date, rule);
    return rule;
  };
}

/** Where the rule cannot be told, the calculator refuses the row and says why. */
function ruleOn(
  { context }: Trace,
  date: string,
  decidedOn: string | undefined,
): DeathRule | undefined {
  const trace = startTrace(context);
  try {
    return deathRule(trace, benefitLawDate(trace, date, decidedOn));
  } catch (error) {
    if (error instanceof JamsosnakerError) return undefined;
    throw error;
  }
}

/** Wages are alike but for the amount of the death benefit, and the readings that it takes. */
function wageKey(
  ruleAt: (row: number) => DeathRule | undefined,
  wages: Float64Array,
): RowFact<unknown>["keyAt"] {
  return (row) => {
    const wage = wages[row] ?? Number.NaN;
    const fault = amountFault(wage);
    if (fault !== 0) return -fault;
    const rule = ruleAt(row);
    if (!rule) return 0;
    const multiple = rule.multipleOf(wage);
    if (Number(multiple.units) / multiple.divisor > largestAlike) return wage;
    const { isRounded } = rule.amountOf(multiple);
    return ((rule.needsReading(multiple) ? 1 : 0) + (isRounded ? 2 : 0)) / 1_000; // not law: two answers as a number that is no wage
  };
}

/** Wages of larger multiples, which come near what is exact, are computed one by one. */
const largestAlike = 50_000_000_000_000; // not law: above it wages are computed one by one

/** Incomes between the same two bounds of the bands are alike. */
function incomeKey(trace: Trace, incomes: Float64Array): RowFact<unknown>["keyAt"] {
  const starts = Float64Array.from(startsOfBands(valuesOf(trace, jkkBands).flat()));
  return (row) => {
    const income = incomes[row] ?? Number.NaN;
    const fault = amountFault(income);
    return fault === 0 ? stepOf(income, starts) : -fault;
  };
}
