import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import * as root from "../../src/index.js";
import * as exported from "../../src/schemas/index.js";
import { results } from "../explain/example-results.js";
import { publicInputs } from "./public-inputs.js";
import { smallResults } from "./small-results.js";
import { runs } from "../runs.js";

const { schemaRegistry, ...byName } = exported;
const schemas = Object.entries(byName) as [string, z.ZodType][];
const inputs = publicInputs();

function noteOf(schema: z.ZodType): Required<exported.SchemaNote> {
  return schemaRegistry.get(schema) as Required<exported.SchemaNote>;
}

function nameOf(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`;
}

function schemaOf(type: string): z.ZodType {
  return (byName as Record<string, z.ZodType>)[nameOf(type)] ?? z.never();
}

describe.each(schemas)("%s", (name, schema) => {
  const { id, description, examples } = noteOf(schema);

  test("has the name of its type, a description of one line and examples", () => {
    expect(nameOf(id)).toBe(name);
    expect(description).toMatch(/^\S.{5,150}[^.]\.$/);
    expect(examples.length).toBeGreaterThan(0);
  });

  test("takes its examples", () => {
    for (const example of examples) {
      expect(schema.safeParse(example)).toEqual({ success: true, data: example });
    }
  });

  test("becomes a JSON Schema, with and without our registry", () => {
    const alone = z.toJSONSchema(schema);
    expect(alone).toMatchObject({ $id: id, description });
    expect(alone.examples).toEqual(JSON.parse(JSON.stringify(examples)));
    const withParts = z.toJSONSchema(schema, { metadata: schemaRegistry });
    expect(withParts.$ref).toBe(`#/$defs/${id}`);
    expect(withParts.$defs?.[id]).toMatchObject({ description, examples: alone.examples });
    expect(z.toJSONSchema(schema, { io: "input", target: "openapi-3.0" })).toMatchObject({
      description,
    });
    const { $id, ...structure } = alone;
    expect($id).toBe(id);
    expect(() => z.fromJSONSchema(structure).array().parse(alone.examples)).not.toThrow();
  });
});

test("ids are unique, and all schemas become one set of JSON Schemas that refer to each other", () => {
  const ids = schemas.map(([, schema]) => noteOf(schema).id);
  expect(new Set(ids).size).toBe(ids.length);
  const all = z.toJSONSchema(schemaRegistry, { uri: (id) => `https://example.org/${id}.json` });
  expect(Object.keys(all.schemas)).toEqual(expect.arrayContaining(ids));
  expect(all.schemas["Contributions"]).toMatchObject({
    $id: "https://example.org/Contributions.json",
  });
  expect(JSON.stringify(all.schemas["Contributions"])).toContain(
    '"https://example.org/Contribution.json"',
  );
  expect(all.schemas).not.toHaveProperty("__shared");
});

test("zod's own registry and configuration stay as they are", () => {
  expect(schemas.filter(([, schema]) => schema.meta() !== undefined)).toEqual([]);
});

test("JSON Schemas tell units, also of fields inside others", () => {
  const { properties } = z.toJSONSchema(exported.jhtClaimInputSchema);
  expect(properties?.["balance"]).toMatchObject({ description: "Rupiah." });
  const text = JSON.stringify(z.toJSONSchema(exported.contributionInputSchema));
  expect(text).toContain('"vatPercent":{"description":"Percent as people write it: 5 is 5 %."');
  expect(text).toContain('"daily":{"description":"Rupiah a day."');
  const plan = JSON.stringify(z.toJSONSchema(exported.pensionInputSchema));
  expect(plan).toContain('"wage":{"description":"Rupiah: the wages of the year together."');
});

describe("every public function", () => {
  /** What is no data, or is told otherwise than by a schema of its own name. */
  const exempt: Readonly<Record<string, string | undefined>> = {
    CalendarDate: "a text",
    CalendarMonth: "a text",
    FactPath: "a text",
    RegulationId: "a text",
    Law: "functions over the law, not data",
    RawRow: "cells under any headings",
    Screening: "what createScreening gives",
    ScreeningState: "what only resumeScreening reads",
    Explainable: "resultSchema",
    Comparable: "resultSchema",
    ErrorData: "an error",
    InputIssue: "a part of an error",
    Sayable: "a part of a result",
    "z.ZodError": "what zod gives",
  };

  test("that takes data has a schema for it", () => {
    const types = inputs.flatMap((input) => input.types).filter((type) => !(type in exempt));
    expect(types.length).toBeGreaterThan(40);
    expect([...new Set(types)].filter((type) => !(nameOf(type) in byName))).toEqual([]);
  });

  test("is read from the source", () => {
    const functions = Object.entries(root).filter(
      ([name, value]) => typeof value === "function" && /^[a-z]/.test(name),
    );
    const read = inputs.map(({ name }) => name);
    expect(functions.map(([name]) => name).filter((name) => !read.includes(name))).toEqual([]);
  });

  test("takes the examples of its schema", () => {
    const functions = root as unknown as Record<string, (input: unknown) => unknown>;
    const called = inputs.filter(({ name, types: [type = ""] }) => {
      const isAlone = /(Input|Question|Facts)$/.test(type) && name in functions;
      if (!isAlone) return false;
      for (const example of noteOf(schemaOf(type)).examples) functions[name]?.(example);
      return true;
    });
    expect(called.length).toBeGreaterThan(30);
  });
});

const small = Object.entries(smallResults) as [keyof typeof smallResults, object][];
const withoutKind = ["CoverageChange", "Explanation"];

describe("schemas of results", () => {
  test.each(results)("take the result %s, also out of JSON", (_, result) => {
    const stored: unknown = JSON.parse(JSON.stringify(result));
    expect(exported.resultSchema.safeParse(result)).toEqual({ success: true, data: result });
    expect(exported.resultSchema.parse(stored)).toEqual(stored);
  });

  test("become a JSON Schema that takes all of them", () => {
    const { $id, ...structure } = z.toJSONSchema(exported.resultSchema);
    expect($id).toBe("Result");
    const stored: unknown = JSON.parse(JSON.stringify(results.map(([, result]) => result)));
    expect(() => z.fromJSONSchema(structure).array().parse(stored)).not.toThrow();
  }, 30_000);

  test.each(small)("take a %s by its own name and by its kind", (type, result) => {
    const stored: unknown = JSON.parse(JSON.stringify(result));
    expect(schemaOf(type).parse(stored)).toEqual(stored);
    expect(exported.resultSchema.safeParse(result).success).toBe(!withoutKind.includes(type));
  });

  test.each(small)("refuse a %s that lacks a field or has one more", (type, result) => {
    const required = z.toJSONSchema(schemaOf(type)).required ?? [];
    for (const field of required) {
      const others = Object.entries(result).filter(([name]) => name !== field);
      expect(schemaOf(type).safeParse(Object.fromEntries(others)).success).toBe(false);
    }
    expect(schemaOf(type).safeParse({ ...result, totl: 1 }).success).toBe(false);
  });

  test("refuse a misspelt field of a line", () => {
    const { lines, ...rest } = smallResults.Contribution;
    const misspelt = lines.map(({ amount, ...line }) => ({ ...line, amuont: amount }));
    const { error } = exported.resultSchema.safeParse({ ...rest, lines: misspelt });
    expect(root.issuesOf(error, root.english)).toMatchInlineSnapshot(`
      [
        {
          "path": "lines[0].amount",
          "text": "required",
        },
        {
          "path": "lines[0]",
          "text": "unknown field: amuont",
        },
      ]
    `);
  });

  test("say which kinds there are", () => {
    const { error } = exported.resultSchema.safeParse({ kind: "bill" });
    expect(root.issuesOf(error, root.english)[0]?.path).toBe("kind");
  });
});

describe("safeParse answers for any value", () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const answers = (schema: z.ZodType, value: unknown): boolean => {
    const result = schema.safeParse(value);
    return result.success || result.error.issues.length > 0;
  };

  test.each(schemas)("%s", (_, schema) => {
    fc.assert(
      fc.property(anything, (value) => answers(schema, value)),
      runs(50),
    );
  });

  test.each(schemas)("%s with a field of an example replaced", (_, schema) => {
    const examples = noteOf(schema).examples.filter((example) => typeof example === "object");
    if (examples.length === 0) return;
    const replaced = fc
      .constantFrom(...(examples as Record<string, unknown>[]))
      .chain((example) =>
        fc
          .tuple(fc.constantFrom(...Object.keys(example)), anything)
          .map(([field, value]) => ({ ...example, [field]: value })),
      );
    fc.assert(
      fc.property(replaced, (value) => answers(schema, value)),
      runs(50),
    );
  });

  const thrown = (): never => {
    throw new Error("not for you");
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const traps = Object.fromEntries(
    Object.getOwnPropertyNames(Reflect).map((trap) => [trap, thrown]),
  );
  const cycle: Record<string, unknown> = { key: "jkm.active" };
  cycle["values"] = { cycle };
  cycle["self"] = cycle;
  let deep: unknown = { key: "jkm.active" };
  for (let level = 0; level < 10_000; level += 1) deep = { key: "jkm.active", values: { deep } };
  let list: unknown = [];
  for (let level = 0; level < 10_000; level += 1) list = [list];
  const throwing = (fields: object): object =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.keys(fields).map((field) => [field, { get: thrown, enumerable: true }]),
      ),
    );
  const hostile: [string, unknown][] = [
    ["a proxy that throws", new Proxy({}, traps)],
    ["a revoked proxy", revoked.proxy],
    ["a cycle", cycle],
    ["texts inside texts", deep],
    ["lists inside lists", list],
    ["a function", thrown],
    ["a symbol", Symbol("none")],
  ];

  test.each(hostile)("%s", (_, value) => {
    for (const [, schema] of schemas) {
      expect(answers(schema, value)).toBe(true);
      for (const example of noteOf(schema).examples) {
        if (typeof example !== "object" || example === null) continue;
        for (const field of Object.keys(example)) {
          expect(answers(schema, { ...example, [field]: value })).toBe(true);
        }
      }
    }
  });

  test("fields that throw when they are read", () => {
    for (const [name, schema] of schemas) {
      for (const example of noteOf(schema).examples) {
        if (typeof example !== "object" || example === null) continue;
        const { error } = schema.safeParse(throwing(example));
        expect([name, root.issuesOf(error, root.english)]).toEqual([
          name,
          [{ path: "", text: "a value whose fields can be read" }],
        ]);
      }
    }
  });

  test("while a function lets the caller's own getter throw", () => {
    const input = throwing({ segment: "wage-earner" }) as never;
    expect(() => root.computeContribution(input)).toThrow("not for you");
  });
});
