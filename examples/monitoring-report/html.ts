/** Text that is safe inside HTML. */
export function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A table with a caption; the first column is a heading, the others are numbers. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  options: { readonly lastIsTotal?: boolean } = {},
): string {
  const cells = rows.map((row, index) => {
    const total = options.lastIsTotal === true && index === rows.length - 1;
    const [first = "", ...others] = row;
    return `<tr${total ? ' class="total"' : ""}><th scope="row">${escape(first)}</th>${others.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="${escape(caption)}" tabindex="0"><table>
<caption>${escape(caption)}</caption>
<thead><tr>${head.map((name) => `<th scope="col">${escape(name)}</th>`).join("")}</tr></thead>
<tbody>${cells.join("\n")}</tbody>
</table></div>`;
}

/** A chart in two widths, of which the page shows the one that fits. */
export function figure(label: string, note: string, draw: (width: number) => string): string {
  return `<figure role="img" aria-label="${escape(`${label}. ${note}`)}">
<div class="wide">${draw(700)}</div>
<div class="narrow">${draw(340)}</div>
</figure>`;
}

/** The style of the page: for screens of any width, and for A4. */
export const style = `
:root { color: #1f2a2e; background: #fbfaf7; font: 100%/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 50rem; padding: 1.5rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-top: 1rem; border-top: 1px solid #d9d5ca; }
p { margin: .5rem 0; }
.place { color: #4a585d; font-size: 1.05rem; }
.notice { background: #f3eede; border-left: 4px solid #9a6a00; padding: .6rem .9rem; font-size: .92rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.tiles li { background: #fff; border: 1px solid #e2ded4; border-radius: .4rem; padding: .7rem .8rem; }
.tiles span { display: block; font-size: .85rem; color: #4a585d; }
.tiles strong { display: block; font-size: 1.25rem; line-height: 1.3; color: #14595f; font-variant-numeric: tabular-nums; }
ul.findings { padding-left: 1.2rem; } ul.findings li { margin: .3rem 0; }
figure { margin: 1rem 0; background: #fff; border: 1px solid #e2ded4; border-radius: .4rem; padding: .8rem; }
figure svg { display: block; width: 100%; height: auto; }
.narrow { display: none; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
th, td { padding: .35rem .5rem; border-bottom: 1px solid #e2ded4; text-align: right; vertical-align: top; }
th:first-child { text-align: left; } tbody th { font-weight: 400; } td { white-space: nowrap; }
thead th { border-bottom: 2px solid #14595f; } .total th, .total td { font-weight: 600; border-top: 2px solid #d9d5ca; }
footer { margin-top: 2.5rem; font-size: .85rem; color: #4a585d; }
@media (max-width: 36rem) {
  .wide { display: none; } .narrow { display: block; }
  body { padding: 1rem .9rem 2rem; } table { font-size: .82rem; } th, td { padding: .3rem .35rem; }
  .tiles { grid-template-columns: 1fr 1fr; gap: .5rem; } .tiles li { padding: .6rem; } .tiles strong { font-size: 1.02rem; }
}
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root { background: #fff; font-size: 10.5pt; } body { max-width: none; padding: 0; }
  h2, figure, table, .tiles { break-inside: avoid; } h2 { break-after: avoid; }
  .scroll { overflow: visible; } .wide { display: block; } .narrow { display: none; }
}`;
