import { invalidInput, UnsafeAmountError } from "../core/errors.js";
import { dottedCode, regionAt, type RegionLevel, regionLevels } from "../core/region-level.js";
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
  readonly group?: string;
  readonly subgroup?: string;
  covered: number;
  workers: number;
  /** Rows with counts. */
  counted: number;
  /** Rows that give months active. */
  withActive: number;
  /** Of these: those months, the people, the months they could have. */
  activeMonths: number;
  registered: number;
  ofRegistered: number;
  ofWorkers: number;
  /** Rows that are a percentage only, and the last of them. */
  published: number;
  percentage?: PublishedCoverage;
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

/** Adds rows up by group, in one pass. Throws InvalidInputError for a row that lacks a key. */
export function countRows(
  rows: readonly AnyRow[],
  { by, period }: Pick<CoverageOptions, "by" | "period">,
): CountedRows {
  const groupings: readonly CoverageGrouping[] = by === undefined ? [] : [by].flat();
  const [first, second] = groupings.map(nameBy);
  const overall = noRows({});
  const groups = new Map<string, RowsOfGroup | Map<string, RowsOfGroup>>();
  const inOrder: RowsOfGroup[] = [];
  const periods = new Set<string>();
  const groupOf = (row: AnyRow, index: number): RowsOfGroup | undefined => {
    if (!first) return undefined;
    const group = first(row, index);
    if (!second) return known(groups as Map<string, RowsOfGroup>, group, { group });
    const subgroups = groups as Map<string, Map<string, RowsOfGroup>>;
    let inner = subgroups.get(group);
    if (!inner) subgroups.set(group, (inner = new Map()));
    const subgroup = second(row, index);
    return known(inner, subgroup, { group, subgroup });
  };
  const known = (
    map: Map<string, RowsOfGroup>,
    key: string,
    names: Pick<RowsOfGroup, "group" | "subgroup">,
  ): RowsOfGroup => {
    const found = map.get(key);
    if (found) return found;
    const made = noRows(names);
    map.set(key, made);
    inOrder.push(made);
    return made;
  };
  const years = new Set<number>();
  rows.forEach((row, index) => {
    if (period !== undefined && !liesIn(row, period, index)) return;
    const group = groupOf(row, index);
    addRow(overall, row);
    if (group) addRow(group, row);
    if (row.period === undefined) return;
    years.add(Number(row.period.slice(0, 4))); // not law: the year of a date
    if ("covered" in row) periods.add(row.period);
  });
  return { overall, groups: inOrder, periods, years };
}

function noRows(names: Pick<RowsOfGroup, "group" | "subgroup">): RowsOfGroup {
  return {
    ...names,
    covered: 0,
    workers: 0,
    counted: 0,
    withActive: 0,
    activeMonths: 0,
    registered: 0,
    ofRegistered: 0,
    ofWorkers: 0,
    published: 0,
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
  if (row.activeMonths === undefined) return;
  sum.withActive += 1;
  const months = monthsOfPeriod(row.period);
  sum.activeMonths += row.activeMonths;
  sum.registered += row.covered;
  sum.ofRegistered += row.covered * months;
  sum.ofWorkers += row.workers * months;
  if (!Number.isSafeInteger(sum.ofRegistered) || !Number.isSafeInteger(sum.ofWorkers)) {
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
    rolled.set(region, dottedCode(code));
    return dottedCode(code);
  };
}

function isLevel(by: CoverageGrouping): by is RegionLevel {
  return (regionLevels as readonly string[]).includes(by);
}

function missing(key: CoverageKey, index: number, by: CoverageGrouping): never {
  throw invalidInput(`rows[${index}].${key}`, textWith("measure-coverage.no-group", { by }));
}
