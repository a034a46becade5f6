import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Check, Warning } from "../../../src/index.js";
import { results } from "../../../test/explain/example-results.js";
import { resultOf } from "../../../test/cases/calculate.js";
import { allCases } from "../cases.js";

const source = join(import.meta.dirname, "../../../src");

/** What results of the tests show of one condition. */
export interface CheckSeen {
  readonly effects: ReadonlySet<string>;
  readonly provisions: ReadonlySet<string>;
}

/** Warnings and conditions as they come in results of the tests, by code and by id. */
export interface Occurrences {
  readonly warnings: ReadonlyMap<string, Warning>;
  readonly checks: ReadonlyMap<string, CheckSeen>;
  /** Ids of provisions by item. */
  readonly items: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Looks through the example results and the published cases. */
export function occurrences(): Occurrences {
  const warnings = new Map<string, Warning>();
  const checks = new Map<string, { effects: Set<string>; provisions: Set<string> }>();
  const items = new Map<string, Set<string>>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isWarning(value) && !warnings.has(value.code)) warnings.set(value.code, value);
    if (isCheck(value)) {
      const seen = checks.get(value.id) ?? { effects: new Set(), provisions: new Set() };
      checks.set(value.id, seen);
      seen.effects.add(value.effect);
      for (const key of value.provisions) seen.provisions.add(key.split("@")[0] ?? key);
    }
    if (isItem(value)) {
      const seen = items.get(value.item) ?? new Set();
      items.set(value.item, seen);
      for (const key of value.provisions) seen.add(key.split("@")[0] ?? key);
    }
    for (const part of Object.values(value)) look(part);
  };
  for (const [, result] of results) look(result);
  for (const { checks: asked = [] } of allCases()) for (const each of asked) look(resultOf(each));
  return { warnings, checks, items };
}

function isWarning(value: object): value is Warning {
  return "code" in value && "severity" in value;
}

function isCheck(value: object): value is Check {
  return "id" in value && "passed" in value && "effect" in value && "provisions" in value;
}

function isItem(value: object): value is { item: string; provisions: readonly string[] } {
  return "item" in value && "provisions" in value && Array.isArray(value.provisions);
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/^(locale|core\/(texts|warning-sev))/.test(name))
  .map((name) => ({
    room: relative(".", name).split("/").slice(0, -1).join("/"),
    text: readFileSync(join(source, name), "utf8"),
  }));

const roomsByName = new Map<string, Set<string>>();
for (const { room, text } of files) {
  for (const [, name = ""] of text.matchAll(/"([^"\s]+)"/g)) {
    roomsByName.set(name, (roomsByName.get(name) ?? new Set()).add(room));
  }
}

/** The rooms of the code whose files name a text, by one of its names. */
export function roomsNaming(...names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => [...(roomsByName.get(name) ?? [])]))].sort();
}

/** All keys that the code gives as what it expected of an input. */
export function keysExpected(keys: readonly string[]): string[] {
  const named = files.flatMap(({ text }) =>
    [...text.matchAll(/(?:invalidInput|faultIf)\([\s\S]*?\);|expected: [\s\S]*?[;,]\n/g)].flatMap(
      ([part]) => [...part.matchAll(/"([a-z][a-z0-9-]*\.[a-z0-9.~-]+)"/g)].map(([, key]) => key),
    ),
  );
  const given = new Set(named);
  return keys.filter((key) => /^(issue|expected)\./.test(key) || given.has(key));
}

/** Fields whose faults cite an article, with it: as the files of the inputs say. */
export function articlesOfFields(): {
  room: string;
  field: string;
  regulation: string;
  article: string;
}[] {
  return files.flatMap(({ room, text }) =>
    [...text.matchAll(/: FieldArticles = \{([\s\S]*?)\n\};/g)].flatMap(([, block = ""]) =>
      [...block.matchAll(/(\w+): \{ regulation: "([^"]+)", article: "([^"]+)" \}/g)].map(
        ([, field = "", regulation = "", article = ""]) => ({ room, field, regulation, article }),
      ),
    ),
  );
}
