import { describe, expect, test } from "vitest";
import * as z from "zod";
import * as exported from "../../src/schemas/index.js";
import { described } from "../../src/schemas/described.js";
import { noteFields } from "../../src/schemas/field-notes.js";
import { text } from "../../src/schemas/parts.js";

type Json = z.core.JSONSchema.BaseSchema;

/** The field of a name after units were told. */
function noted(name: string, field: unknown, holder?: string): unknown {
  const schema = { properties: { [name]: field } } as Json;
  noteFields(schema, holder);
  return schema.properties?.[name];
}

describe("a unit is told", () => {
  test.each<[unknown]>([
    [{ type: "number" }],
    [{ type: "integer" }],
    [{ type: "string" }],
    [{ type: ["number", "null"] }],
    [{ type: ["null", "string"] }],
    [{ anyOf: [{ type: "number" }, { type: "object" }] }],
    [{ anyOf: [{ type: "array" }, { anyOf: [{ type: "string" }] }] }],
  ])("of %j", (field) => {
    expect(noted("amount", field)).toEqual({ description: "Rupiah.", ...(field as object) });
  });

  test.each<[unknown]>([
    [{ type: "object" }],
    [{ type: "array" }],
    [{ type: "boolean" }],
    [{}],
    [{ type: "string", enum: ["a"] }],
    [{ type: "string", const: "a" }],
    [{ anyOf: [{ type: "object" }, true] }],
    [{ anyOf: [true] }],
    [{ anyOf: [] }],
    [{ type: "number", description: "Own." }],
    [true],
    [false],
  ])("not of %j", (field) => {
    expect(noted("amount", field)).toStrictEqual(field);
  });

  test("by the name of the field, or of what holds it and of the field", () => {
    const number = { type: "number" };
    expect(noted("colour", number)).toStrictEqual(number);
    expect(noted("wage", number)).toMatchObject({ description: "Rupiah a month." });
    const ofYear = { description: "Rupiah: the wages of the year together." };
    expect(noted("wage", number, "annualWages")).toMatchObject(ofYear);
    expect(noted("left", number)).toMatchObject({ description: "Rupiah." });
    expect(noted("left", number, "byMonth")).toMatchObject({ description: "People." });
    const inside = noted("annualWages", {
      type: "array",
      items: { type: "object", properties: { wage: number } },
    });
    expect(inside).toMatchObject({ items: { properties: { wage: ofYear } } });
  });

  test.each(["anyOf", "oneOf", "allOf"])("inside %s", (name) => {
    const part = (): Json => ({ properties: { tax: { type: "number" } } });
    const schema = { [name]: [true, part()] } as Json;
    noteFields(schema);
    expect(schema).toEqual({
      [name]: [true, { properties: { tax: { description: "Rupiah.", type: "number" } } }],
    });
  });

  test("inside items, lists of items and values of a record", () => {
    const part = (): Json => ({ properties: { tax: { type: "number" } } });
    const noted = { properties: { tax: { description: "Rupiah." } } };
    const schemas: Json[] = [
      { items: part() },
      { items: [part(), true] as never },
      { additionalProperties: part() },
    ];
    schemas.forEach((schema) => {
      noteFields(schema);
    });
    expect(schemas).toMatchObject([
      { items: noted },
      { items: [noted, true] },
      { additionalProperties: noted },
    ]);
    const open: Json[] = [{ additionalProperties: true }, { items: true }, {}];
    for (const schema of open) {
      expect(() => {
        noteFields(schema);
      }).not.toThrow();
    }
  });
});

describe("a schema of its own", () => {
  const own = described(z.strictObject({ amount: z.number() }), "Own", "Some fields of ours.", {
    amount: 1,
  });

  test("has its id only where it is the whole, and not with our registry", () => {
    expect(z.toJSONSchema(own)).toMatchObject({ $id: "Own", description: "Some fields of ours." });
    const list = z.toJSONSchema(z.array(own));
    expect(JSON.stringify(list)).not.toContain("$id");
    expect(JSON.stringify(list)).toContain("Some fields of ours.");
    const held = z.toJSONSchema(z.strictObject({ held: own }));
    expect(JSON.stringify(held)).not.toContain("$id");
    const twice = z.toJSONSchema(z.strictObject({ a: own, b: own }), { reused: "ref" });
    expect(JSON.stringify(twice)).not.toContain("$id");
    const referred = z.toJSONSchema(own, { metadata: exported.schemaRegistry });
    expect(JSON.stringify(referred)).not.toContain("$id");
  });

  test("tells its units, also in a list", () => {
    for (const schema of [own, z.array(own), z.strictObject({ held: own })]) {
      expect(JSON.stringify(z.toJSONSchema(schema))).toContain('"description":"Rupiah."');
    }
  });

  test("says of a rule that must be awaited what zod says", async () => {
    const awaited = described(
      z.number().refine((value) => Promise.resolve(value > 0)),
      "Awaited",
      "A number above zero.",
      1,
    );
    expect(() => awaited.safeParse(1)).toThrow(z.core.$ZodAsyncError);
    await expect(awaited.safeParseAsync(1)).resolves.toMatchObject({ success: true });
    await expect(awaited.safeParseAsync(-1)).resolves.toMatchObject({ success: false });
  });
});

test("a text has values of every kind, alone and in lists", () => {
  const key = "jkm.active";
  const whole = { key: "shared.x", values: { n: 1 } };
  for (const value of ["a", 1, true, undefined, whole, { id: "a" }, ["a", 1, whole], []]) {
    expect(text.safeParse({ key, values: { value } }).success, JSON.stringify(value)).toBe(true);
  }
  for (const value of [null, [true], [null], { id: 1 }, [["a"]]]) {
    expect(text.safeParse({ key, values: { value } }).success, JSON.stringify(value)).toBe(false);
  }
});
