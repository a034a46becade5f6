import { explanation, type Block, type Item, type ProvisionVersionId } from "../../src/index.js";
import { provisionOf } from "../../src/core/provision.js";
import type { Speech } from "../../src/explain/speech.js";
import { results } from "../../test/explain/example-results.js";
import { versionsIn } from "./cases.js";
import { provisionLinkById, type Matrix } from "./matrix.js";
import { generatedNote } from "./words.js";

/**
 * Example results in words; each line of articles leads to its provisions, and a last one
 * to those that no line names, such as conditions that were met.
 */
export function examplesPage(matrix: Matrix, speech: Speech): string {
  const sections = results.map(([name, result]) => {
    const { blocks } = explanation(result, { locale: speech.locale });
    return [
      `<a id="${exampleAnchor(name)}"></a>`,
      ...blocks.map((block, index) => blockMarkdown(block, index === 0, matrix)),
      ...restMarkdown(result, blocks, matrix, speech),
    ].join("\n\n");
  });
  return [`# ${examplesTitle(speech)}`, generatedNote(speech), ...sections].join("\n\n");
}

/** The name of the page of examples. */
export function examplesTitle({ say }: Speech): string {
  return say({ id: "Contoh hasil dan dasar hukumnya", en: "Example results and their articles" });
}

/** For each provision the example results that rest on it. */
export function examplesByProvision(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [name, result] of results) {
    for (const id of provisionsIn(result)) {
      const names = found.get(id) ?? new Set<string>();
      found.set(id, names.add(name));
    }
  }
  return new Map([...found].map(([id, names]) => [id, [...names]]));
}

/** The anchor of an example on its page, in small letters as those of headings. */
export function exampleAnchor(name: string): string {
  return `example-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function versionsOf(blocks: readonly Block[]): ProvisionVersionId[] {
  return blocks.flatMap((block) =>
    block.kind === "list"
      ? block.items.flatMap(({ under = [], provisions = [] }) => [
          ...provisions,
          ...under.flatMap((line) => (typeof line === "string" ? [] : line.provisions)),
        ])
      : [],
  );
}

function provisionsIn(result: unknown): string[] {
  return [...new Set([...versionsIn(result)].map((key) => provisionOf(key)))];
}

function restMarkdown(
  result: unknown,
  blocks: readonly Block[],
  matrix: Matrix,
  { say }: Speech,
): string[] {
  const named = new Set(versionsOf(blocks).map(({ id }) => id));
  const rest = provisionsIn(result).filter((id) => !named.has(id));
  if (rest.length === 0) return [];
  const list = rest.map((id) => provisionLinkById(matrix, id)).join(", ");
  return [`${say({ id: "Juga bersandar pada", en: "Also rests on" })}: ${list}.`];
}

function blockMarkdown(block: Block, first: boolean, matrix: Matrix): string {
  switch (block.kind) {
    case "heading":
      return `${first ? "##" : "###"} ${escaped(block.text)}`;
    case "paragraph":
      return escaped(block.text);
    case "list":
      return block.items.map((item) => itemMarkdown(item, matrix)).join("\n");
    case "table":
      return [
        row(block.head),
        `| ${block.head.map((_, column) => (column === 0 ? "---" : "---:")).join(" | ")} |`,
        ...block.rows.map(row),
      ].join("\n");
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escaped(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

function itemMarkdown({ text, under = [], provisions = [] }: Item, matrix: Matrix): string {
  return [
    `- ${escaped(text)}${links(provisions, matrix)}`,
    ...under.map((line) =>
      typeof line === "string"
        ? `  - ${escaped(line)}`
        : `  - ${escaped(line.text)}${links(line.provisions, matrix)}`,
    ),
  ].join("\n");
}

function links(versions: readonly ProvisionVersionId[], matrix: Matrix): string {
  const ids = [...new Set(versions.map(({ id }) => id))];
  return ids.length === 0 ? "" : ` (${ids.map((id) => provisionLinkById(matrix, id)).join(", ")})`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]#]/g, "\\$&").replaceAll("\n", " ");
}
