import * as z from "zod";
import { expected, messageOf } from "../core/expectations.js";
import { noteFields } from "./field-notes.js";

/** The description of a schema in JSON Schema, besides its structure. */
export interface SchemaNote {
  /** Name of the type: the last part of its `$ref`. */
  readonly id?: string;
  readonly description: string;
  /** Values that the schema takes. */
  readonly examples?: readonly unknown[];
}

/**
 * Ids, descriptions and examples of all schemas. The library keeps them here, not in
 * zod's global registry.
 *
 * `z.toJSONSchema(schemaRegistry)` gives all schemas at once, and
 * `z.toJSONSchema(schema, { metadata: schemaRegistry })` one of them with its parts
 * as `$ref`. Without the registry a schema comes out whole, without `$ref`.
 *
 * @example
 * ```ts
 * import * as z from "zod";
 * import { contributionInputSchema, schemaRegistry } from "jamsosnaker/schemas";
 *
 * schemaRegistry.get(contributionInputSchema)?.id; // => "ContributionInput"
 * z.toJSONSchema(contributionInputSchema).$id; // => "ContributionInput"
 * ```
 */
export const schemaRegistry: z.core.$ZodRegistry<SchemaNote> = z.registry<SchemaNote>();

/**
 * Makes `safeParse` of a schema answer for any value: one whose getters throw, a
 * revoked proxy or a value without end is refused like any other.
 */
function neverThrowing<Schema extends z.ZodType>(schema: Schema): Schema {
  const run = schema._zod.run.bind(schema._zod);
  schema._zod.run = (payload, context) => {
    try {
      const result = run(payload, context);
      if (!(result instanceof Promise)) requireReadable(result, context);
      return result;
    } catch (error) {
      if (error instanceof z.core.$ZodAsyncError) throw error;
      return { ...payload, issues: [unreadable(schema)] };
    }
  };
  return schema;
}

/** The words of an issue may look at the value again, when the error is read. */
function requireReadable(
  { issues }: z.core.ParsePayload,
  context: z.core.ParseContextInternal,
): void {
  for (const issue of issues) z.core.util.finalizeIssue(issue, context, z.config());
}

function unreadable(inst: z.ZodType): z.core.$ZodRawIssue {
  return {
    code: "custom",
    input: undefined,
    path: [],
    message: messageOf(expected.readable),
    inst,
  };
}

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
