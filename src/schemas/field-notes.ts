import type * as z from "zod";

type JsonSchema = z.core.JSONSchema.BaseSchema;

const notes: Readonly<Record<string, string>> = {};

/** Tells the unit of fields, where they have no description of their own. */
export function noteFields(schema: JsonSchema): void {
  const { properties = {} } = schema;
  for (const [name, field] of Object.entries(properties)) {
    if (typeof field === "boolean") continue;
    const note = Object.hasOwn(notes, name) ? notes[name] : undefined;
    if (note !== undefined && field.description === undefined && isScalar(field)) {
      properties[name] = { description: note, ...field };
    }
  }
  for (const part of partsOf(schema)) noteFields(part);
}

function partsOf(schema: JsonSchema): JsonSchema[] {
  const { properties, anyOf = [], oneOf = [], allOf = [], items, additionalProperties } = schema;
  const parts = [
    ...Object.values(properties ?? {}),
    ...anyOf,
    ...oneOf,
    ...allOf,
    ...[items ?? []].flat(),
    ...[additionalProperties ?? []].flat(),
  ];
  return parts.filter((part) => typeof part !== "boolean");
}

/** A number or text, not an object or a list in which the name means something else. */
function isScalar({ type, anyOf, $ref }: JsonSchema): boolean {
  if (anyOf) return anyOf.every((part) => typeof part !== "boolean" && isScalar(part));
  return $ref === undefined && type !== "object" && type !== "array";
}
