import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { lawAsOf } from "jamsosnaker";
import { paragraph } from "./layout.js";
import { readRegency } from "./regency.js";
import { report } from "./report.js";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: "string" }, regency: { type: "string" } },
  });
  const folder = values.data ?? fileURLToPath(new URL("./data", import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const wanted = files.filter(
    (file) => values.regency === undefined || file === `${values.regency}.json`,
  );
  if (wanted.length === 0) {
    throw new Error(`no ${values.regency ?? "data"} in ${folder}; there are: ${files.join(", ")}`);
  }
  console.log(
    paragraph(
      `What protecting a regency's workers costs, covers and pays. Law as known on ${lawAsOf}. Figures of one regency: npm run demo -- --regency buol. Your own head counts: copy the data folder, edit it, and add --data FOLDER.`,
    ),
  );
  for (const file of wanted) console.log(`\n${await reportOf(join(folder, file))}`);
}

async function reportOf(file: string): Promise<string> {
  try {
    return await report(readRegency(file));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
