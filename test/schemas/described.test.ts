import { afterEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { described, describedPart } from "../../src/schemas/described.js";
import { schemaRegistry } from "../../src/schemas/index.js";

const note = { id: "MadeName", description: "A name that a test made." };
const examples = ["Siti", "Budi"] as const;
const made: z.ZodType[] = [];
const kept = <Schema extends z.ZodType>(schema: Schema): Schema => {
  made.push(schema);
  return schema;
};
const name = (): z.ZodType<string> =>
  kept(described(z.string().min(1), note.id, note.description, ...examples));

afterEach(() => {
  for (const schema of made.splice(0)) schemaRegistry.remove(schema);
});

describe("a schema that is described", () => {
  test("tells its name, description and examples, in our registry and alone", () => {
    const schema = name();
    expect(schemaRegistry.get(schema)).toEqual({ ...note, examples: [...examples] });
    expect(z.toJSONSchema(schema)).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: note.id,
      type: "string",
      minLength: 1,
      description: note.description,
      examples: [...examples],
    });
  });

  test("tells its id only where it is the whole", () => {
    expect(z.toJSONSchema(z.object({ first: name() }))).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: {
        first: {
          type: "string",
          minLength: 1,
          description: note.description,
          examples: [...examples],
        },
      },
      required: ["first"],
      additionalProperties: false,
    });
  });

  test("leaves the schema that it is made of as it is", () => {
    const plain = z.string();
    kept(described(plain, note.id, note.description, ...examples));
    expect(schemaRegistry.get(plain)).toBeUndefined();
    expect(z.toJSONSchema(plain)).not.toHaveProperty("description");
  });
});

describe("where zod has no inner hook, or gives it less", () => {
  test("without the hook the registry alone tells", () => {
    const plain = z.string();
    plain._zod.processJSONSchema = undefined;
    expect(kept(describedPart(plain, note.id, note.description))).toBe(plain);
    expect(plain._zod.processJSONSchema).toBeUndefined();
    expect(schemaRegistry.get(plain)).toEqual(note);
  });

  test.each([
    ["nothing more", {}],
    ["no list of what was seen", { deferred: [] }],
    ["a list in which the schema does not stand", { deferred: [], seen: new Map() }],
  ])("a context with %s is enough for the description", (_, context) => {
    const schema = name();
    const json = {};
    schema._zod.processJSONSchema?.(context as never, json, { path: [], schemaPath: [] });
    for (const later of (context as { deferred?: (() => void)[] }).deferred ?? []) later();
    expect(json).toEqual({
      type: "string",
      minLength: 1,
      description: note.description,
      examples: [...examples],
    });
  });
});
