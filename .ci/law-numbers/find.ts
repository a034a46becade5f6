import ts from "typescript";
import { numbersOfPattern, numbersOfText } from "./texts.js";

/** A number in a source file, as it is written there. */
export interface FoundNumber {
  readonly file: string;
  readonly line: number;
  readonly number: string;
}

/**
 * The numbers of a source file that may be values of the law: in code, in texts
 * and in regular expressions. Not looked at are comments, the paths of imports, the
 * examples of schemas, and 0 and 1 in code (the texts of `src/sql` are code), 100 as a factor of percents and sen, and places in texts and lists.
 */
export function numbersOf(file: string, text: string): FoundNumber[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: FoundNumber[] = [];
  const isSql = /\bsrc\/sql\//.test(file);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    for (const number of numbersIn(node)) {
      if (isSql && Number(number) <= 1 && !number.includes(".")) continue;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, number });
    }
    if (isDescribedSchema(node)) node.arguments.slice(0, 3).forEach(visit);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `described(schema, name, description, ...examples)`: an example is made up by whoever asks. */
function isDescribedSchema(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === "described";
}

function numbersIn(node: ts.Node): string[] {
  if (ts.isNumericLiteral(node)) return isCounting(node) ? [] : [node.text];
  if (ts.isBigIntLiteral(node)) return [node.text];
  if (ts.isRegularExpressionLiteral(node)) return numbersOfPattern(node.text);
  if (ts.isStringLiteralLike(node) || isTemplatePart(node)) {
    return numbersOfText((node as ts.LiteralLikeNode).text);
  }
  return [];
}

function isTemplatePart(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** Whether a number of the code counts, turns percents or sen, or names a place. */
function isCounting(node: ts.NumericLiteral): boolean {
  const value = Number(node.text);
  return value === 0 || value === 1 || isPlace(node) || (value === 100 && isFactor(node));
}

const factors: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
]);

function isFactor({ parent }: ts.Node): boolean {
  if (ts.isBinaryExpression(parent)) return factors.has(parent.operatorToken.kind);
  return isArgumentOf(parent, ["times", "div"]);
}

/** Where in a text or list to look, or how wide to write. */
function isPlace({ parent }: ts.Node): boolean {
  return (
    ts.isElementAccessExpression(parent) ||
    (ts.isLiteralTypeNode(parent) && ts.isIndexedAccessTypeNode(parent.parent)) ||
    isArgumentOf(parent, ["slice", "padStart", "padEnd", "toFixed"])
  );
}

function isArgumentOf(parent: ts.Node, methods: readonly string[]): boolean {
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    methods.includes(parent.expression.name.text)
  );
}
