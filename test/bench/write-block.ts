import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

/** Puts text between the marks of a page. */
export async function writeBlock(page: string, name: string, block: string): Promise<void> {
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const before = readFileSync(page, "utf8");
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`${page} has no place for ${name}`);
  const after = `${before.slice(0, from + begin.length)}\n\n${block}\n\n${before.slice(to)}`;
  writeFileSync(page, await format(after, { parser: "markdown", printWidth: 100 }));
}
