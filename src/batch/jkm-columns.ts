import { computeJkmBenefit } from "../benefits/jkm/compute-jkm-benefit.js";
import { monthsInSpan, monthOf } from "../core/calendar.js";
import { valuesOf } from "../core/look-up.js";
import { plausible } from "../core/plausible.js";
import type { Trace } from "../core/trace.js";
import { validate } from "../core/validate.js";
import { jkmMembershipMonths } from "../law/provisions/death-benefits.js";
import { scholarshipContributionMonths } from "../law/provisions/scholarship.js";
import type { Options } from "../law/options.js";
import { type JkmColumnsInput, jkmColumnsInputSchema } from "./benefit-column-input.js";
import type { DeathColumns } from "./column-results.js";
import { type ColumnOptions, columnRun } from "./column-run.js";
import { deathColumns, rowChildren, rowCounts, rowDates, type RowFact } from "./death-rows.js";
import { rowCount } from "./read-columns.js";

/**
 * The JKM benefits of many deaths, in rupiah: lump sum, periodic benefit, funeral grant and
 * scholarship, each amount the same as `computeJkmBenefit` gives. Rows alike in all that decides
 * are computed once. `states` tells where an amount is open, waits, is owed by the employer or is
 * not due: an amount of zero is never the whole story.
 *
 * A row at fault does not stop the batch: `faults` has its code (`columnFaults`), and it is NaN in
 * the columns. A warning whose values differ by row is given once, with those of the first row.
 *
 * PP 44/2015 Pasal 15, 34, 35, 40, 41, 42, as amended by PP 82/2019; Permenaker 1/2025.
 *
 * @throws InvalidInputError, MissingFactError (`decidedOn` under the reading `"decision"`),
 * UnsafeAmountError (a sum too large to be exact) and the reason of an aborted signal.
 *
 * @example
 * ```ts
 * import { jkmColumns } from "jamsosnaker/batch";
 *
 * const { columns, totals } = jkmColumns({
 *   segment: "wage-earner",
 *   date: "2024-05-29",
 *   contributionMonths: Uint8Array.of(40, 12),
 *   arrearsMonths: 0,
 *   children: [{ level: { labels: ["none", "higher"], codes: Uint8Array.of(1, 1) }, grade: 3 }],
 * });
 * [...columns.total]; // => [78_000_000, 42_000_000]
 * totals.byItem.scholarship; // => 36_000_000
 * ```
 */
export function jkmColumns(input: JkmColumnsInput, options?: ColumnOptions): DeathColumns {
  const run = columnRun(options);
  const facts = validate(jkmColumnsInputSchema, input);
  const {
    date,
    membershipStart,
    contributionMonths,
    consecutiveContributionMonths,
    arrearsMonths,
    children,
    arrearsSettledBy,
    ...others
  } = facts;
  const count = rowCount([
    date,
    membershipStart,
    contributionMonths,
    consecutiveContributionMonths,
    arrearsMonths,
    ...(children ?? []).flatMap(({ level, grade, birthDate }) => [level, grade, birthDate]),
  ]);
  const bounds = monthBounds(run.trace);
  const dates = rowDates(date, count, run);
  const starts = rowDates(membershipStart, count, run);
  const months = rowCounts(contributionMonths, count, run, bounds);
  const unbroken = rowCounts(consecutiveContributionMonths, count, run, bounds);
  const arrears = rowCounts(arrearsMonths, count, run);
  const family = rowChildren(children, count, run);
  const single = singleOptions(options);

  return deathColumns(run, {
    kind: "jkm-columns",
    count,
    facts: [
      dates,
      starts,
      months,
      unbroken,
      arrears,
      { keyAt: (row) => (Number(unbroken.at(row)) > Number(months.at(row)) ? 1 : 0) },
      ...(membershipStart === undefined ? [] : [monthsBefore(starts, dates, months)]),
      ...family.facts,
    ],
    ofRows: fieldsOfRows(facts),
    benefitAt: (row) =>
      computeJkmBenefit(
        {
          ...others,
          date: dates.at(row) ?? "",
          membershipStart: starts.at(row),
          contributionMonths: months.at(row),
          consecutiveContributionMonths: unbroken.at(row),
          arrearsMonths: arrears.at(row),
          arrearsSettledBy: arrears.at(row) === 0 ? undefined : arrearsSettledBy,
          children: family.at(row),
        },
        single,
      ),
  });
}

/** The fields that decide row by row: also facts given once that contradict those of a row. */
export function fieldsOfRows({
  decidedOn,
}: Pick<JkmColumnsInput, "decidedOn">): ReadonlySet<string> {
  return new Set([
    "date",
    "eventDate",
    "membershipStart",
    "contributionMonths",
    "consecutiveContributionMonths",
    "arrearsMonths",
    "children",
    "heirs",
    ...(decidedOn === undefined ? [] : ["decidedOn"]),
  ]);
}

/** The months of contributions at which anything changes, in any version of the law. */
function monthBounds(trace: Trace): number[] {
  return [
    ...valuesOf(trace, jkmMembershipMonths),
    ...valuesOf(trace, scholarshipContributionMonths),
    plausible.mostMonths + 1,
  ];
}

/** Whether more months were paid than there were since the membership began. */
function monthsBefore(
  starts: RowFact<string>,
  dates: RowFact<string>,
  months: RowFact<number>,
): Pick<RowFact<unknown>, "keyAt"> {
  const spans = new Map<number, number>();
  return {
    keyAt: (row) => {
      const pair = starts.keyAt(row) * pairBase + dates.keyAt(row);
      let span = spans.get(pair);
      if (span === undefined) {
        span = monthsInSpan(monthOf(starts.at(row) ?? ""), monthOf(dates.at(row) ?? ""));
        spans.set(pair, span);
      }
      return Number(months.at(row)) > span ? 1 : 0;
    },
  };
}

const pairBase = 67_108_864; // not law: two places as one number

/** The options of the calculator of one row. */
export function singleOptions(options: ColumnOptions | undefined): Options | undefined {
  if (options === undefined) return undefined;
  const { onProgress, signal, ...single } = options;
  return single;
}
