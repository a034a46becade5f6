import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { launchChromium } from "../chromium.js";
import { messyList } from "./messy-list.js";
import { serveSite } from "./serve-site.js";
import { addressOf, shareOf, toolNames, type ToolPage } from "./tool-pages.js";
import { resultIn, unfold, visit, type Visit } from "./visit.js";

const browser = await launchChromium();
const site = browser && (await serveSite());

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(address: string): Promise<Visit> {
  if (!browser || !site) throw new TypeError("no browser");
  return visit(browser, site.origin, address);
}

/** The headline of the result. */
function headline(page: Page): Promise<string> {
  return page.locator(".pg-big strong").innerText();
}

/** A list is not in its link, so that its result is none either. */
const withLinks = toolNames.filter((tool) => tool !== "list");

/** A link to a case that hangs on an open question of law. */
function withReadings(tool: ToolPage, language: "en" | "id"): string {
  if (tool !== "contribution") return addressOf(tool, language, true);
  const facts = "segment=non-wage-earner&income=1000000&programmes=[%22jkk%22,%22jkm%22]";
  return `${addressOf(tool, language)}#${facts}&month=2026-05&fundedBy=apbdes&sector=other&law=2026-10-16`;
}

describe.skipIf(!browser)("using the tools (needs Chromium)", () => {
  describe.each(["en", "id"] as const)("in %s", (language) => {
    test.each(shareOf(withLinks, language))(
      "a link to %s gives the same result on another visit",
      async (tool) => {
        const first = await open(addressOf(tool, language));
        await first.page.locator(".pg-no-print .pg-button").first().click();
        const said = await headline(first.page);
        const address = first.page.url().replace(site?.origin ?? "", "");
        expect(address).toContain("law=");
        const second = await open(address);
        expect(await headline(second.page)).toBe(said);
        expect(await second.page.locator(".pg-warn").count()).toBe(0);
        expect(second.complaints).toEqual([]);
        await first.close();
        await second.close();
      },
    );

    test.each(shareOf(toolNames, language))(
      "%s tells what it cannot use of a link",
      async (tool) => {
        const opened = await open(
          `${addressOf(tool, language, true)}&shoeSize=42&nik=6205051103919001`,
        );
        const note = await opened.page.locator(".pg-warn").innerText();
        expect(note).toContain("shoeSize");
        expect(note).toContain("nik");
        await opened.close();
      },
    );

    test("a contribution is asked for one question after the other, by keyboard", async () => {
      const { page, complaints, close } = await open(addressOf("contribution", language));
      const choices = page.locator(".pg-current .pg-choice");
      await choices.nth(1).focus();
      await page.keyboard.press("Enter");
      const focused = page.locator(".pg-question-label:focus");
      await focused.waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.type("1.000.000");
      await page.keyboard.press("Enter");
      await page.locator(".pg-checks").waitFor();
      await page.locator(".pg-checks input").nth(0).check();
      await page.locator(".pg-checks input").nth(1).check();
      await page.locator(".pg-current button[type=submit]").click();
      while ((await page.locator(".pg-current .pg-choice").count()) > 0) {
        await page.locator(".pg-current .pg-choice").first().click();
      }
      expect(await headline(page)).toContain("Rp");
      expect(complaints).toEqual([]);
      await close();
    });

    test("a wrong input is told beside the field, and changes nothing", async () => {
      const { page, close } = await open(addressOf("family", language));
      await page.locator(".pg-current .pg-choice").first().click();
      await page.locator(".pg-current input").waitFor();
      await page.locator(".pg-current button[type=submit]").click();
      expect(await page.locator(".pg-current .pg-error").innerText()).not.toBe("");
      expect(page.url()).not.toContain("event.date");
      await close();
    });

    test("a month past the known law is told so", async () => {
      const { page, close } = await open(addressOf("contribution", language, true));
      const note = page.locator(".pg-slider-note");
      const known = await note.innerText();
      await page.locator(".pg-slider input").focus();
      await page.keyboard.press("End");
      expect(await note.innerText()).not.toBe(known);
      expect(page.url()).toContain("month=2027-12");
      await close();
    });

    test("another reading of the law changes the result and stands in the link", async () => {
      const { page, close } = await open(addressOf("family", language, true));
      await page.locator(".pg-details > summary").nth(1).click();
      const other = page.locator(".pg-readings input[type=radio]:not(:checked)").first();
      await other.check();
      expect(page.url()).toContain("reading.");
      await close();
    });

    test.each(shareOf(toolNames, language))(
      "%s explains, cites, and goes on paper and into a program",
      async (tool) => {
        const { page, complaints, close } = await open(withReadings(tool, language));
        await resultIn(page);
        await unfold(page);
        const root = language === "id" ? "/id/law/" : "/law/";
        expect(await page.locator(`.pg-explanation a[href^="${root}"]`).count()).toBeGreaterThan(0);
        expect(await page.locator(".pg-readings input[type=radio]").count()).toBeGreaterThan(1);
        expect(await page.locator(".pg-wide").inputValue()).toContain(`${tool}.html#`);
        expect(await page.locator(".pg-wide").inputValue()).toContain("law=");
        expect(await page.locator(".pg-code").innerText()).toContain('from "jamsosnaker";');
        await page.evaluate(() => {
          window.print = () => {
            document.title = "printed";
          };
        });
        await page.locator(".pg-more > .pg-actions .pg-button").last().click();
        expect(await page.title()).toBe("printed");
        expect(complaints).toEqual([]);
        await close();
      },
    );

    test("another reading sorts a list otherwise, and a link carries it without the list", async () => {
      const { page, close } = await open(addressOf("list", language, true));
      await resultIn(page);
      const before = await headline(page);
      await unfold(page);
      await page.locator('.pg-readings input[name="identity.nik-century"][value="ask"]').check();
      await expect.poll(() => headline(page)).not.toBe(before);
      expect(page.url().split("#")[1]).toMatch(
        /^scheme=example&on=2026-11-01&reading\.identity\.nik-century=ask&law=\d{4}-\d{2}-\d{2}$/,
      );
      expect(await page.locator(".pg-code").innerText()).toContain('"identity.nik-century": "ask"');
      const said = await headline(page);
      const again = await open(page.url().replace(site?.origin ?? "", ""));
      expect(await again.page.locator(".pg-warn").count()).toBe(0);
      await resultIn(again.page);
      expect(await headline(again.page)).toBe(said);
      await again.close();
      await close();
    });

    test("each article of the explanation leads to its place in the law", async () => {
      const { page, close } = await open(addressOf("contribution", language, true));
      await page.locator(".pg-details > summary").first().click();
      const link = page.locator(".pg-explanation a").first();
      const href = (await link.getAttribute("href")) ?? "";
      await link.click();
      await page.waitForURL(`**${href}`);
      await page
        .locator(`[id="${href.split("#")[1] ?? ""}"]`)
        .first()
        .waitFor({ state: "attached" });
      await close();
    });

    test("the code on the page is offered to be copied", async () => {
      const { page, close } = await open(addressOf("contribution", language, true));
      await page.locator(".pg-details > summary").last().click();
      expect(await page.locator(".pg-code").innerText()).toContain("computeContribution({");
      await close();
    });

    test("the answers to a list change what is accepted", async () => {
      const { page, complaints, close } = await open(addressOf("list", language));
      await page.locator(".pg-drop .pg-quiet").click();
      await page.locator(".pg-facts").waitFor();
      const step = page.locator(".pg-step");
      const before = await step.innerText();
      await page.locator(".pg-current .pg-quiet").first().click();
      await expect.poll(() => step.innerText()).not.toBe(before);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  test("5,000 messy rows are read while the page stays quick, and go home as files", async () => {
    const { page, complaints, abroad, close } = await open(addressOf("list", "id"));
    await page.waitForSelector(".pg-drop");
    await page.evaluate(() => {
      const state = { longest: 0, last: performance.now() };
      (window as unknown as { pauses: typeof state }).pauses = state;
      setInterval(() => {
        const now = performance.now();
        state.longest = Math.max(state.longest, now - state.last);
        state.last = now;
      }, 10);
    });
    const csv = messyList(5_000);
    await page.locator(".pg-drop input[type=file]").setInputFiles({
      name: "daftar.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(csv),
    });
    await page.locator(".pg-facts").waitFor();
    expect(await headline(page)).toMatch(/ dari 5\.000$/);
    const longest = await page.evaluate(
      () => (window as unknown as { pauses: { longest: number } }).pauses.longest,
    );
    expect(longest, "the longest pause of the page in milliseconds").toBeLessThan(1_500);
    const [accepted] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Diterima (CSV)" }).click(),
    ]);
    const text = readFileSync(await accepted.path(), "utf8");
    expect(text.split("\n").length).toBeGreaterThan(500);
    expect(text).toContain("NIK");
    const [workbook] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Satu lembar per desa (XLSX)" }).click(),
    ]);
    expect(
      readFileSync(await workbook.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    expect(complaints).toEqual([]);
    expect(abroad).toEqual([]);
    await close();
  });

  test("a file that is no list is told so", async () => {
    const { page, close } = await open(addressOf("list", "en"));
    await page.waitForSelector(".pg-drop");
    await page.locator(".pg-drop input[type=file]").setInputFiles({
      name: "list.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("no workbook"),
    });
    await expect.poll(() => page.locator(".pg-drop .pg-error").innerText()).not.toBe("");
    await close();
  });
});
