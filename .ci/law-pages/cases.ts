import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProvisionKey } from "../../src/core/provision.js";
import { usesIn } from "../../src/explain/uses-in.js";
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

/** The versions that the parts of a result rest on; what only a warning is about is left out. */
export function versionsIn(result: unknown): Set<ProvisionKey> {
  const found = new Set<ProvisionKey>();
  collect(result, usesIn(result), found);
  return found;
}

function collect(
  value: unknown,
  uses: ReadonlyMap<string, unknown>,
  found: Set<ProvisionKey>,
): void {
  if (typeof value === "string") {
    if (uses.has(value)) found.add(value as ProvisionKey);
  } else if (typeof value === "object" && value !== null && !isUse(value)) {
    for (const [name, part] of Object.entries(value)) {
      if (name !== "warnings") collect(part, uses, found);
    }
  }
}

function isUse(value: object): boolean {
  return "key" in value && "evidence" in value;
}
