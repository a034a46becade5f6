import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Locale } from "jamsosnaker";
import { localeOf } from "../locale-of.js";
import { readRegency, type Regency } from "./regency.js";
import { reports } from "./report.js";
import { screen } from "./screen.js";
import { wordsIn } from "./texts.js";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      full: { type: "boolean", default: false },
      locale: { type: "string", default: "en" },
      regency: { type: "string" },
    },
  });
  const locale = localeOf(values.locale);
  const folder = values.data ?? fileURLToPath(new URL("./data", import.meta.url));
  const regencies = readAll(folder, values.regency, locale);
  const detail = values.full || values.regency !== undefined;
  console.log(await (detail ? reports : screen)(regencies, locale));
}

function readAll(folder: string, wanted: string | undefined, locale: Locale): Regency[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length));
  const chosen = names.filter((name) => wanted === undefined || name === wanted);
  if (chosen.length === 0) {
    throw new Error(wordsIn(locale).noData(wanted ?? "data", folder, names.join(", ")));
  }
  return chosen.map((name) => {
    const file = join(folder, `${name}.json`);
    try {
      return readRegency(file);
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

/** Whoever reads may stop before the end, as `head` does. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
