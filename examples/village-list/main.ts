import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sheetName, villageSheets } from "../list-sheets.js";
import { localeOf } from "../locale-of.js";
import { questionsOf, readAnswers } from "./answers.js";
import { oneScreen } from "./one-screen.js";
import { processList } from "./process-list.js";
import { schemeOf } from "./scheme.js";
import { officeSheets, workbookOf } from "./sheets.js";

const { values } = parseArgs({
  options: {
    file: { type: "string" },
    scheme: { type: "string" },
    on: { type: "string", default: "2026-11-01" },
    answers: { type: "string" },
    to: { type: "string" },
    locale: { type: "string", default: "id" },
  },
});
const locale = localeOf(values.locale);
const file = values.file ?? fileURLToPath(new URL("./data/daftar.csv", import.meta.url));
const scheme = schemeOf(values.scheme, values.on);
const list = await processList(file, scheme, readAnswers(values.answers));
console.log(oneScreen(list, locale));

const folder = values.to ?? mkdtempSync(join(tmpdir(), "list-"));
const ofVillages = join(folder, "villages");
mkdirSync(ofVillages, { recursive: true });
const questions = JSON.stringify(questionsOf(list.cleaned, locale), null, 2);
writeFileSync(join(folder, "questions.json"), `${questions}\n`);
writeFileSync(join(folder, "result.xlsx"), await workbookOf(officeSheets(list, locale)));
const sheets = villageSheets(list, locale);
for (const sheet of sheets) {
  const name = `${sheetName(sheet.name)}.xlsx`;
  writeFileSync(join(ofVillages, name), await workbookOf([sheet]));
}
console.log(`\n${join(folder, "result.xlsx")}, questions.json, villages/*.xlsx: ${sheets.length}`);
