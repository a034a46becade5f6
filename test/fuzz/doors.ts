import * as batch from "../../src/batch/index.js";
import * as root from "../../src/index.js";
import * as schemas from "../../src/schemas/index.js";
import * as sql from "../../src/sql/index.js";

/** A function that anyone may call with anything. */
export interface Door {
  readonly name: string;
  readonly call: (...given: readonly unknown[]) => unknown;
}

type Callable = Door["call"];

const isClass = (value: unknown): boolean =>
  typeof value === "function" && value.prototype instanceof Error;

function functionsOf(module: Readonly<Record<string, unknown>>, within = ""): Door[] {
  return Object.entries(module).flatMap(([name, value]) =>
    typeof value === "function" && !isClass(value)
      ? [{ name: `${within}${name}`, call: value as Callable }]
      : [],
  );
}

// The plain functions on the objects that the root exports: format, law, registers.
const onObjects = [
  ...functionsOf(root.indonesian.format as never, "indonesian.format."),
  ...functionsOf(root.english.format as never, "english.format."),
  ...functionsOf(root.readings as never, "readings."),
  { name: "indonesianLaw.at", call: (date: never) => root.indonesianLaw.at(date) },
  { name: "indonesianLaw.provision", call: (id: never) => root.indonesianLaw.provision(id) },
] as readonly Door[];

/** Every exported function of the root, of the columns and of SQL. */
export const doors: readonly Door[] = [
  ...functionsOf(root),
  ...functionsOf(batch, "batch."),
  ...functionsOf(sql, "sql."),
  ...onObjects,
];

/** Every schema with the values that its note gives as examples. */
export const schemaDoors: readonly (Door & { readonly examples: readonly unknown[] })[] =
  Object.entries(schemas).flatMap(([name, schema]) => {
    if (!("safeParse" in schema)) return [];
    const examples = schemas.schemaRegistry.get(schema)?.examples ?? [];
    return [{ name, call: (value: unknown) => schema.safeParse(value), examples }];
  });

/** Well-formed inputs and results, to be spoiled. */
export const examples: readonly unknown[] = schemaDoors.flatMap((door) => door.examples);
