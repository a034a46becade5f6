import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { localeOf } from "../locale-of.js";
import { readRegency } from "../regency-plan/regency.js";
import { reformOf } from "./reform.js";

const { values } = parseArgs({
  options: {
    regency: { type: "string", default: "barito-utara" },
    locale: { type: "string", default: "id" },
  },
});
const file = new URL(`../regency-plan/data/${values.regency}.json`, import.meta.url);
console.log(reformOf(readRegency(fileURLToPath(file)), localeOf(values.locale)));
