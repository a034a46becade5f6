import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { explain, textOf } from "jamsosnaker";
import { localeOf } from "../locale-of.js";
import { readList } from "./read-list.js";
import { screenList } from "./screen-list.js";
import { incompleteRows, practiceNote, sippRows } from "./sipp-columns.js";
import { writeFiles } from "./write-files.js";

const { values } = parseArgs({
  options: {
    file: { type: "string" },
    scheme: { type: "string", default: "kayong-utara-74-2022" },
    on: { type: "string", default: "2026-01-01" },
    to: { type: "string" },
    locale: { type: "string", default: "id" },
  },
});
const file = values.file ?? fileURLToPath(new URL("./data/workers.csv", import.meta.url));
const { accepted, summary } = await screenList(readList(file), values.scheme, values.on);
const locale = localeOf(values.locale);
console.log(explain(summary, { locale, format: "text" }));

const base = values.to ?? join(mkdtempSync(join(tmpdir(), "sipp-")), "data_tk_baru");
const rows = sippRows(accepted);
await writeFiles(base, rows);
console.log(`${base}.csv, ${base}.xlsx`);
console.log(textOf(practiceNote, locale));
for (const { number, lacks } of incompleteRows(rows))
  console.log(`${number}: ${lacks.join(", ")} ?`);
