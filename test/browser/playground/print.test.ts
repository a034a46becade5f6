import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { launchChromium } from "../chromium.js";
import { serveSite } from "./serve-site.js";
import { addressOf, toolNames, type ToolPage } from "./tool-pages.js";
import { resultIn, visit, type Visit } from "./visit.js";

const browser = await launchChromium();
const site = browser && (await serveSite());

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function printed(tool: ToolPage, theme: "light" | "dark"): Promise<Visit> {
  if (!browser || !site) throw new TypeError("no browser");
  const opened = await visit(browser, site.origin, addressOf(tool, "id", true), { theme });
  await resultIn(opened.page);
  await opened.page.setViewportSize({ width: 720, height: 1_000 });
  await opened.page.emulateMedia({ media: "print", colorScheme: theme });
  return opened;
}

/** Texts of what can be seen of these elements. */
function seen(page: Page, selector: string): Promise<readonly string[]> {
  return page
    .locator(selector)
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => (one as HTMLElement).innerText || one.tagName),
    );
}

const controls =
  ".pg button, .pg select, .pg input[type=range], .pg input[type=file], .pg input[type=radio], .pg textarea, .VPNav a";

/** Boxes of the result that show less than they hold. */
function cut(page: Page): Promise<readonly (string | null)[]> {
  return page.locator(".pg .pg-result, .pg .pg-table, .pg .pg-chart").evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .filter(
        (one) =>
          getComputedStyle(one).overflow !== "visible" ||
          one.scrollWidth > one.clientWidth + 1 ||
          one.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      )
      .map((one) => one.getAttribute("class")),
  );
}

/** How bright a text is, from 0 to 1. */
function brightness(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(one).color.match(/[\d.]+/g) ?? []
      ).map(Number);
      return (red + green + blue) / (3 * 255);
    });
}

describe.skipIf(!browser)("a result on paper (needs Chromium)", () => {
  test.each(toolNames)("of %s is whole, and without controls", async (tool) => {
    const { page, close } = await printed(tool, "light");
    expect(await seen(page, controls)).toEqual([]);
    expect(await seen(page, ".pg-big strong")).not.toEqual([]);
    const explained = await seen(page, ".pg-explanation");
    expect(explained.join("").length > 200).toBe(tool !== "list");
    expect(await cut(page)).toEqual([]);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await close();
  });

  test.each(["family", "budget"] as const)(
    "of %s is dark on white in either theme",
    async (tool) => {
      for (const theme of ["light", "dark"] as const) {
        const { page, close } = await printed(tool, theme);
        for (const selector of [
          ".pg-big strong",
          ".pg-facts dt",
          ".pg-table td",
          ".pg-explanation p",
        ]) {
          expect(await brightness(page, selector), `${theme} ${selector}`).toBeLessThan(0.5);
        }
        await close();
      }
    },
  );

  test("the groups of a budget stand as they were filled in", async () => {
    const { page, close } = await printed("budget", "light");
    expect(await seen(page, ".pg-group .pg-on-paper")).toEqual(["Petani", "APBDes"]);
    const people = page.locator(".pg-group input[inputmode=numeric]").first();
    expect(await people.isVisible()).toBe(true);
    expect(await people.inputValue()).toBe("300");
    await close();
  });
});
