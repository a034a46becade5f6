import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";

const path = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** On a busy machine a browser takes its time. */
const timeout = 60_000;

/** Starts it; undefined where there is none, unless `REQUIRE_CHROMIUM=1` makes that an error. */
export async function launchChromium(): Promise<Browser | undefined> {
  if (existsSync(path)) {
    return chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
  }
  if (process.env["REQUIRE_CHROMIUM"] !== "1") return undefined;
  throw new Error(`no Chromium at ${path}: set CHROMIUM_PATH`);
}

/** A page in a browser, and what went on in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, and errors that nothing caught. */
  readonly complaints: readonly string[];
  /** The addresses asked for. */
  readonly requests: readonly string[];
}

/** Opens a new page in the browser of the suite. */
export type OpenPage = (url: string, options?: BrowserContextOptions) => Promise<WatchedPage>;

/**
 * Tests in a real Chromium: that of `CHROMIUM_PATH`, or Debian's. Without one they are
 * skipped, and say so in their name; `REQUIRE_CHROMIUM=1` makes that a failure.
 */
export function describeInChromium(name: string, tests: (open: OpenPage) => void): void {
  if (!existsSync(path)) {
    if (process.env["REQUIRE_CHROMIUM"] === "1") {
      test(name, () => {
        throw new Error(`no Chromium at ${path}`);
      });
    } else
      describe.skip(`${name} (skipped: no Chromium at ${path})`, () => {
        tests(open);
      });
    return;
  }
  describe(name, { timeout }, () => {
    beforeAll(async () => {
      browser = await launchChromium();
    }, timeout);
    afterAll(() => browser?.close());
    tests(open);
  });
}

let browser: Browser | undefined;

async function open(url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  if (!browser) throw new Error("pages are opened inside of tests");
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(url);
  return { page, complaints, requests };
}
