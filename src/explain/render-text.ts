import type { Block, Item } from "./document.js";

const width = 78;

/** Blocks as plain text for a terminal of 80 columns. */
export function renderText(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join("\n\n")}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${block.text}\n${"-".repeat(block.text.length)}`;
    case "paragraph":
      return wrap(block.text, "", "");
    case "list":
      return block.items.map(renderItem).join("\n");
    case "table":
      return renderTable(block.head, block.rows);
  }
}

function renderItem(item: Item): string {
  const under = (item.under ?? []).map((line) => wrap(line, "    ", "    "));
  return [wrap(item.text, "  - ", "    "), ...under].join("\n");
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join("  ")}`.trimEnd();
  const rule = `  ${widths.map((size) => "-".repeat(size)).join("  ")}`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function pad(cell: string, size: number, column: number): string {
  return column === 0 ? cell.padEnd(size) : cell.padStart(size);
}

function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}
