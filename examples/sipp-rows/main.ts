import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { explain, textOf } from "jamsosnaker";
import { localeOf } from "../locale-of.js";
import { faultsOf } from "./check-sheets.js";
import { screenList } from "./screen-list.js";
import { practiceNote, sippSheets, type SippName } from "./sipp-sheets.js";
import { writeSheet } from "./write-files.js";

const { values } = parseArgs({
  options: {
    file: { type: "string" },
    scheme: { type: "string", default: "kayong-utara-74-2022" },
    on: { type: "string", default: "2026-01-01" },
    month: { type: "string", default: "2026-01" },
    npp: { type: "string" },
    to: { type: "string" },
    locale: { type: "string", default: "id" },
  },
});
const file = values.file ?? fileURLToPath(new URL("./data/daftar.csv", import.meta.url));
const { screening, ...people } = await screenList(file, values.scheme, values.on);
const locale = localeOf(values.locale);
console.log(explain(screening.summary, { locale, format: "text" }));

const folder = values.to ?? mkdtempSync(join(tmpdir(), "sipp-"));
const sheets = Object.entries(sippSheets(people, { month: values.month, npp: values.npp }));
for (const [name, rows] of sheets) {
  const files = await writeSheet(folder, name as SippName, rows);
  for (const written of files) console.log(`${written}: ${rows.length}`);
}
console.log(textOf(practiceNote, locale));
for (const { sheet, row, columns } of sheets.flatMap(([name, rows]) =>
  faultsOf(name as SippName, rows),
))
  console.log(`${sheet}, ${row}: ${columns.join(", ")} ?`);
