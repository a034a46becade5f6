import * as jamsosnaker from "../../src/index.js";
import { calculators } from "../../test/cases/calculate.js";
import { allCases } from "../law-pages/cases.js";

/** A call as any environment can make it: a public function by name, and its arguments as data. */
export type Call = readonly [name: string, ...args: unknown[]];

/** The calls of all published cases, each once. */
export function publishedCalls(): Call[] {
  const names = new Map(
    Object.entries(jamsosnaker).map(([name, value]) => [value as unknown, name]),
  );
  const calls = allCases().flatMap(({ checks = [] }) =>
    checks.flatMap(({ calculate, input, options }): string[] => {
      const name = names.get(calculators[calculate]);
      return name ? [JSON.stringify([name, input, ...(options ? [options] : [])])] : [];
    }),
  );
  return [...new Set(calls)].map((call) => JSON.parse(call) as Call);
}
