/** A table of a page, its cells as text. */
export interface ReadTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | undefined;
}

/** The tables of a page by their order. */
export function readTables(html: string): ReadTable[] {
  return all(html, /<table[\s\S]*?<\/table>/g).map((table) => {
    const caption = textOf(all(table, /<caption>[\s\S]*?<\/caption>/g)[0] ?? "");
    const body = table.slice(table.indexOf("<tbody>"));
    const lines = all(body, /<tr[\s\S]*?<\/tr>/g);
    const cells = (line: string): string[] => all(line, /<t[hd][\s\S]*?<\/t[hd]>/g).map(textOf);
    const total = lines.find((line) => line.includes('class="total"'));
    return {
      caption,
      rows: lines.filter((line) => line !== total).map(cells),
      total: total === undefined ? undefined : cells(total),
    };
  });
}

/** A count or an amount as a number; undefined for words, codes and percents. */
export function numberIn(cell: string): number | undefined {
  if (!/^(Rp)?\d{1,3}([.,]\d{3})*$/.test(cell)) return undefined;
  return Number(cell.replace(/\D/g, ""));
}

function all(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
