import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { compare } from "./compare.js";
import { numbersOf } from "./find.js";
import { knownNumbers } from "./known.js";

const root = join(import.meta.dirname, "..", "..");

/** What speaks against it that every value of the law in src stands in src/law; empty when proven. */
export function faults(): readonly string[] {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => ["src", ...name.split(sep)].join("/"))
    .filter((name) => name.endsWith(".ts") && !name.startsWith("src/law/"))
    .sort();
  const found = files.flatMap((file) => numbersOf(file, readFileSync(join(root, file), "utf8")));
  return compare(found, knownNumbers);
}
