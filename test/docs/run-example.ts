import { compileFunction } from "node:vm";
import ts from "typescript";
import { expect } from "vitest";
import * as z from "zod";
import * as jamsosnaker from "jamsosnaker";
import * as batch from "jamsosnaker/batch";
import * as schemas from "jamsosnaker/schemas";
import * as sql from "jamsosnaker/sql";

/** What an example can import. */
export const exported: Readonly<Record<string, unknown>> = {
  ...jamsosnaker,
  ...batch,
  ...schemas,
  ...sql,
  z,
};

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
  const compare = (actual: unknown, value: unknown): void => {
    expect(actual).toEqual(value);
  };
  run(body, { __compare: compare });
  return checks;
}

/** The value that a name has at the end of an example. */
export function valueInExample(code: string, name: string): unknown {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const body = source.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => statement.getText());
  return run([...body, `return ${name};`].join("\n"), {});
}

function run(body: string, more: Readonly<Record<string, unknown>>): unknown {
  const script = ts.transpile(body, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
  });
  const scope = { ...exported, ...more };
  const call = compileFunction(script, Object.keys(scope)) as (...values: unknown[]) => unknown;
  return call(...Object.values(scope));
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
