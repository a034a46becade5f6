import type { CDPSession, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { launchChromium } from "../chromium.js";
import { serveSite } from "./serve-site.js";
import { addressOf, toolNames } from "./tool-pages.js";
import { resultIn, unfold, visit } from "./visit.js";

const browser = await launchChromium();
const site = browser && (await serveSite());

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

type Node = Awaited<ReturnType<typeof treeOf>>[number];

async function treeOf(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes;
}

/** The nodes that are read out, in the order of reading, each after what it stands in. */
async function readOut(page: Page): Promise<readonly Node[]> {
  const nodes = await treeOf(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): readonly Node[] => {
    const node = byId.get(id);
    if (!node) return [];
    const below = (node.childIds ?? []).flatMap(inOrder);
    return node.ignored ? below : [node, ...below];
  };
  return nodes
    .filter(({ parentId }) => parentId === undefined)
    .flatMap(({ nodeId }) => inOrder(nodeId));
}

const role = (node: Node): string => String(node.role?.value);
const nameOf = (node: Node): string => String(node.name?.value ?? "").trim();
function property(node: Node, name: string): unknown {
  return node.properties?.find((one) => (one.name as string) === name)?.value.value;
}

const controls = new Set([
  ...["button", "checkbox", "combobox", "link", "radio", "searchbox", "slider", "spinbutton"],
  ...["switch", "textbox", "Date", "DateTime", "DisclosureTriangle"],
]);

function headingLevels(nodes: readonly Node[]): readonly number[] {
  return nodes
    .filter((node) => role(node) === "heading")
    .map((node) => Number(property(node, "level")));
}

describe.skipIf(!browser)("what a screen reader finds (needs Chromium)", () => {
  test.each(toolNames)("%s: names, headings in order, an announced result", async (tool) => {
    if (!browser || !site) throw new TypeError("no browser");
    for (const filled of [false, true]) {
      const { page, close } = await visit(browser, site.origin, addressOf(tool, "en", filled));
      if (filled) {
        await resultIn(page);
        await unfold(page);
      } else await page.waitForSelector(".pg-result");
      const nodes = await readOut(page);

      const found = nodes.filter((node) => controls.has(role(node)));
      expect(found.length).toBeGreaterThan(5);
      expect(found.filter((node) => nameOf(node) === "").map(role)).toEqual([]);

      const levels = headingLevels(nodes);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([]);

      const region = nodes.find((node) => role(node) === "region" && nameOf(node) === "Result");
      expect(region).toBeDefined();
      const announced = nodes.filter((node) => property(node, "live") === "polite");
      expect(announced.length).toBeGreaterThan(0);
      if (filled) {
        const headline = await page.locator(".pg-big strong").innerText();
        const live = page.locator("[aria-live=polite]").filter({ hasText: headline });
        expect(await live.count()).toBe(1);
      }
      await close();
    }
  });

  test.each(["contribution", "family", "payer"] as const)(
    "%s: after an answer the next question has the focus",
    async (tool) => {
      if (!browser || !site) throw new TypeError("no browser");
      const { page, close } = await visit(browser, site.origin, addressOf(tool, "en"));
      const label = page.locator(".pg-question-label");
      const first = await label.innerText();
      const choice = page.locator(".pg-current .pg-choice").first();
      if ((await choice.count()) > 0) await choice.click();
      else {
        await page.locator(".pg-current input").fill("petani");
        await page.keyboard.press("Enter");
      }
      await expect.poll(() => label.innerText()).not.toBe(first);
      expect(await label.evaluate((one) => one === document.activeElement)).toBe(true);
      await close();
    },
  );
});
