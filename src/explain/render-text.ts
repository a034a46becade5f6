import { lineText, type Block, type Item } from "./document.js";

const width = 78; // not law: the layout of lines and columns

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
  const under = (item.under ?? []).map((line) => wrap(lineText(line), "    ", "    "));
  return [wrap(item.text, "  - ", "    "), ...under].join("\n");
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const others = widths.slice(1).reduce((sum, size) => sum + size + 2, 2); // not law: the layout of lines and columns
  const first = Math.min(widths[0] ?? 0, Math.max(12, width - others)); // not law: the layout of lines and columns
  const line = (row: readonly string[]): string => tableRow(row, [first, ...widths.slice(1)]);
  const rule = `  ${[first, ...widths.slice(1)].map((size) => "-".repeat(size)).join("  ")}`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** A row whose first cell runs over several lines where it is longer than its column. */
function tableRow([name = "", ...numbers]: readonly string[], widths: readonly number[]): string {
  const [first = 0, ...others] = widths;
  // not law: the layout of lines and columns
  const parts = name.match(new RegExp(`.{1,${first || 1}}(?:\\s|$)|.{1,${first || 1}}`, "gu")) ?? [
    "",
  ];
  const last = parts.length - 1;
  const cells = numbers.map((cell, column) => cell.padStart(others[column] ?? 0));
  return parts
    .map((part, index) => {
      const text = part.trimEnd();
      return `  ${(index === last ? [text.padEnd(first), ...cells] : [text]).join("  ")}`.trimEnd();
    })
    .join("\n");
}

/** Lines as long as they may be, cut at spaces; a word that is longer than a line stays whole. */
function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let at = 0;
  let indent = first;
  for (;;) {
    const end = at + width - indent.length;
    if (text.length <= end) break;
    const within = text.lastIndexOf(" ", end);
    const cut = within > at ? within : text.indexOf(" ", end);
    if (cut < 0) break;
    lines.push(indent + text.slice(at, cut));
    at = cut + 1;
    indent = rest;
  }
  return [...lines, indent + text.slice(at)].join("\n");
}
