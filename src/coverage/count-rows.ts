import { invalidInput, UnsafeAmountError } from "../core/errors.js";
import { regionKey, regionAt, type RegionLevel, regionLevels } from "../core/region-level.js";
import { textWith } from "../core/text.js";
import {
  type CoverageGrouping,
  type CoverageKey,
  type CoverageOptions,
  type CoverageRow,
  monthsOfPeriod,
  type PublishedCoverage,
} from "./coverage-input.js";

/** The rows of one group, added up as they are read. */
export interface RowsOfGroup {
  readonly group: string | undefined;
  readonly subgroup: string | undefined;
  covered: number;
  workers: number;
  /** Rows with counts. */
  counted: number;
  /** The rows that give months active. */
  active: ActiveRows | undefined;
  /** Rows that are a percentage only, and the last of them. */
  published: number;
  percentage: PublishedCoverage | undefined;
}

/** Rows that give months active: those months, the people, and the months they could have had. */
export interface ActiveRows {
  rows: number;
  months: number;
  registered: number;
  ofRegistered: number;
  ofWorkers: number;
}

/** Rows by group, in the order in which the groups appear, and what they have in common. */
export interface CountedRows {
  readonly overall: RowsOfGroup;
  readonly groups: readonly RowsOfGroup[];
  /** Periods of the rows that were added up. */
  readonly periods: ReadonlySet<string>;
  /** Years of all rows. */
  readonly years: ReadonlySet<number>;
}

type AnyRow = CoverageRow | PublishedCoverage;

/** Adds the rows of all parts up by group, in one pass. Throws InvalidInputError for a row that lacks a key. */
export function countRows(
  parts: Iterable<readonly AnyRow[]>,
  { by, period }: Pick<CoverageOptions, "by" | "period">,
): CountedRows {
  const groupings: readonly CoverageGrouping[] = by === undefined ? [] : [by].flat();
  const [first, second] = groupings.map(nameBy);
  const overall = noRows(undefined, undefined);
  const groups = new Map<string, RowsOfGroup>();
  const inOrder: RowsOfGroup[] = [];
  const periods = new Set<string>();
  const groupOf = (row: AnyRow, index: number): RowsOfGroup | undefined => {
    const group = first?.(row, index);
    if (group === undefined) return undefined;
    const subgroup = second?.(row, index);
    const key = subgroup === undefined ? group : `${group.length} ${group}${subgroup}`;
    const known = groups.get(key);
    if (known) return known;
    const made = noRows(group, subgroup);
    groups.set(key, made);
    inOrder.push(made);
    return made;
  };
  const years = new Set<number>();
  const count = (row: AnyRow, index: number): void => {
    if (period !== undefined && !liesIn(row, period, index)) return;
    const group = groupOf(row, index);
    addRow(overall, row);
    if (group) addRow(group, row);
    if (row.period === undefined) return;
    years.add(Number(row.period.slice(0, 4)));
    if ("covered" in row) periods.add(row.period);
  };
  let before = 0;
  for (const rows of parts) {
    rows.forEach((row, index) => {
      count(row, before + index);
    });
    before += rows.length;
  }
  return { overall, groups: inOrder, periods, years };
}

function noRows(group: string | undefined, subgroup: string | undefined): RowsOfGroup {
  return {
    group,
    subgroup,
    covered: 0,
    workers: 0,
    counted: 0,
    active: undefined,
    published: 0,
    percentage: undefined,
  };
}

function addRow(sum: RowsOfGroup, row: AnyRow): void {
  if ("percent" in row) {
    sum.published += 1;
    sum.percentage = row;
    return;
  }
  sum.counted += 1;
  sum.covered += row.covered;
  sum.workers += row.workers;
  if (row.activeMonths !== undefined) addActive(sum, row, row.activeMonths);
}

function addActive(sum: RowsOfGroup, row: CoverageRow, activeMonths: number): void {
  const months = monthsOfPeriod(row.period);
  const active = (sum.active ??= {
    rows: 0,
    months: 0,
    registered: 0,
    ofRegistered: 0,
    ofWorkers: 0,
  });
  active.rows += 1;
  active.months += activeMonths;
  active.registered += row.covered;
  active.ofRegistered += row.covered * months;
  active.ofWorkers += row.workers * months;
  if (!Number.isSafeInteger(active.ofRegistered) || !Number.isSafeInteger(active.ofWorkers)) {
    throw new UnsafeAmountError();
  }
}

function liesIn(row: AnyRow, period: string, index: number): boolean {
  if (row.period === undefined) {
    throw invalidInput(`rows[${index}].period`, { key: "measure-coverage.no-period" });
  }
  return row.period.startsWith(period);
}

/** The name that a grouping gives to a row; codes are rolled up once each. */
function nameBy(by: CoverageGrouping): (row: AnyRow, index: number) => string {
  if (!isLevel(by)) return (row, index) => row[by] ?? missing(by, index, by);
  const rolled = new Map<string, string>();
  return ({ region }, index) => {
    if (region === undefined) return missing("region", index, by);
    const ready = rolled.get(region);
    if (ready !== undefined) return ready;
    const code = regionAt(region, by);
    if (code === undefined) {
      throw invalidInput(
        `rows[${index}].region`,
        textWith("measure-coverage.no-level", { region, level: by }),
      );
    }
    rolled.set(region, regionKey(code));
    return regionKey(code);
  };
}

function isLevel(by: CoverageGrouping): by is RegionLevel {
  return (regionLevels as readonly string[]).includes(by);
}

function missing(key: CoverageKey, index: number, by: CoverageGrouping): never {
  throw invalidInput(`rows[${index}].${key}`, textWith("measure-coverage.no-group", { by }));
}
