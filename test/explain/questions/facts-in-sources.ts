import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const rooms = ["eligibility", "contributions", "benefits", "events", "roster/placement"];
const root = join(import.meta.dirname, "../../../src");

/** Where the rooms that can leave a fact open write down which: `missing`, `field` and `needs`. */
const naming = new Set(["missing", "field", "needs"]);

/** Facts of another kind: those of a claim's deadline, which no result leaves open. */
const notMissing = new Set(["completeOn", "letterOn", "reportedOn"]);

/** The paths of facts that the sources name as missing, as far as they are written out. */
export function factsInSources(): readonly string[] {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(root, room, name)),
  );
  const facts = files.flatMap((file) => factsIn(file, readFileSync(file, "utf8")));
  return [...new Set(facts)].filter((fact) => !notMissing.has(fact));
}

function factsIn(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && naming.has(node.name.getText())) {
      found.push(...pathsIn(node.initializer));
    }
    if (ts.isVariableDeclaration(node) && /^fields?$/.test(node.name.getText())) {
      if (node.initializer) found.push(...pathsIn(node.initializer));
    }
    if (ts.isCallExpression(node) && node.expression.getText() === "lacking") {
      found.push(...node.arguments.flatMap(keysOf));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return found;
}

/** The texts that an expression may come to, without what stands in a condition. */
function pathsIn(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [templatePath(node)];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(pathsIn);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) {
    return pathsIn(node.expression);
  }
  if (ts.isConditionalExpression(node)) {
    return [...pathsIn(node.whenTrue), ...pathsIn(node.whenFalse)];
  }
  if (ts.isCallExpression(node) && node.expression.getText() === "deepFreeze") {
    return node.arguments.flatMap(pathsIn);
  }
  return [];
}

/** `family[${index}].will` ends in a fact; of `suddenDeath.${field}` or `${path}.percent` only a run tells. */
function templatePath({ head, templateSpans }: ts.TemplateExpression): string {
  const end = templateSpans.at(-1)?.literal.text ?? "";
  return end === "" || head.text === "" ? "" : `${head.text}0${end}`;
}

function keysOf(argument: ts.Expression): string[] {
  if (!ts.isObjectLiteralExpression(argument)) return [];
  return argument.properties.flatMap((property) => {
    const { name } = property;
    return name === undefined ? [] : [ts.isStringLiteral(name) ? name.text : name.getText()];
  });
}
