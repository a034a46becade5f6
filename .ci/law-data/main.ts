import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lawDataFiles } from "./files.js";

const folder = join(import.meta.dirname, "../../dist");

for (const [name, content] of Object.entries(lawDataFiles())) {
  writeFileSync(join(folder, name), content);
}
