import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import * as batch from "../../src/batch/index.js";
import * as root from "../../src/index.js";
import * as sql from "../../src/sql/index.js";

const source = join(import.meta.dirname, "../../src");
const known = new Set([...Object.keys(root), ...Object.keys(batch), ...Object.keys(sql)]);

/** What a public function takes first: the names of the types in its declaration. */
export interface PublicInput {
  readonly name: string;
  readonly types: readonly string[];
}

/** The first parameter of every public function, read from the source. */
export function publicInputs(): PublicInput[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("locale"))
    .flatMap((file) => functionsIn(join(source, file)));
}

function functionsIn(path: string): PublicInput[] {
  const text = readFileSync(path, "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return file.statements.filter(ts.isFunctionDeclaration).flatMap((statement) => {
    const name = statement.name?.text ?? "";
    const isExported = statement.modifiers?.some(
      ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
    );
    const type = statement.parameters[0]?.type;
    return isExported && known.has(name) ? [{ name, types: type ? namesIn(type) : [] }] : [];
  });
}

const wrappers = ["Iterable", "AsyncIterable"];

function namesIn(type: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  if (ts.isArrayTypeNode(type)) return namesIn(type.elementType);
  if (ts.isTypeOperatorNode(type)) return namesIn(type.type);
  if (!ts.isTypeReferenceNode(type)) return [];
  const name = type.typeName.getText();
  return wrappers.includes(name) ? (type.typeArguments ?? []).flatMap(namesIn) : [name];
}
