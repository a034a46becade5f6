const width = 78;

/** A heading over the whole width. */
export function title(text: string): string {
  return `${"=".repeat(width)}\n${text}\n${"=".repeat(width)}`;
}

/** A heading of a part. */
export function heading(text: string): string {
  return `\n${text}\n${"-".repeat(text.length)}`;
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
export function bullet(text: string): string {
  return paragraph(text, "  - ", "    ");
}

/** A table whose first column is text and whose others are numbers. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}
