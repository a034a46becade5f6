import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { localeOf } from "../locale-of.js";
import { letter, type FamilyCase } from "./letter.js";

const { values } = parseArgs({
  options: { file: { type: "string" }, locale: { type: "string", default: "id" } },
});
const file = values.file ?? fileURLToPath(new URL("./data/families.json", import.meta.url));
const cases = JSON.parse(readFileSync(file, "utf8")) as readonly FamilyCase[];
for (const one of cases) console.log(letter(one, localeOf(values.locale)));
