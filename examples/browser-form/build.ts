import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPage } from "./build-page.js";

const { values } = parseArgs({ options: { to: { type: "string" } } });
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
for (const { file, size, gzipped } of await buildPage(
  values.to ?? mkdtempSync(join(tmpdir(), "browser-form-")),
)) {
  console.log(`${file}: ${kB(size)}, ${kB(gzipped)} gzipped`);
}
