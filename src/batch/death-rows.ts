import type { Benefit } from "../benefits/benefit.js";
import type { ScholarshipChild } from "../benefits/scholarship/scholarship-plan-types.js";
import { deepFreeze } from "../core/deep-freeze.js";
import { addRupiah, sumRupiah } from "../core/exact.js";
import { dateField } from "../core/fields.js";
import { plausible, warnOfSmallRows } from "../core/plausible.js";
import type { ProvisionKey } from "../core/provision.js";
import type { CalendarDate, Rupiah } from "../core/vocabulary.js";
import { ruled } from "../law/recorded.js";
import { type ChildColumns, childLevelField, type ChildLevel } from "./benefit-column-input.js";
import { codeOfError, countFaults } from "./column-faults.js";
import type { DeathColumn, DeathColumns } from "./column-results.js";
import type { ColumnRun } from "./column-run.js";
import type { LabelColumn, NumberColumn } from "./column-types.js";
import { mergeRow } from "./merge-row.js";
import {
  countFault,
  labelFault,
  type ReadLabels,
  readLabels,
  readNumbers,
} from "./read-columns.js";

/** The bits of `states` in columns of deaths. */
export const deathStates: Readonly<
  Record<"open" | "withheld" | "owedByEmployer" | "notDue", number>
> = /* @__PURE__ */ deepFreeze({ open: 1, withheld: 2, owedByEmployer: 4, notDue: 8 }); // not law: bits

/**
 * A fact by row: `keyAt` is the same for rows that the calculator treats alike, or minus the code
 * of the row's fault; `at` is the fact itself.
 */
export interface RowFact<Value> {
  readonly keyAt: (row: number) => number;
  readonly at: (row: number) => Value | undefined;
}

/** Deaths by row. */
interface DeathRows {
  readonly kind: DeathColumns["kind"];
  readonly count: number;
  /** All facts that differ by row. */
  readonly facts: readonly Pick<RowFact<unknown>, "keyAt">[];
  /** The fields of the single input that have columns: an error about one is a fault of its row. */
  readonly ofRows: ReadonlySet<string>;
  readonly benefitAt: (row: number) => Benefit;
  /** Wages by row, where they decide: those too small to be meant are counted and warned of. */
  readonly wages?: Float64Array | undefined;
  /** The death benefit of rows alike, where it differs among them. */
  readonly deathsLike?: ((row: number) => AlikeRows["deathAt"]) | undefined;
}

/** The amounts of rows alike. */
interface AlikeRows {
  readonly amounts: Readonly<Record<DeathColumn, Rupiah>>;
  readonly state: number;
  readonly deathAt?: ((row: number) => Rupiah) | undefined;
}

const mostAlike = 262_144; // not law: amounts kept at a time

const items = ["death", "periodic", "funeral", "scholarship"] as const;

/** The columns of deaths: rows alike are computed once, by the calculator of one death. */
export function deathColumns(run: ColumnRun, rows: DeathRows): DeathColumns {
  const { kind, count, facts } = rows;
  const faults = new Uint8Array(count);
  const states = new Uint8Array(count);
  const empty = (): Float64Array => new Float64Array(count).fill(Number.NaN);
  const columns = {
    death: empty(),
    periodic: empty(),
    funeral: empty(),
    scholarship: empty(),
    total: empty(),
  };
  const sums = { death: 0, periodic: 0, funeral: 0, scholarship: 0 };
  const stateCounts = new Float64Array(16); // not law: all sums of the four bits
  const rules = new Set<ProvisionKey>();
  const known = new Map<string, AlikeRows | number>();
  let small = 0;

  const amountsLike = (row: number): AlikeRows | number => {
    try {
      const benefit = rows.benefitAt(row);
      mergeRow(run.trace, benefit);
      for (const { provisions } of benefit.lines) for (const key of provisions) rules.add(key);
      const paid = benefit.byItem.death !== undefined;
      return {
        amounts: amountsOf(benefit),
        state: stateOf(benefit),
        deathAt: paid ? rows.deathsLike?.(row) : undefined,
      };
    } catch (error) {
      return codeOfError(error, rows.ofRows);
    }
  };

  run.eachPart(count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const key = keyOf(facts, row);
      if (typeof key === "number") {
        faults[row] = key;
        continue;
      }
      let alike = known.get(key);
      if (alike === undefined) {
        if (known.size >= mostAlike) known.clear();
        known.set(key, (alike = amountsLike(row)));
      }
      if (typeof alike === "number") {
        faults[row] = alike;
        continue;
      }
      const amounts = amountsAt(alike, row);
      let total = 0;
      for (const item of items) {
        total = addRupiah(total, amounts[item]);
        columns[item][row] = amounts[item];
        sums[item] = addRupiah(sums[item], amounts[item]);
      }
      columns.total[row] = total;
      if (rows.wages && (rows.wages[row] ?? 0) < plausible.leastAmount) small += 1;
      states[row] = alike.state;
      stateCounts[alike.state] = (stateCounts[alike.state] ?? 0) + 1;
    }
  });

  warnOfSmallRows(run.trace, small);
  const faultCount = countFaults(faults);
  const rowsIn = (bit: number): number =>
    stateCounts.reduce((sum, number, state) => ((state & bit) === 0 ? sum : sum + number), 0);
  return {
    kind,
    count,
    columns,
    faults,
    states,
    totals: {
      persons: count - faultCount,
      faults: faultCount,
      total: sumRupiah(Object.values(sums)),
      byItem: sums,
      open: rowsIn(deathStates.open),
      withheld: rowsIn(deathStates.withheld),
      owedByEmployer: rowsIn(deathStates.owedByEmployer),
      notDue: rowsIn(deathStates.notDue),
    },
    ...ruled(run.trace, [...rules]),
  };
}

/** The key of a row: rows with the same one are alike. A number is the code of a fault. */
function keyOf(facts: DeathRows["facts"], row: number): string | number {
  let key = "";
  for (const { keyAt } of facts) {
    const part = keyAt(row);
    if (part < 0) return -part;
    key += `${part},`;
  }
  return key;
}

function amountsAt({ amounts, deathAt }: AlikeRows, row: number): AlikeRows["amounts"] {
  return deathAt ? { ...amounts, death: deathAt(row) } : amounts;
}

function amountsOf({ byItem }: Benefit): AlikeRows["amounts"] {
  const { death = 0, periodic = 0, funeral = 0, scholarship = 0 } = byItem;
  return { death, periodic, funeral, scholarship };
}

function stateOf({ undetermined, withheld, owedByEmployer, notDue }: Benefit): number {
  return (
    (undetermined.length > 0 ? deathStates.open : 0) +
    (withheld.length > 0 ? deathStates.withheld : 0) +
    (owedByEmployer.length > 0 ? deathStates.owedByEmployer : 0) +
    (notDue.length > 0 ? deathStates.notDue : 0)
  );
}

/** A fact that no row has. */
const notGiven: RowFact<never> = { keyAt: () => 0, at: () => undefined };

/** Dates by row, where they are given. */
export function rowDates(
  column: LabelColumn<CalendarDate> | undefined,
  count: number,
  run: ColumnRun,
): RowFact<CalendarDate> {
  if (column === undefined) return notGiven;
  const read = readLabels(column, count, run, dateField);
  return {
    keyAt: labelKey(read),
    at: (row) => read.labels[read.codes[row] ?? 0],
  };
}

function labelKey(read: ReadLabels<string>): (row: number) => number {
  return (row) => {
    const fault = labelFault(read, row);
    return fault === 0 ? (read.codes[row] ?? 0) : -fault;
  };
}

/** Whole numbers by row, where they are given; rows between the same two bounds are alike. */
export function rowCounts(
  column: number | NumberColumn | undefined,
  count: number,
  run: ColumnRun,
  bounds?: readonly number[],
): RowFact<number> {
  if (column === undefined) return notGiven;
  const counts = readNumbers(column, count, run);
  return {
    at: (row) => counts[row],
    keyAt: (row) => {
      const value = counts[row] ?? Number.NaN;
      const fault = countFault(value);
      if (fault !== 0) return -fault;
      if (!bounds) return value;
      let passed = 0;
      for (const bound of bounds) if (value >= bound) passed += 1;
      return passed;
    },
  };
}

/** The children by row. */
export interface RowChildren {
  readonly facts: readonly Pick<RowFact<unknown>, "keyAt">[];
  /** Undefined where no columns of children are given. */
  readonly at: (row: number) => readonly ScholarshipChild[] | undefined;
}

/** The children of each member. */
export function rowChildren(
  children: readonly ChildColumns[] | undefined,
  count: number,
  run: ColumnRun,
): RowChildren {
  if (!children) return { facts: [], at: () => undefined };
  const read = children.map((child) => rowChild(child, count, run));
  return {
    facts: read.flatMap((child) => child.facts),
    at: (row) => read.flatMap((child) => child.at(row) ?? []),
  };
}

interface RowChild {
  readonly facts: readonly Pick<RowFact<unknown>, "keyAt">[];
  readonly at: (row: number) => ScholarshipChild | undefined;
}

function rowChild(child: ChildColumns, count: number, run: ColumnRun): RowChild {
  const { married, working } = child;
  const levels = readLabels(child.level, count, run, childLevelField);
  const levelAt = (row: number): ChildLevel | undefined => levels.labels[levels.codes[row] ?? 0];
  const grades = child.grade === undefined ? undefined : readNumbers(child.grade, count, run);
  const birthDates = rowDates(child.birthDate, count, run);
  /** Undefined where it is not read. */
  const gradeAt = (row: number): number | undefined => {
    const level = levelAt(row);
    const grade = grades?.[row];
    const isRead = level !== "none" && (level !== "not-yet" || Number(grade) > 0);
    return isRead ? grade : undefined;
  };
  const gradeKey = (row: number): number => {
    const grade = gradeAt(row);
    if (grade === undefined) return 0;
    const fault = countFault(grade);
    return fault === 0 ? grade : -fault;
  };
  return {
    facts: [
      { keyAt: labelKey(levels) },
      { keyAt: gradeKey },
      { keyAt: (row) => (levelAt(row) === "none" ? 0 : birthDates.keyAt(row)) },
    ],
    at: (row) => {
      const level = levelAt(row);
      if (level === "none") return undefined;
      return {
        level,
        grade: gradeAt(row),
        birthDate: birthDates.at(row),
        married,
        working,
      };
    },
  };
}
