import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import * as z from "zod";
import * as schemas from "../../src/schemas/index.js";

type Json = Readonly<Record<string, unknown>>;

const root = join(import.meta.dirname, "../..");
const index = join(root, "src/schemas/index.ts");

/** The types of the values that each field of some types may have; fields of built-ins left out. */
function fieldsOf(checker: ts.TypeChecker, types: readonly ts.Type[]): Map<string, ts.Type[]> {
  const found = new Map<string, ts.Type[]>();
  for (const field of types.flatMap(partsOf).flatMap((type) => type.getProperties())) {
    const [declaration] = field.declarations ?? [];
    if (!declaration || isBuiltIn(declaration)) continue;
    found.set(field.name, [...(found.get(field.name) ?? []), checker.getTypeOfSymbol(field)]);
  }
  return found;
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isBuiltIn(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes("node_modules/typescript/lib");
}

function elementsOf(checker: ts.TypeChecker, types: readonly ts.Type[]): ts.Type[] {
  return types
    .flatMap(partsOf)
    .filter((type) => checker.isArrayType(type))
    .flatMap((type) => checker.getTypeArguments(type as ts.TypeReference));
}

/** A schema and all that it may be instead. */
function formsOf(node: Json, defs: Json): Json[] {
  if (typeof node["$ref"] === "string") {
    return formsOf((defs[node["$ref"].split("/").at(-1) ?? ""] ?? {}) as Json, defs);
  }
  const others = ["anyOf", "oneOf", "allOf"].flatMap((name) => (node[name] ?? []) as Json[]);
  return [node, ...others.flatMap((other) => formsOf(other, defs))];
}

/** The fields that a type allows and the schema refuses. */
function refusedFields(
  checker: ts.TypeChecker,
  types: readonly ts.Type[],
  nodes: readonly Json[],
  defs: Json,
): string[] {
  const forms = nodes.flatMap((node) => formsOf(node, defs));
  const known = new Map<string, Json[]>();
  for (const [name, field] of forms.flatMap((form) => Object.entries(form["properties"] ?? {}))) {
    known.set(name, [...(known.get(name) ?? []), field as Json]);
  }
  const items = forms.flatMap((form) => (form["items"] ? [form["items"] as Json] : []));
  const elements = items.length > 0 ? elementsOf(checker, types) : [];
  const inner = elements.length > 0 ? refusedFields(checker, elements, items, defs) : [];
  const takesMore = forms.some((form) => typeof form["additionalProperties"] === "object");
  if (known.size === 0 || takesMore) return inner;
  const refused = [...fieldsOf(checker, types)].flatMap(([name, values]) => {
    const field = known.get(name);
    if (!field) return [name];
    return refusedFields(checker, values, field, defs).map((path) => `${name}.${path}`);
  });
  return [...inner, ...refused];
}

test("a schema takes every field that the type of its input has", () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) =>
    ts.sys.readFile(path),
  ) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([index], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(index);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const inputs = exported.filter(({ name }) => name.endsWith("InputSchema"));
  expect(inputs.length).toBeGreaterThan(40);
  const refused = inputs.flatMap((one) => {
    const schema = (schemas as unknown as Record<string, z.ZodType>)[one.name];
    const type = checker.getTypeOfSymbol(checker.getAliasedSymbol(one)).getProperty("_output");
    if (!schema || !type) throw new TypeError(`${one.name} is no schema`);
    const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json;
    const defs = (json["$defs"] ?? {}) as Json;
    return refusedFields(checker, [checker.getTypeOfSymbol(type)], [json], defs).map(
      (path) => `${one.name}: ${path}`,
    );
  });
  expect(refused).toEqual([]);
}, 60_000);
