/** Text that is safe inside HTML. */
export function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** How a table is shown. */
export interface TableOptions {
  readonly lastIsTotal?: boolean;
  /** Columns of words; the others, but for the first, are numbers. */
  readonly words?: readonly number[];
  /** On a narrow screen each row is a block, its figures with their names, each at least so wide. */
  readonly stack?: string;
  /** The second column says more than the first, and heads the block on a narrow screen. */
  readonly secondHeads?: boolean;
  /** Stands behind the caption. */
  readonly mark?: string;
}

/** A table with a caption; the first column is a heading. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { lastIsTotal = false, words = [], stack, secondHeads = false, mark = "" }: TableOptions = {},
): string {
  const kind = (column: number): string => (words.includes(column) ? ' class="words"' : "");
  const cell = (text: string, column: number): string =>
    `<td${kind(column)} data-name="${escape(head[column] ?? "")}">${escape(text)}</td>`;
  const lines = rows.map((row, index) => {
    const total = lastIsTotal && index === rows.length - 1;
    const [first = "", ...others] = row;
    const cells = others.map((text, column) => cell(text, column + 1));
    return `<tr${total ? ' class="total"' : ""}><th scope="row" data-name="${escape(head[0] ?? "")}">${escape(first)}</th>${cells.join("")}</tr>`;
  });
  const names = head.map((name, column) => `<th scope="col"${kind(column)}>${escape(name)}</th>`);
  const fewRows = rows.length <= 8 ? " few" : "";
  return `<div class="scroll${fewRows}" role="region" aria-label="${escape(caption)}" tabindex="0"><table${stack === undefined ? "" : ` class="stack${secondHeads ? " second-heads" : ""}" style="--least:${stack}"`}>
<caption>${escape(caption)}${marked(mark)}</caption>
<thead><tr>${names.join("")}</tr></thead>
<tbody>${lines.join("\n")}</tbody>
</table></div>`;
}

/** A sign behind a caption or a heading. */
export function marked(mark: string): string {
  return mark === "" ? "" : ` <span class="made">${escape(mark)}</span>`;
}

/** A chart in two widths, of which the page shows the one that fits. */
export function figure(label: string, note: string, draw: (width: number) => string): string {
  return `<figure role="img" aria-label="${escape(`${label}. ${note}`)}">
<div class="wide">${draw(700)}</div>
<div class="narrow">${draw(340)}</div>
</figure>`;
}
