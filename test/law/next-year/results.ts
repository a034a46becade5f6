import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  computeContribution,
  JamsosnakerError,
  type CalendarMonth,
  type ContributionInput,
  type Options,
  type WageEarnerInput,
} from "jamsosnaker";
import { resultOf, type PublishedCase } from "../../cases/calculate.js";
import { gridCases } from "../../contributions/grid.js";
import { results } from "../../explain/example-results.js";
import { traceDeath } from "../traces/death.js";
import { traceJkk } from "../traces/jkk.js";
import { traceJobLoss } from "../traces/job-loss.js";
import { traceOldAge } from "../traces/old-age.js";
import { traceRoster } from "../traces/roster.js";

export * as library from "jamsosnaker";
export * as batch from "jamsosnaker/batch";

const folder = join(import.meta.dirname, "../../cases");

/** Results by name. */
export type Named = ReadonlyMap<string, unknown>;

/** What the library gives for every check of every published case. */
export function publishedCases(options?: Options): Named {
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as PublishedCase[]);
  return new Map(
    cases.flatMap(({ id, checks = [] }) =>
      checks.map((check, index) => {
        const all = { ...check.options, ...options };
        return [
          `${id}[${index}] by ${check.calculate}`,
          outcome(() => resultOf({ ...check, options: all })),
        ] as const;
      }),
    ),
  );
}

/** Every example result. */
export function exampleResults(): Named {
  return new Map(results);
}

/** What benefits, claims and rosters read on some days. */
export function traces(dates: readonly string[]): Named {
  const rooms = { traceDeath, traceJkk, traceJobLoss, traceOldAge, traceRoster };
  return new Map(
    dates.flatMap((date) =>
      Object.entries(rooms).map(([name, trace]) => [`${name} ${date}`, trace(date)] as const),
    ),
  );
}

/** A month's bill of the grid. */
export interface Bill {
  readonly name: string;
  readonly month: CalendarMonth;
  readonly input: ContributionInput;
  readonly result: unknown;
}

const choices = [
  { programmes: ["jp"] },
  { programmes: ["jkk", "jkm", "jht", "jp"], jkpEnrolled: true },
  { programmes: ["jkk", "jkm", "jht"] },
  { programmes: "required", employer: { size: "large" } },
  { programmes: "required", employer: { size: "micro" } },
] as const satisfies readonly Partial<WageEarnerInput>[];

/** The bills of wages around a ceiling and of all segments, month by month. */
export function bills(
  months: readonly CalendarMonth[],
  wages: readonly (number | string)[],
  options?: Options,
): Bill[] {
  const people = wages.flatMap((wage) =>
    choices.map((choice) => ({
      name: `${wage} ${JSON.stringify(choice)}`,
      input: (month: CalendarMonth): ContributionInput => ({
        segment: "wage-earner",
        month,
        wage,
        riskGroup: "low",
        ...choice,
      }),
    })),
  );
  return months.flatMap((month) =>
    [...people, ...Object.values(gridCases).flat()].map(({ name, input }) => ({
      name: `${name} in ${month}`,
      month,
      input: input(month),
      result: outcome(() => computeContribution(input(month), options)),
    })),
  );
}

function outcome(calculate: () => unknown): unknown {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof JamsosnakerError) return error.toJSON();
    throw error;
  }
}
