// Which published answers changed since the last release, by the provision that caused it.
// `--write` keeps today's answers as those of the release; `--json FILE` writes the changes as data.
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { parseArgs } from "node:util";
import { changesBetween } from "./changes.js";
import { goldenOf, type Golden } from "./golden.js";
import { unnamedIn } from "./unnamed.js";
import { inWords } from "./in-words.js";

const file = "test/golden/released.json.gz";
const { values } = parseArgs({ options: { write: { type: "boolean" }, json: { type: "string" } } });

if (values.write) {
  const golden = goldenOf();
  writeFileSync(file, gzipSync(JSON.stringify(golden), { level: 9 }));
  console.log(`${Object.keys(golden.answers).length} answers kept as those of ${golden.version}.`);
} else {
  const released = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Golden;
  const changes = changesBetween(released, goldenOf());
  if (values.json) writeFileSync(values.json, `${JSON.stringify(changes, null, 2)}\n`);
  console.log(inWords(changes));
  const unnamed = unnamedIn(readFileSync("CHANGELOG.md", "utf8"), changes);
  for (const provision of unnamed) {
    console.error(`CHANGELOG.md, Corrections of [Unreleased], does not name ${provision}`);
  }
  if (unnamed.length > 0) process.exitCode = 1;
}
