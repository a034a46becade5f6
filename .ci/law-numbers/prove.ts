import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { faultsIn } from "./faults-in.js";

const root = join(import.meta.dirname, "..", "..");

/** The words of what src/law says: titles, notes, questions, names of regulations and tables. */
const words = [
  "law",
  "local-schemes",
  "note-texts",
  "provision-texts",
  "provisions",
  "reading-reasons",
  "reading-texts",
  "regulation-texts",
];

/** Whether a file is of the law or of its words; what rooms say has no value of the law of its own. */
function isOfTheLaw(file: string): boolean {
  const [, language, name = ""] = /^src\/locale\/([a-z]+)\/(.+)\.ts$/.exec(file) ?? [];
  return file.startsWith("src/law/") || (language !== undefined && words.includes(name));
}

/** Results as the library gave them, written by a test. */
const resultExamples = "src/schemas/result-examples.ts";

/** What speaks against it that every value of the law in src stands in src/law; empty when proven. */
export function faults(): readonly string[] {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => ["src", ...name.split(sep)].join("/"))
    .filter((name) => name.endsWith(".ts") && !isOfTheLaw(name) && name !== resultExamples)
    .sort();
  return files.flatMap((file) => faultsIn(file, readFileSync(join(root, file), "utf8")));
}
