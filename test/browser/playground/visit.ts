import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly theme?: "light" | "dark";
  /** Whether the scripts are to be weighed. */
  readonly weighed?: boolean;
}

/** A page that is open, with what it asked for and complained of. */
export interface Visit {
  readonly page: Page;
  /** Addresses outside the site that were asked for. */
  readonly abroad: readonly string[];
  /** Errors in the console and exceptions. */
  readonly complaints: readonly string[];
  /** Scripts that were loaded, in bytes as gzip; 0 where they were not to be weighed. */
  readonly scripts: () => number;
  readonly close: () => Promise<void>;
}

/** Opens an address of the site. */
export async function visit(
  browser: Browser,
  origin: string,
  address: string,
  { width = 1400, theme = "light", weighed = false }: Look = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const abroad: string[] = [];
  const complaints: string[] = [];
  const scripts = new Map<string, number>();
  const pending: Promise<void>[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) abroad.push(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("response", (response) => {
    if (!weighed || !new URL(response.url()).pathname.endsWith(".js")) return;
    pending.push(
      response.body().then(
        (body) => {
          scripts.set(response.url(), gzipSync(body).length);
        },
        () => undefined,
      ),
    );
  });
  await page.goto(origin + address);
  await page.waitForLoadState("networkidle");
  await Promise.all(pending);
  return {
    page,
    abroad,
    complaints,
    scripts: () => [...scripts.values()].reduce((sum, size) => sum + size, 0),
    close: () => context.close(),
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds fault with on the page, each with its elements. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: {
        run: () => Promise<{
          violations: { id: string; nodes: { target: unknown[]; html: string }[] }[];
        }>;
      };
    };
    const { violations } = await checker.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  });
}

/** Whether the page is wider than its window. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

/** Waits until the tool has a result; a list is filled in by its made-up example. */
export async function resultIn(page: Page): Promise<void> {
  await page.waitForSelector(".pg-result");
  const sample = page.locator(".pg-drop .pg-quiet");
  if ((await sample.count()) > 0) await sample.click();
  await page.waitForSelector(".pg-big");
  await page.waitForLoadState("networkidle");
}

/** Unfolds all that is folded. */
export async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator(".pg-details > summary").all()) {
    const isOpen = await summary.evaluate((one) => one.parentElement?.hasAttribute("open"));
    if (!isOpen) await summary.click();
  }
}
