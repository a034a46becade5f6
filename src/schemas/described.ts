import type * as z from "zod";
import { noteFields } from "./field-notes.js";
import { neverThrowing } from "./never-throwing.js";
import { schemaRegistry, type SchemaNote } from "./schema-registry.js";

/**
 * A schema of its own for the public: named, described, with examples, and without a
 * throw for any value. The schema given stays as it is, for the calculators.
 */
export function described<Value>(
  schema: z.ZodType<Value>,
  id: string,
  description: string,
  ...examples: readonly [NoInfer<Value>, ...NoInfer<Value>[]]
): z.ZodType<Value> {
  return noted(neverThrowing(copyOf(schema)), { id, description, examples });
}

/** A part of results: named and described. */
export function describedPart<Schema extends z.ZodType>(
  schema: Schema,
  id: string,
  description: string,
): Schema {
  return noted(schema, { id, description });
}

function copyOf<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.clone(schema._zod.def);
}

/**
 * Registers a note, and tells it also where JSON Schema is made without our registry.
 * That second way rests on an inner hook of zod: without it only the registry tells.
 */
function noted<Schema extends z.ZodType>(schema: Schema, note: SchemaNote): Schema {
  schemaRegistry.add(schema, note);
  const { processJSONSchema: process } = schema._zod;
  if (!process) return schema;
  const { id, ...said } = note;
  schema._zod.processJSONSchema = (context, json, params) => {
    process(context, json, params);
    const { deferred, seen } = context as Partial<typeof context>;
    const fields = { ...json };
    deferred?.push(() => {
      noteFields(fields);
      const isWhole = params.path.length === 0 && context.external === undefined;
      const whole = isWhole ? seen?.get(schema)?.def : undefined;
      if (context.metadataRegistry !== schemaRegistry) Object.assign(whole ?? {}, { $id: id });
    });
    Object.assign(json, said);
  };
  return schema;
}
