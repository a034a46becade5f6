import { readFileSync } from "node:fs";
import { join } from "node:path";
import { english, indonesian } from "../../src/index.js";
import { speechOf, type Speech } from "../../src/explain/speech.js";
import { coverageRows } from "./coverage-rows.js";
import { coverageTable } from "./coverage-table.js";
import { evidenceTable } from "./evidence-table.js";
import { explanationOfExample, howSure } from "./landing.js";
import type { Matrix } from "./matrix.js";

const root = join(import.meta.dirname, "../..");

/** Pages written by hand that hold a generated part, by their path, with that part renewed. */
export function partsOfDocs(matrix: Matrix): ReadonlyMap<string, string> {
  const [en, id] = [speechOf(english, undefined), speechOf(indonesian, undefined)];
  const rows = coverageRows();
  return new Map([
    ["docs/index.md", landing("docs/index.md", matrix, en)],
    ["docs/index.id.md", landing("docs/index.id.md", matrix, id)],
    ["README.md", renewed("README.md", "coverage of the law", coverageTable(rows, en))],
    [
      "docs/README.id.md",
      renewed("docs/README.id.md", "coverage of the law", coverageTable(rows, id)),
    ],
    ["docs/sources.md", renewed("docs/sources.md", "evidence by count", evidenceTable(matrix, en))],
    [
      "docs/sources.id.md",
      renewed("docs/sources.id.md", "evidence by count", evidenceTable(matrix, id)),
    ],
  ]);
}

/** The first page of the site, in one language. */
function landing(path: string, matrix: Matrix, speech: Speech): string {
  const explained = renewed(path, "explanation of the first example", explanationOfExample(path));
  return renewed(path, "how sure in short", howSure(matrix, speech), explained);
}

/** A page with what stands between the markers of a part replaced. */
function renewed(
  path: string,
  name: string,
  part: string,
  text = readFileSync(join(root, path), "utf8"),
): string {
  const begin = `<!-- generated: ${name} -->`;
  const end = `<!-- end: ${name} -->`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} lacks the markers of "${name}"`);
  return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
}
