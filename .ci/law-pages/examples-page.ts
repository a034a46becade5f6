import { explanation, type Block, type Item, type ProvisionVersionId } from "../../src/index.js";
import type { Speech } from "../../src/explain/speech.js";
import { results } from "../../test/explain/example-results.js";
import { provisionLinkById, type Matrix } from "./matrix.js";
import { generatedNote } from "./words.js";

/** Example results in words; each line of articles leads to its provisions. */
export function examplesPage(matrix: Matrix, speech: Speech): string {
  const sections = results.map(([name, result]) => {
    const { blocks } = explanation(result, { locale: speech.locale });
    return [
      `<a id="${exampleAnchor(name)}"></a>`,
      ...blocks.map((block, index) => blockMarkdown(block, index === 0, matrix)),
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
    for (const { id } of versionsOf(explanation(result, { locale: "en" }).blocks)) {
      const names = found.get(id) ?? new Set<string>();
      found.set(id, names.add(name));
    }
  }
  return new Map([...found].map(([id, names]) => [id, [...names]]));
}

/** The anchor of an example on its page. */
export function exampleAnchor(name: string): string {
  return `example-${name}`;
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
