import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "..");

/** Numbers that count, index or scale; none of them is ever a value of the law. */
const structural = new Set([0, 1, 2, 10, 12, 100, 1_000]);

/**
 * Numbers outside src/law that are no values of the law, with the reason. A number
 * that is not here and not structural is taken for a value of the law.
 */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** Names of regulations and articles, which are citations and not values. */
const citations = [
  /\b(?:PP|UU|Perpres|Permenaker|Permendagri|Permendes|Perdir|PMK|Inpres) (?:No\. )?\d+\/(?:PERDIR[.\d/]*)?\d+/g,
  /\bPasal \d+[A-Z]?(?: ?(?:ayat )?\(\d+[a-z]?\))*(?:(?:, | dan | sampai | and | to |\/)\d+[A-Z]?(?: ?(?:ayat )?\(\d+[a-z]?\))*)*/g,
  /\bayat \(\d+[a-z]?\)|\bangka \d+|\bnomor \d+|\bI\.b\.\d+/g,
  /\b(?:pp|uu|perpres|permenaker|permendagri|permendes|pmk|inpres|fatwa)-\d+-\d{4}\b/g,
];

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith(".ts") && !name.startsWith("src/law/"));
}

function findingsIn(file: string): Finding[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: Finding[] = [];
  const add = (node: ts.Node, text: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (known[file]?.[text] === undefined) found.push({ file, line: line + 1, text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !structural.has(Number(node.text)) && !isPosition(node)) {
      add(node, node.text);
    }
    if (ts.isStringLiteralLike(node) || isTemplatePart(node)) {
      for (const digits of numbersIn((node as ts.LiteralLikeNode).text)) add(node, digits);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a number says where in a text to cut or how wide to make it. */
function isPosition({ parent }: ts.Node): boolean {
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    ["slice", "padStart", "padEnd", "charCodeAt", "toString", "toDecimalPlaces", "at"].includes(
      parent.expression.name.text,
    )
  );
}

function isTemplatePart(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

function numbersIn(text: string): string[] {
  const bare = citations.reduce((left, pattern) => left.replaceAll(pattern, ""), text);
  return [...bare.matchAll(/\d[\d.,]*\d|\d/g)].map(([digits]) => digits);
}

const findings = filesBelow("src").flatMap(findingsIn);
for (const { file, line, text } of findings) console.error(`${file}:${line}: ${text}`);
if (findings.length > 0) {
  console.error(`${findings.length} numbers outside src/law that may be values of the law`);
  process.exitCode = 1;
} else {
  console.log("No value of the law stands outside src/law");
}
