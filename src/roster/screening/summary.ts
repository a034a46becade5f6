import type { WarningCode } from "../../core/warning.js";
import type { FactPath } from "../../core/check.js";
import type { Trace } from "../../core/trace.js";
import type { Places } from "./places.js";
import type { Candidate } from "./priority.js";
import type { RosterGroup, RosterScheme, RosterSummary } from "./screening.js";
import { finalCount, finalGroups, type RunningCount, type RunningTally } from "./tallies.js";

/** What a screening remembers while rows come in. */
export interface RunningSummary {
  readonly scheme: RosterScheme;
  readonly all: RunningCount;
  readonly villages: Map<string, RunningCount>;
  readonly occupations: Map<string, RunningCount>;
  readonly sexes: Map<string, RunningCount>;
  readonly reasons: RunningTally<string>;
  readonly missing: RunningTally<FactPath>;
  readonly warnings: RunningTally<WarningCode>;
  readonly places: Places;
}

/** What the rows come to, with the places given. */
export function summaryOf(trace: Trace, running: RunningSummary): RosterSummary {
  const { scheme, all, places } = running;
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
    provisions: [...trace.provisions],
    readings: [...trace.readings],
    warnings: [...trace.warnings],
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
