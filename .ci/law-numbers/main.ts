import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "./compare.js";
import { numbersOf } from "./find.js";
import { knownNumbers } from "./known.js";

const root = join(import.meta.dirname, "..", "..");

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => join("src", name))
  .filter((name) => name.endsWith(".ts") && !name.startsWith(join("src", "law")))
  .sort();
const found = files.flatMap((file) => numbersOf(file, readFileSync(join(root, file), "utf8")));
const faults = compare(found, knownNumbers);
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  process.exitCode = 1;
} else {
  const { length } = knownNumbers;
  console.log(
    `No value of the law stands outside src/law (${files.length} files, ${length} reasons)`,
  );
}
