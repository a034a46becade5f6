/** The style of the page: for screens of any width, and for A4. */
export const style = `
:root { color: #1f2a2e; background: #fbfaf7; font: 100%/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 58rem; padding: 1.5rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-top: 1rem; border-top: 1px solid #d9d5ca; }
p { margin: .5rem 0; }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
.letterhead { text-align: center; border-bottom: 3px double #1f2a2e; padding-bottom: .6rem; }
.letterhead p { margin: .1rem 0; } .government { font-size: 1.1rem; font-weight: 600; } .office { font-size: 1.2rem; font-weight: 700; }
.reference { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; margin: .6rem 0 1.5rem; }
.made { display: inline-block; border: 1px solid #9a6a00; border-radius: .25rem; color: #7a5400; background: #fff; font-size: .72rem; font-weight: 400; padding: 0 .35rem; vertical-align: middle; white-space: nowrap; }
dl { margin: .6rem 0; } dl div { display: flex; gap: .6rem; margin: .2rem 0; } dt { flex: 0 0 8.5rem; color: #4a585d; } dd { margin: 0; }
.signatures { margin-top: 3rem; } .signatures > p { text-align: right; } .signatures > div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2rem; }
.signatures > div > div { min-width: 14rem; } .signatures .name { margin-top: 4.5rem; font-weight: 600; text-decoration: underline; }
.legend, .map { list-style: none; padding: 0; margin: .3rem 0; display: grid; gap: .25rem; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; font-size: .85rem; } .legend span { display: inline-block; width: 1.1rem; height: .8rem; margin-right: .35rem; border: 1px solid #b9b3a4; }
.map { grid-template-columns: repeat(auto-fill, minmax(6.6rem, 1fr)); } .map li { border: 1px solid #b9b3a4; border-radius: .2rem; padding: .2rem .35rem; font-size: .78rem; line-height: 1.25; overflow-wrap: anywhere; }
.map b { display: block; font-size: .9rem; font-variant-numeric: tabular-nums; }
.shade-0 { background: #fff; } .shade-1 { background: #dcecea; } .shade-2 { background: #9fcac7; } .shade-3 { background: #14595f; color: #fff; }
.map li, .legend span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.place { color: #4a585d; font-size: 1.05rem; }
.notice { background: #f3eede; border-left: 4px solid #9a6a00; padding: .6rem .9rem; font-size: .92rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .75rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.tiles li { background: #fff; border: 1px solid #e2ded4; border-radius: .4rem; padding: .7rem .8rem; }
.tiles span { display: block; font-size: .85rem; color: #4a585d; }
.tiles strong { display: block; font-size: 1.25rem; line-height: 1.3; color: #14595f; font-variant-numeric: tabular-nums; }
.findings { padding-left: 1.4rem; } ol.findings { padding-left: 2rem; } .findings li { margin: .3rem 0; }
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
  body { padding: 1rem .9rem 2rem; } table { font-size: .82rem; } th, td { padding: .3rem .15rem; } .columns table { font-size: .68rem; } .columns th, .columns td { padding: .25rem .08rem; } .columns thead th { letter-spacing: -.02em; }
  .stack thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .stack caption, .stack tbody, .stack tr { display: block; } .stack th:first-child { grid-column: 1 / -1; font-weight: 600; }
  .stack tr { display: grid; grid-template-columns: repeat(auto-fit, minmax(var(--least), 1fr)); border-bottom: 1px solid #d9d5ca; padding: .3rem 0; }
  .stack th, .stack td, .stack .total th, .stack .total td { border: 0; padding: .1rem .25rem; text-align: left; }
  .stack td::before { content: attr(data-name); display: block; font-size: .75rem; font-weight: 400; color: #4a585d; white-space: normal; }
  .stack td:empty { display: none; }
  .second-heads tr:not(.total) td:nth-child(2) { order: -1; grid-column: 1 / -1; font-weight: 600; } .second-heads tr:not(.total) td:nth-child(2)::before { content: none; }
  .second-heads tr:not(.total) th { font-weight: 400; grid-column: auto; } .second-heads tr:not(.total) th::before { content: attr(data-name); display: block; font-size: .75rem; color: #4a585d; }
  .tiles { grid-template-columns: 1fr 1fr; gap: .5rem; } .tiles li { padding: .6rem; } .tiles strong { font-size: 1.02rem; }
}
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #4a585d; } }
@media print {
  :root { background: #fff; font-size: 10.5pt; } body { max-width: none; padding: 0 1px; }
  h2, figure, .few, tr, .tiles, p { break-inside: avoid; } .total { break-before: avoid; } h2, p:has(+ .scroll) { break-after: avoid; }
  h2 { margin: 1.4rem 0 .5rem; padding-top: .6rem; } p { margin: .3rem 0; }
  figure { padding: .4rem; margin: .5rem 0; } figure svg { max-height: 80mm; }
  .tiles { margin: .6rem 0; gap: .4rem; } .tiles li { padding: .35rem .6rem; } .findings li { margin: .1rem 0; }
  .scroll { margin: .6rem 0; } table { font-size: 9pt; } th, td { padding: .14rem .4rem; }
  .annex { break-before: page; } .columns { margin-top: 6mm; columns: 2; column-gap: 8mm; } .columns table { font-size: 7pt; } .columns .scroll { break-inside: avoid; margin: 0 0 4mm; }
  .columns th, .columns td { padding: .08rem .12rem; white-space: nowrap; } .signatures, .map, dl, li { break-inside: avoid; } h3 { break-after: avoid; font-size: 9pt; margin: .35rem 0 .15rem; }
  .map { grid-template-columns: repeat(7, 1fr); gap: .7mm; } .map li { font-size: 7.5pt; padding: .2mm 1mm; } .map b { font-size: 8.5pt; }
  .signatures { margin-top: 1.5rem; } thead { display: table-header-group; }
  .scroll { overflow: visible; } .wide { display: block; } .narrow { display: none; }
}`;
