import { schemaRegistry } from "jamsosnaker/schemas";
import * as z from "zod";

/** A JSON Schema, as far as it is looked into here. */
type JsonSchema = Readonly<Record<string, unknown>>;

const prefix = "#/components/schemas/";

/** A reference to a schema of the library by its id: `ContributionInput`. */
export function schemaRef(id: string): { $ref: string } {
  return { $ref: `${prefix}${id}` };
}

/** The schemas of the library with these ids and all that they refer to, with descriptions and examples. */
export function apiSchemas(ids: readonly string[]): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(schemaRegistry, {
    uri: (id) => `${prefix}${id}`,
    io: "input",
    // To OpenAPI "readOnly" means: never in a request. Here it only says that nothing is written to it.
    override: ({ jsonSchema }) => delete jsonSchema.readOnly,
  });
  const used = new Map<string, JsonSchema>();
  const add = (id: string): void => {
    const { $id, $schema, ...schema } = schemas[id] ?? {};
    if (used.has(id)) return;
    used.set(id, schema);
    for (const other of idsIn(schema)) add(other);
  };
  ids.forEach(add);
  return Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function idsIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  const { $ref } = part as { $ref?: unknown };
  const own = typeof $ref === "string" ? [$ref.slice(prefix.length)] : [];
  return [...own, ...Object.values(part).flatMap(idsIn)];
}
