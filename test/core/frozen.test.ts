import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test, vi } from "vitest";
import * as z from "zod";
import manifest from "../../package.json" with { type: "json" };
import * as jamsosnaker from "../../src/index.js";
import * as batch from "../../src/batch/index.js";
import * as sql from "../../src/sql/index.js";
import { resultOf } from "../cases/calculate.js";
import { publishedCases } from "../cases/published-cases.js";
import "../explain/example-results.js";
import { callMore, moreInputs, partsOfLaw, through } from "./frozen/more-calls.js";
import { copyOf, isPublicFunction, recording, type Call } from "./frozen/recorder.js";
import {
  changeable,
  changeEverything,
  objectsIn,
  pictureOf,
  sharedAndChangeable,
} from "./frozen/reachable.js";

const { recorded } = vi.hoisted(() => ({ recorded: new Map<string, Call>() }));

vi.mock(import("../../src/index.js"), async (importOriginal) => {
  const { recording: noting } = await import("./frozen/recorder.js");
  return noting(await importOriginal(), recorded);
});

for (const { checks = [] } of publishedCases) checks.forEach(resultOf);
callMore({ ...jamsosnaker, ...recording(batch, recorded), ...recording(sql, recorded) });

const calls = [...recorded.values()];
const names = [...new Set(calls.map(({ name }) => name))].sort();

/** What a call gives: its result with all that can be had through it, or what its error says. */
function outcomeOf({ name, make }: Call): unknown {
  try {
    const got = make();
    return through[name]?.(got as never) ?? got;
  } catch (error) {
    if (error instanceof jamsosnaker.JamsosnakerError)
      return [error.toJSON(), Object.values(error)];
    throw error;
  }
}

const rooms = await Promise.all(
  Object.keys(manifest.exports)
    .filter((path) => !/\.(json|csv)$/.test(path))
    .map(async (path): Promise<[string, Record<string, unknown>]> => [
      path,
      (await import(join(import.meta.dirname, "../../src", path, "index.ts"))) as never,
    ]),
);

interface Schema {
  readonly safeParse: (input: unknown) => { readonly data?: unknown };
}

function isSchema(value: unknown): value is Schema {
  return typeof (value as Partial<Schema> | undefined)?.safeParse === "function";
}

function isRegistryOfSchemas(value: unknown): boolean {
  return value instanceof z.core.$ZodRegistry;
}

describe.each(rooms)("what %s exports", (_path, room) => {
  test("cannot be changed where it is data", () => {
    const data = Object.entries(room).filter(
      ([, value]) => !isPublicFunction(value) && !isSchema(value) && !isRegistryOfSchemas(value),
    );
    expect(data.flatMap(([name, value]) => changeable(value, name))).toEqual([]);
  });

  test("is called here where it is a function", () => {
    const functions = Object.keys(room).filter((name) => isPublicFunction(room[name]));
    expect(functions.filter((name) => !names.includes(name))).toEqual([]);
  });
});

/** Schemas of inputs, but for those of columns, whose arrays stay the caller's. */
const schemas = new Map(
  rooms.flatMap(([, room]) =>
    Object.entries(room).flatMap(([name, value]) =>
      isSchema(value) && name.endsWith("InputSchema") && !name.includes("Columns")
        ? [[name, value]]
        : [],
    ),
  ),
);

/** More inputs with the same fields than this show nothing new. */
const mostAlike = 5;

/** What the calls were given, whole and in parts, a few of those with the same fields. */
function inputsOf(given: readonly unknown[]): unknown[] {
  const parts = given
    .flatMap((each) => [...objectsIn(each, "").keys()])
    .flatMap((part) => [part, ...Object.values<unknown>({ ...part })]);
  const alike = new Map<string, number>();
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()].filter((part) => {
    const fields = part instanceof Object ? Object.keys(part).sort().join() : typeof part;
    const times = (alike.get(fields) ?? 0) + 1;
    alike.set(fields, times);
    return times <= mostAlike;
  });
}

const inputs = inputsOf(calls.map(({ given }) => given));

/** What a schema accepts of them, and of more where they show nothing. */
function acceptedBy(name: string, { safeParse }: Schema): unknown[] {
  return [...inputs, ...(moreInputs[name] ?? [])].filter(
    (input) => safeParse(copyOf(input)).data !== undefined,
  );
}

describe.each([...schemas])("what %s reads", (name, schema) => {
  test("shares nothing with what it reads again that can be changed", () => {
    const read = acceptedBy(name, schema);
    expect(read, "inputs that it accepts").not.toEqual([]);
    const shared = read.flatMap((value) => {
      const parse = (): unknown => schema.safeParse(copyOf(value)).data;
      return sharedAndChangeable(parse(), parse(), name);
    });
    expect(shared).toEqual([]);
  });
});

test("what registers give out cannot be changed", () => {
  const { indonesianLaw, readings } = jamsosnaker;
  const give = (): unknown => [
    partsOfLaw(indonesianLaw),
    readings.list(),
    readings.list().map(({ id }) => readings.find(id)),
  ];
  expect(sharedAndChangeable(give(), give(), "")).toEqual([]);
});

describe.each(names)("what %s gives", (name) => {
  test("shares nothing with what it gives again that can be changed", () => {
    const shared = calls
      .filter((call) => call.name === name)
      .flatMap((call) => sharedAndChangeable(outcomeOf(call), outcomeOf(call), name));
    expect([...new Set(shared)]).toEqual([]);
  });
});

test("whoever changes all that was given out changes no later result", () => {
  const before = calls.map((call) => pictureOf(outcomeOf(call)));
  for (const call of calls) changeEverything(outcomeOf(call));
  const after = calls.map((call) => pictureOf(outcomeOf(call)));
  const changed = calls.filter((_, index) => !isDeepStrictEqual(after[index], before[index]));
  expect(changed.map(({ name }) => name)).toEqual([]);
}, 60_000);

describe("what a caller gave", () => {
  const { amendLaw, indonesianLaw, pensionLimits } = jamsosnaker;
  const change = {
    provision: "jp.benefit.limits",
    from: "2027-03-01",
    value: { minimum: 420_000, maximum: 5_000_000 },
    cites: [{ regulation: "pp-45-2015", article: "Pasal 18" }],
    note: { en: "asked about" },
  };
  test("to amend the law is copied: changing it later changes no law", () => {
    const given = structuredClone(change);
    const law = amendLaw(indonesianLaw, { name: "other limits", changes: [given] });
    const before = pensionLimits("2027-05", { law });
    given.value.minimum = 1;
    given.note.en = "changed";
    expect(pensionLimits("2027-05", { law })).toEqual(before);
  });

  test("as a law of its own making is not frozen", () => {
    const version = {
      from: "2015-07-01",
      value: structuredClone(change.value),
      cites: structuredClone(change.cites),
      evidence: "text",
    } as const;
    const provision = {
      id: change.provision,
      unit: "rupiah-a-month",
      versions: [version],
    } as const;
    const law: jamsosnaker.Law = {
      ...indonesianLaw,
      provisions: () => [provision],
      provision: (id) => (id === provision.id ? provision : undefined),
    };
    pensionLimits("2027-05", { law });
    amendLaw(law, { name: "other limits", changes: [change] });
    expect(changeable(provision, "").length).toBe(objectsIn(provision, "").size);
  });
});
