import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProvisionRef } from "../../src/index.js";
import { resultOf, type PublishedCase } from "../../test/cases/calculate.js";

const folder = join(import.meta.dirname, "../../test/cases");

/** All cases of the test suite. */
export function allCases(): PublishedCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as PublishedCase[]);
}

/** For each version (`id@from`) the cases whose results rest on it. */
export function casesByVersion(cases: readonly PublishedCase[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { id, checks = [], holds = [] } of cases) {
    const versions = [...holds, ...checks.flatMap((check) => [...versionsIn(resultOf(check))])];
    for (const version of versions) {
      found.set(version, (found.get(version) ?? new Set<string>()).add(id));
    }
  }
  return new Map([...found].map(([version, ids]) => [version, [...ids].sort()]));
}

/** Every version that a result names, as `id@from`. */
export function versionsIn(value: unknown): Set<string> {
  const found = new Set<string>();
  collect(value, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, found);
  } else if (typeof value === "object" && value !== null) {
    const { id, from, cites } = value as Partial<ProvisionRef>;
    if (id && from && cites) found.add(`${id}@${from}`);
    else for (const entry of Object.values(value)) collect(entry, found);
  }
}
