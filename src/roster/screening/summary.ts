import { earlierFirst } from "../../core/calendar.js";
import type { FactPath } from "../../core/check.js";
import type { Text } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import type { WarningCode } from "../../core/warning.js";
import { recorded } from "../../law/recorded.js";
import { type NikZeros, nikZeros, type SavedZeros } from "./nik-zeros.js";
import { type Places, placesOf, type SavedPlaces } from "./places.js";
import type { Candidate } from "./priority.js";
import type { RosterCount, RosterGroup, RosterSummary, RowOutcome, Tally } from "./screening.js";
import type { RosterScheme } from "./roster-input.js";

/** The running state of a screening. */
export interface RunningSummary {
  readonly scheme: RosterScheme;
  readonly all: RunningCount;
  readonly villages: Map<string, RunningCount>;
  readonly occupations: Map<string, RunningCount>;
  readonly sexes: Map<string, RunningCount>;
  readonly reasons: RunningTally<string>;
  readonly missing: RunningTally<FactPath>;
  readonly issues: RunningTally<string>;
  readonly warnings: RunningTally<WarningCode>;
  readonly zeros: NikZeros;
  readonly places: Places;
}

/** The running state as data. */
export interface SavedSummary {
  readonly all: RunningCount;
  readonly groups: Readonly<
    Record<"villages" | "occupations" | "sexes", readonly (readonly [string, RunningCount])[]>
  >;
  readonly reasons: SavedTally<string>;
  readonly missing: SavedTally<FactPath>;
  readonly issues: SavedTally<string>;
  readonly warnings: SavedTally<WarningCode>;
  readonly zeros: SavedZeros;
  readonly places: SavedPlaces;
}

/** The state with which a screening begins, or goes on. */
export function runningSummary(scheme: RosterScheme, before?: SavedSummary): RunningSummary {
  const groupsOf = (name: keyof SavedSummary["groups"]): Map<string, RunningCount> =>
    new Map(before?.groups[name].map(([group, count]) => [group, { ...count }]));
  return {
    scheme,
    all: { ...emptyCount(), ...before?.all },
    villages: groupsOf("villages"),
    occupations: groupsOf("occupations"),
    sexes: groupsOf("sexes"),
    reasons: runningTally(before?.reasons),
    missing: runningTally(before?.missing),
    issues: runningTally(before?.issues),
    warnings: runningTally(before?.warnings),
    zeros: nikZeros(before?.zeros),
    places: placesOf(scheme, before?.places),
  };
}

/** The running state, to go on from later. */
export function savedSummary(running: RunningSummary): SavedSummary {
  const { all, villages, occupations, sexes, reasons, missing, issues, warnings } = running;
  const entries = (groups: RunningSummary["villages"]): [string, RunningCount][] =>
    [...groups].map(([group, count]) => [group, { ...count }]);
  return {
    all: { ...all },
    groups: {
      villages: entries(villages),
      occupations: entries(occupations),
      sexes: entries(sexes),
    },
    reasons: reasons.saved(),
    missing: missing.saved(),
    issues: issues.saved(),
    warnings: warnings.saved(),
    zeros: running.zeros.saved(),
    places: running.places.saved(),
  };
}

/** The result of the rows, with the places given. */
export function summaryOf(trace: Trace, running: RunningSummary): RosterSummary {
  const { scheme, all, places } = running;
  const cut = running.zeros.warning();
  const { provisions, readings, warnings } = recorded(
    cut ? { ...trace, warnings: [...trace.warnings, cut] } : trace,
  );
  const placed = places.placed();
  const by = (group: (candidate: Candidate) => string): Map<string, number> | undefined =>
    places.limited ? countBy(placed, group) : undefined;
  const byVillage = finalGroups(
    running.villages,
    by(({ village }) => village ?? "not-given"),
  );
  return {
    kind: "roster-summary",
    scheme,
    ...finalCount(all, places.limited ? placed.length : all.eligible),
    byReason: running.reasons.list(),
    byMissing: running.missing.list(),
    byIssue: running.issues.list(),
    byWarning: running.warnings.list(),
    byVillage,
    byOccupation: finalGroups(
      running.occupations,
      by(({ occupation }) => occupation),
    ),
    bySex: finalGroups(
      running.sexes,
      by(({ sex }) => sex),
    ),
    placed: placed.map(({ row, position, village }) => ({
      row,
      position,
      ...(village !== undefined && { village }),
    })),
    shortVillages: shortOf(byVillage, scheme.perVillage?.atLeast),
    provisions: [...provisions],
    readings: [...readings],
    warnings: [...warnings],
  };
}

function countBy(
  placed: readonly Candidate[],
  group: (candidate: Candidate) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of placed) {
    const key = group(candidate);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function shortOf(
  villages: readonly RosterGroup[],
  atLeast: number | undefined,
): RosterSummary["shortVillages"] {
  if (atLeast === undefined) return [];
  return villages
    .filter(({ group, accepted }) => group !== "not-given" && accepted < atLeast)
    .map(({ group, accepted }) => ({ village: group, accepted, short: atLeast - accepted }));
}

/** Counts of one group while rows come in. */
interface RunningCount {
  read: number;
  eligible: number;
  rejected: number;
  toClarify: number;
  duplicates: number;
  toRepair: number;
}

/** All at zero. */
function emptyCount(): RunningCount {
  return { read: 0, eligible: 0, rejected: 0, toClarify: 0, duplicates: 0, toRepair: 0 };
}

/** The outcome of a row before places are given. */
export type JudgedOutcome = Exclude<RowOutcome, "accepted" | "waiting">;

const counted: Readonly<Record<JudgedOutcome, Exclude<keyof RunningCount, "read">>> = {
  eligible: "eligible",
  rejected: "rejected",
  "to-clarify": "toClarify",
  duplicate: "duplicates",
  "to-repair": "toRepair",
};

/** Counts one row. */
export function countRow(count: RunningCount, outcome: JudgedOutcome): void {
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
function finalCount(count: RunningCount, accepted: number): RosterCount {
  const { read, eligible, rejected, toClarify, duplicates, toRepair } = count;
  const waiting = eligible - accepted;
  return { read, accepted, waiting, rejected, toClarify, duplicates, toRepair };
}

/** Groups by name; `placed` says how many of each have a place, where places are limited. */
function finalGroups(
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

/** How often each code was met, or each text that the rows share under one code. */
interface RunningTally<Code extends string> {
  readonly add: (code: Code, text?: Text, shared?: unknown) => void;
  /** Most frequent first. */
  readonly list: () => Tally<Code>[];
  readonly saved: () => SavedTally<Code>;
}

/** By what the rows share, told as text. */
type SavedTally<Code extends string> = readonly (readonly [string, Tally<Code>])[];

/** What was met before, if anything. */
function runningTally<Code extends string>(before: SavedTally<Code> = []): RunningTally<Code> {
  const told = new Map(before.map(([name, tally]) => [name, { ...tally }]));
  const met = new Map<unknown, Counted<Code>>();
  const entryFor = (code: Code, text: Text | undefined, shared: unknown): Counted<Code> => {
    const name = `${code} ${JSON.stringify(shared)}`;
    const known = told.get(name) ?? { code, ...(text && { text }), rows: 0 };
    told.set(name, known);
    met.set(shared, known);
    return known;
  };
  return {
    add: (code, text, shared = code) => {
      const entry = met.get(shared) ?? entryFor(code, text, shared);
      entry.rows += 1;
    },
    list: () =>
      [...told.values()]
        .map((tally) => ({ ...tally }))
        .sort((a, b) => b.rows - a.rows || earlierFirst(a.code, b.code)),
    saved: () => [...told].map(([name, tally]) => [name, { ...tally }]),
  };
}

type Counted<Code extends string> = Omit<Tally<Code>, "rows"> & { rows: number };
