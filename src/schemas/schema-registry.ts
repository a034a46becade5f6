import * as z from "zod";

/** What JSON Schema says of a schema beside its structure. */
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
