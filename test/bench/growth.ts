import {
  addToTally,
  computeContributions,
  coverageOfTally,
  emptyCoverageTally,
  measureCoverage,
  planProtection,
} from "jamsosnaker";
import { nonWageEarnerColumns, wageEarnerColumns } from "jamsosnaker/batch";
import { month } from "./by-hand.js";
import { workers } from "./columns.js";
import { processList } from "./long-list.js";
import type { GrowthLine, Line, Plan } from "./measured.js";
import { coverageRows, payrollRows } from "./one-by-one.js";
import { spreadOf } from "./alternate.js";

/** Each makes its rows beforehand, and gives what is timed. */
const grown: Readonly<Record<string, (rows: number) => () => unknown>> = {
  "wage-earner-columns": (rows) => {
    const made = workers(rows);
    return () => wageEarnerColumns(made);
  },
  "non-wage-earner-columns": (rows) => {
    const incomes = workers(rows).wages;
    return () =>
      nonWageEarnerColumns({ month, incomes, programmes: ["jkk", "jkm"], fundedBy: "apbd" });
  },
  "several-contributions": (rows) => {
    const made = payrollRows(rows);
    return () => computeContributions(made);
  },
  coverage: (rows) => {
    const made = coverageRows(rows);
    return () => measureCoverage(made, { definition: "eligible-bpjs" });
  },
  tally: (rows) => {
    const made = coverageRows(rows);
    return () =>
      coverageOfTally(addToTally(emptyCoverageTally("eligible-bpjs"), made), { by: "region" });
  },
  list: (rows) => () => processList(rows),
  plan: (rows) => {
    const groups = Array.from({ length: Math.max(1, Math.floor(rows / 12)) }, (_, index) => ({
      ...{ name: `group ${index}`, headcount: 10, segment: "non-wage-earner" as const },
      ...{ income: 1_000_000, programmes: ["jkk", "jkm"] as const, fundedBy: "apbd" as const },
    }));
    return () => planProtection({ from: "2026-01", to: "2026-12", groups });
  },
};

const fewest = 1_000;

/** Seconds over 1,000 to a million rows, and the power of the rows with which they grow: 1 is a straight line. */
export function growth({ growthTo, time }: Plan): { growth: GrowthLine[]; lines: Line[] } {
  const sizes = [1, 10, 100, 1_000]
    .map((times) => times * fewest)
    .filter((size) => size <= growthTo);
  const lines = Object.entries(grown).map(([id, make]): GrowthLine => {
    const points = sizes.map((rows) => [rows, secondsOf(make(rows), time)] as const);
    return { id, points };
  });
  return {
    growth: lines,
    lines: lines.map(({ id, points }) => {
      const slope = slopeOf(points);
      const value = { min: slope, median: slope, max: slope };
      return { id: `growth.${id}`, unit: "exponent", value, target: { atMost: 1.1 } };
    }),
  };
}

/** The middle of three or more calls, after one to get warm; of a call that takes seconds, that one. */
function secondsOf(call: () => unknown, time: number): number {
  const timed = (): number => {
    const began = performance.now();
    call();
    return (performance.now() - began) / 1_000;
  };
  const first = timed();
  if (first > 3) return first;
  const seconds: number[] = [];
  const until = performance.now() + time * 3;
  while (seconds.length < 3 || (performance.now() < until && seconds.length < 200)) {
    seconds.push(timed());
  }
  return spreadOf(seconds).median;
}

/** The slope through all points, both axes by tens (least squares). */
function slopeOf(points: GrowthLine["points"]): number {
  const logs = points.map(([rows, seconds]) => [Math.log10(rows), Math.log10(seconds)] as const);
  const meanOf = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [meanOf(0), meanOf(1)];
  const above = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  const below = logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
  return above / below;
}
