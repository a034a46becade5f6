import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { english, indonesian, textOf } from "jamsosnaker";
import { markdown } from "./markdown.js";
import { monitor, yearOf } from "./monitoring.js";
import { page } from "./page.js";
import { makeRoster } from "./roster.js";

const year = yearOf(await makeRoster());
const folder = fileURLToPath(new URL("./out/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [locale, name] of [
  [indonesian, "laporan"],
  [english, "report"],
] as const) {
  const found = monitor(year, locale);
  writeFileSync(`${folder}${name}.html`, page(found, locale));
  writeFileSync(`${folder}${name}.md`, markdown(found, locale));
  console.log(`${folder}${name}.html, ${name}.md`);
  for (const { text } of found.evaluation.findings) console.log(`  - ${textOf(text, locale)}.`);
}
