import { compileFunction } from "node:vm";
import ts from "typescript";
import { expect } from "vitest";
import * as jamsosnaker from "jamsosnaker";
import * as batch from "jamsosnaker/batch";

const exported: Readonly<Record<string, unknown>> = { ...jamsosnaker, ...batch };

/**
 * Runs an example of the documentation. Every `expression; // => value`, on one
 * line or with the comment below, is compared. Gives the number of comparisons.
 */
export function runExample(code: string): number {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let checks = 0;
  const body = source.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => {
      const value = ts.isExpressionStatement(statement) ? claimed(code, statement.end) : undefined;
      if (value === undefined) return statement.getText();
      checks += 1;
      return `__compare((${statement.getText().replace(/;$/, "")}), (${value}));`;
    })
    .join("\n");
  const script = ts.transpile(body, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
  });
  const names = Object.keys(exported);
  const compare = (actual: unknown, value: unknown): void => {
    expect(actual).toEqual(value);
  };
  const run = compileFunction(script, ["__compare", ...names]) as (...scope: unknown[]) => void;
  run(compare, ...names.map((name) => exported[name]));
  return checks;
}

/** Names that an example imports. */
export function importedNames(code: string): string[] {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return [];
    const bindings = statement.importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings)
      ? bindings.elements.map((element) => element.name.text)
      : [];
  });
}

function claimed(code: string, end: number): string | undefined {
  const ranges = [
    ...(ts.getTrailingCommentRanges(code, end) ?? []),
    ...(ts.getLeadingCommentRanges(code, end) ?? []),
  ];
  const comments = ranges.map(({ pos, end: to }) => code.slice(pos, to));
  return comments.find((comment) => comment.startsWith("// => "))?.slice("// => ".length);
}
