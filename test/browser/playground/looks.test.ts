import { afterAll, describe, expect, test } from "vitest";
import { launchChromium } from "../chromium.js";
import { serveSite } from "./serve-site.js";
import { addressOf, toolNames } from "./tool-pages.js";
import { axeFindings, isTooWide, resultIn, unfold, visit, type Visit } from "./visit.js";

const browser = await launchChromium();
const site = browser && (await serveSite());

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const landingLimit = 250_000;
const toolLimit = 400_000;
/** The list is read in a worker, which carries its own copy of the rules. */
const listLimit = 410_000;

async function open(address: string, look: Parameters<typeof visit>[3] = {}): Promise<Visit> {
  if (!browser || !site) throw new TypeError("no browser");
  return visit(browser, site.origin, address, look);
}

describe.skipIf(!browser)("how the tools look (needs Chromium)", () => {
  test.each(["/", "/id/"])("the first page %s stays light", async (address) => {
    const opened = await open(address, { weighed: true });
    expect(opened.scripts()).toBeGreaterThan(0);
    expect(opened.scripts()).toBeLessThan(landingLimit);
    expect(opened.abroad).toEqual([]);
    await opened.close();
  });

  describe.each(["en", "id"] as const)("in %s", (language) => {
    // Each tool in each language, in each theme, filled in and empty: in pairs, since no colour
    // depends on the language.
    test.each(toolNames)("%s passes axe, filled in and empty", async (tool) => {
      const themes =
        language === "en" ? (["light", "dark"] as const) : (["dark", "light"] as const);
      for (const [theme, filled] of [
        [themes[0], true],
        [themes[1], false],
      ] as const) {
        const opened = await open(addressOf(tool, language, filled), { theme });
        if (filled) {
          await resultIn(opened.page);
          await unfold(opened.page);
        } else await opened.page.waitForSelector(".pg-result");
        const dark = await opened.page.locator("html.dark").count();
        expect(dark, theme).toBe(theme === "dark" ? 1 : 0);
        expect(await axeFindings(opened.page), `${theme} ${filled}`).toEqual([]);
        await opened.close();
      }
    });

    test.each(toolNames)("%s fits 360 pixels, asks nobody, is light and quiet", async (tool) => {
      const opened = await open(addressOf(tool, language, true), { width: 360, weighed: true });
      await resultIn(opened.page);
      expect(await isTooWide(opened.page)).toBe(false);
      expect(opened.abroad).toEqual([]);
      expect(opened.complaints).toEqual([]);
      expect(opened.scripts()).toBeGreaterThan(0);
      expect(opened.scripts()).toBeLessThan(tool === "list" ? listLimit : toolLimit);
      await opened.close();
    });

    test("the choice of tools passes axe and leads to each of them", async () => {
      const opened = await open(language === "id" ? "/id/try/" : "/try/", { width: 360 });
      expect(await axeFindings(opened.page)).toEqual([]);
      expect(await isTooWide(opened.page)).toBe(false);
      for (const tool of toolNames) {
        const link = opened.page.locator(`main a[href$="/try/${tool}.html"]`);
        expect(await link.count(), tool).toBeGreaterThan(0);
      }
      await opened.close();
    });
  });
});
