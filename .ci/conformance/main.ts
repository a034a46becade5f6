import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suiteFiles } from "./files.js";

const folder = join(import.meta.dirname, "../../docs/conformance");
const checking = process.argv.includes("--check");

const stale = Object.entries(suiteFiles()).filter(([name, text]) => {
  const path = join(folder, name);
  return !existsSync(path) || readFileSync(path, "utf8") !== text;
});
if (!checking) for (const [name, text] of stale) writeFileSync(join(folder, name), text);
const names = stale.map(([name]) => name).join(", ");
if (checking && stale.length > 0) {
  console.error(`Out of date, run npm run docs:conformance: ${names}`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? "The conformance suite is up to date." : `Written: ${names}`);
}
