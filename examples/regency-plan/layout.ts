const width = 79;

/** A heading over the whole width. */
export function title(text: string): string {
  return `${"=".repeat(width)}\n${text}\n${"=".repeat(width)}`;
}

/** A heading of a part. */
export function heading(text: string): string {
  return `\n${text}\n${"-".repeat(Math.min(text.length, width))}`;
}

/** A paragraph, broken at the width. */
export function paragraph(text: string, first = "", rest = first): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(" ")) {
    const longer = line === first || line === rest ? line + word : `${line} ${word}`;
    if (longer.length > width && line !== first && line !== rest) {
      lines.push(line);
      line = rest + word;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}

/** An entry of a list. */
export function bullet(text: string, margin = "  "): string {
  return paragraph(text, `${margin}- `, `${margin}  `);
}

/** A table of some first columns of text and then numbers, its rows with a margin before them. */
export function table(
  rows: readonly (readonly string[])[],
  { textColumns = 1, margin = "  ", gap = "  " } = {},
): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const aligned = (cell: string, column: number): string =>
    column < textColumns ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => `${margin}${row.map(aligned).join(gap)}`.trimEnd()).join("\n");
}
