// The types of CommonJS: those of ES modules under another ending, which saves making them twice.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../dist/types");
const ending = /(from '\.[^']*|import\('\.[^']*)\.js'/g;

for (const name of readdirSync(folder)) {
  if (!name.endsWith(".d.ts")) continue;
  const types = readFileSync(join(folder, name), "utf8").replace(ending, "$1.cjs'");
  writeFileSync(join(folder, name.replace(/\.d\.ts$/, ".d.cts")), types);
}
