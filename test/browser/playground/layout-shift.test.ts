import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { launchChromium } from "../chromium.js";
import { serveSite } from "./serve-site.js";
import { addressOf, toolNames } from "./tool-pages.js";

const browser = await launchChromium();
const site = browser && (await serveSite());

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What a reader bears without losing the line; the measure of the web. */
const most = 0.1;

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** The page with its shifts counted from the first paint on. */
async function counted(address: string, width: number): Promise<Page> {
  if (!browser || !site) throw new TypeError("no browser");
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.addInitScript(() => {
    const state = window as unknown as { shifted: number };
    state.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[]) {
        if (!hadRecentInput) state.shifted += value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(site.origin + address);
  await page.waitForLoadState("networkidle");
  await settled(page);
  return page;
}

/** Two frames later all shifts are told. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
      }),
  );
}

function shifted(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

const addresses = [
  "/",
  "/id/",
  ...toolNames.flatMap((tool) => [addressOf(tool, "en"), addressOf(tool, "id", true)]),
];

describe.skipIf(!browser)("nothing jumps while a page loads (needs Chromium)", () => {
  test.each(addresses)("%s", async (address) => {
    for (const width of [1_400, 360]) {
      const page = await counted(address, width);
      expect(await shifted(page), `${width} pixels`).toBeLessThanOrEqual(most);
      await page.close();
    }
  });

  test("a jump would be seen", async () => {
    const page = await counted("/", 1_400);
    await page.evaluate(() => {
      document
        .querySelector("h1")
        ?.insertAdjacentHTML("beforebegin", '<div style="height:400px"></div>');
    });
    await settled(page);
    expect(await shifted(page)).toBeGreaterThan(most);
    await page.close();
  });
});
