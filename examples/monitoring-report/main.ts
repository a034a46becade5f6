import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatCount } from "jamsosnaker";
import { markdown } from "./markdown.js";
import { monitor } from "./monitoring.js";
import { page } from "./page.js";
import { makeRoster } from "./roster.js";

const roster = await makeRoster();
const folder = fileURLToPath(new URL("./out/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [locale, name] of [
  ["id", "laporan"],
  ["en", "report"],
] as const) {
  const found = monitor(roster, locale);
  writeFileSync(`${folder}${name}.html`, page(found, locale));
  writeFileSync(`${folder}${name}.md`, markdown(found, locale));
  console.log(`${folder}${name}.html, ${name}.md`);
  for (const { text } of found.evaluation.findings) console.log(`  - ${text[locale]}.`);
}
console.log(
  `${formatCount(roster.rows.length, "en")} people in ${roster.villages.length} villages.`,
);
