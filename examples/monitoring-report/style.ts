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
th.words, td.words { text-align: left; } td.words { white-space: normal; }
p.note { font-size: .9rem; color: #4a585d; }
thead th { border-bottom: 2px solid #14595f; } .total th, .total td { font-weight: 600; border-top: 2px solid #d9d5ca; }
footer { margin-top: 2.5rem; font-size: .85rem; color: #4a585d; }
@media (max-width: 36rem) {
  .wide { display: none; } .narrow { display: block; }
  body { padding: 1rem .9rem 2rem; } table { font-size: .82rem; } th, td { padding: .3rem .25rem; }
  .stack thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .stack caption, .stack tbody, .stack tr { display: block; } .stack th:first-child { grid-column: 1 / -1; font-weight: 600; }
  .stack tr { display: grid; grid-template-columns: repeat(auto-fit, minmax(var(--least), 1fr)); border-bottom: 1px solid #d9d5ca; padding: .3rem 0; }
  .stack th, .stack td, .stack .total th, .stack .total td { border: 0; padding: .1rem .25rem; text-align: left; }
  .stack td::before { content: attr(data-name); display: block; font-size: .75rem; font-weight: 400; color: #4a585d; }
  .stack td:empty { display: none; }
  .tiles { grid-template-columns: 1fr 1fr; gap: .5rem; } .tiles li { padding: .6rem; } .tiles strong { font-size: 1.02rem; }
}
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root { background: #fff; font-size: 10.5pt; } body { max-width: none; padding: 0 1px; }
  h2, figure, table, .tiles, p { break-inside: avoid; } h2, p:has(+ .scroll) { break-after: avoid; }
  h2 { margin: 1.4rem 0 .5rem; padding-top: .6rem; } p { margin: .3rem 0; }
  figure { padding: .4rem; margin: .5rem 0; } figure svg { max-height: 80mm; }
  .tiles { margin: .6rem 0; gap: .4rem; } .tiles li { padding: .35rem .6rem; } ul.findings li { margin: .1rem 0; }
  .scroll { margin: .6rem 0; } table { font-size: 9pt; } th, td { padding: .14rem .4rem; }
  .scroll { overflow: visible; } .wide { display: block; } .narrow { display: none; }
}`;
