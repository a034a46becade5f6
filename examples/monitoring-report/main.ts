import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { english, indonesian, textOf } from "jamsosnaker";
import { markdown } from "./markdown.js";
import { monitor, yearOf } from "./monitoring.js";
import { page } from "./page.js";
import { exampleInput, readReportInput } from "./report-input.js";
import { makeRoster } from "./roster.js";
import { reportSheets, workbookOf } from "./workbook.js";

const { values } = parseArgs({
  options: {
    input: { type: "string", default: exampleInput },
    to: { type: "string", default: fileURLToPath(new URL("./out/", import.meta.url)) },
  },
});
const input = readReportInput(values.input);
const year = yearOf(await makeRoster());
mkdirSync(values.to, { recursive: true });
for (const [locale, name] of [
  [indonesian, "laporan"],
  [english, "report"],
] as const) {
  const found = monitor(year, input, locale);
  const start = join(values.to, name);
  writeFileSync(`${start}.html`, page(found, locale));
  writeFileSync(`${start}.md`, markdown(found, locale));
  writeFileSync(`${start}.xlsx`, await workbookOf(reportSheets(found, year, locale)));
  console.log(`${start}.html, ${name}.md, ${name}.xlsx`);
  for (const { text } of found.evaluation.findings) console.log(`  - ${textOf(text, locale)}.`);
}
