import type { Text } from "../../core/text.js";
import type { RosterCount, RosterGroup, RowOutcome, Tally } from "./screening.js";

/** Counts of one group while rows come in. */
export interface RunningCount {
  read: number;
  eligible: number;
  rejected: number;
  toClarify: number;
  duplicates: number;
  toRepair: number;
}

/** All at zero. */
export function emptyCount(): RunningCount {
  return { read: 0, eligible: 0, rejected: 0, toClarify: 0, duplicates: 0, toRepair: 0 };
}

const counted: Readonly<Record<RowOutcome, Exclude<keyof RunningCount, "read">>> = {
  eligible: "eligible",
  rejected: "rejected",
  "to-clarify": "toClarify",
  duplicate: "duplicates",
  "to-repair": "toRepair",
};

/** Counts one row. */
export function countRow(count: RunningCount, outcome: RowOutcome): void {
  count.read += 1;
  count[counted[outcome]] += 1;
}

/** The count of a group, made when it is first met. */
export function countOf(groups: Map<string, RunningCount>, group: string): RunningCount {
  let count = groups.get(group);
  if (!count) groups.set(group, (count = emptyCount()));
  return count;
}

/** The count as it is given out; of the eligible, `accepted` have a place. */
export function finalCount(count: RunningCount, accepted: number): RosterCount {
  const { read, eligible, rejected, toClarify, duplicates, toRepair } = count;
  const waiting = eligible - accepted;
  return { read, accepted, waiting, rejected, toClarify, duplicates, toRepair };
}

/** Groups by name; `placed` says how many of each have a place, where places are limited. */
export function finalGroups(
  groups: ReadonlyMap<string, RunningCount>,
  placed: ReadonlyMap<string, number> | undefined,
): RosterGroup[] {
  return [...groups]
    .map(([group, count]) => ({
      group,
      ...finalCount(count, placed ? (placed.get(group) ?? 0) : count.eligible),
    }))
    .sort((a, b) => (a.group < b.group ? -1 : 1));
}

/** How often each code was met. */
export interface RunningTally<Code extends string> {
  readonly add: (code: Code, text?: Text) => void;
  /** Most frequent first. */
  readonly list: () => Tally<Code>[];
}

/** An empty tally. */
export function runningTally<Code extends string>(): RunningTally<Code> {
  const met = new Map<Code, { text: Text | undefined; rows: number }>();
  return {
    add: (code, text) => {
      const entry = met.get(code);
      if (entry) entry.rows += 1;
      else met.set(code, { text, rows: 1 });
    },
    list: () =>
      [...met]
        .map(([code, { text, rows }]) => ({ code, ...(text && { text }), rows }))
        .sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1)),
  };
}
