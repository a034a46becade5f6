import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { computeContributions, explain } from "jamsosnaker";
import { localeOf } from "../locale-of.js";
import { readRows } from "./rows.js";

const { values } = parseArgs({
  options: { file: { type: "string" }, locale: { type: "string", default: "id" } },
});
const file = values.file ?? fileURLToPath(new URL("./data/payroll-2026.csv", import.meta.url));
const year = computeContributions(readRows(file));
console.log(explain(year, { locale: localeOf(values.locale), format: "text" }));
