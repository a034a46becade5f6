import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/**
 * Starts the Chromium of the machine (`CHROMIUM_PATH`, else `/usr/bin/chromium`); undefined
 * where there is none, unless `REQUIRE_CHROMIUM=1` makes that an error.
 */
export async function launchChromium(): Promise<Browser | undefined> {
  if (!existsSync(executablePath)) {
    if (process.env["REQUIRE_CHROMIUM"] !== "1") return undefined;
    throw new Error(`no Chromium at ${executablePath}: set CHROMIUM_PATH`);
  }
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
