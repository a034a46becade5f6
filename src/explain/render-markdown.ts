import { lineText, type Block, type Item } from "./document.js";

/** Blocks as Markdown, the first heading one level above the others. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map((block, index) => renderBlock(block, index === 0)).join("\n\n")}\n`;
}

function renderBlock(block: Block, first: boolean): string {
  switch (block.kind) {
    case "heading":
      return `${first ? "#" : "##"} ${escape(block.text)}`;
    case "paragraph":
      return escape(block.text);
    case "list":
      return block.items.map(renderItem).join("\n");
    case "table":
      return renderTable(block.head, block.rows);
  }
}

function renderItem(item: Item): string {
  return [
    `- ${escape(item.text)}`,
    ...(item.under ?? []).map((line) => `  - ${escape(lineText(line))}`),
  ].join("\n");
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escape(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = `| ${head.map((_, column) => (column === 0 ? "---" : "---:")).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function escape(text: string): string {
  return text.replace(/[\\`*_<>[\]#]/g, "\\$&").replaceAll("\n", " ");
}
