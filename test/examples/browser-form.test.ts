/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explain, indonesian, nonWageEarnerContribution } from "jamsosnaker";
import { describeInChromium } from "../browser/chromium.js";
import { outputOf } from "./run-script.js";

const folder = mkdtempSync(join(tmpdir(), "browser-form-"));
const url = pathToFileURL(join(folder, "index.html")).href;

describe("the page", () => {
  let output: string;
  beforeAll(async () => {
    output = await outputOf("demo:browser", "--to", folder);
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("is three files, whose sizes the script says", () => {
    const sizes = output
      .trim()
      .split("\n")
      .map((line) => /^(.*): .* kB, (.*) kB gzipped$/.exec(line));
    expect(sizes.map((line) => line?.[1])).toEqual(
      ["index.html", "style.css", "main.js"].map((name) => join(folder, name)),
    );
    const script = readFileSync(join(folder, "main.js"));
    expect(Number(sizes[2]?.[2])).toBeCloseTo(gzipSync(script).length / 1000, 1);
  });

  test("carries one locale, and no code from text", () => {
    const script = readFileSync(join(folder, "main.js"), "utf8");
    expect(script).toContain("Iuran yang harus dibayar");
    expect(script).not.toContain("Contribution due");
  });

  describeInChromium("in Chromium", (open) => {
    test("a farmer's bill, paid by the APBD", async () => {
      const { page, complaints, requests } = await open(url);
      await page.getByLabel("Bulan iuran").fill("2026-05");
      await page.getByLabel("Penghasilan sebulan").fill("1.000.000");
      await page.getByLabel("Sumber dana").selectOption({ label: "APBD" });
      await page.getByRole("button", { name: "Hitung iuran" }).click();
      expect(await page.locator("#total").textContent()).toBe("Rp16.800,00");
      const bill = nonWageEarnerContribution({
        ...{ segment: "non-wage-earner", month: "2026-05", income: 1_000_000 },
        ...{ programmes: ["jkk", "jkm"], fundedBy: "apbd" },
      });
      expect(await page.locator("#explanation").textContent()).toBe(
        explain(bill, { locale: indonesian, format: "text" }),
      );
      expect(await page.getByRole("alert").textContent()).toBe("");
      expect(complaints).toEqual([]);
      const own = pathToFileURL(folder).href;
      const others = requests.filter((address) => !address.startsWith(own));
      expect(others.filter((address) => address !== "data:,")).toEqual([]);
      expect(requests.length).toBeGreaterThanOrEqual(3);
    });

    test("JHT is added when ticked", async () => {
      const { page } = await open(url);
      await page.getByLabel("Bulan iuran").fill("2026-05");
      await page.getByLabel("Penghasilan sebulan").fill("1000000");
      await page.getByLabel("Sumber dana").selectOption("apbd");
      await page.getByLabel("JHT").check();
      await page.getByLabel("Penghasilan sebulan").press("Enter");
      expect(await page.locator("#total").textContent()).toBe("Rp36.800,00");
    });

    test.each([
      ["Bulan iuran", "Mei 2026", "month", "misalnya 2026-05"],
      ["Bulan iuran", "2010-01", "month", "1 Juli 2015"],
      ["Penghasilan sebulan", "0", "income", "penghasilan"],
      ["Penghasilan sebulan", "sejuta", "income", "rupiah"],
    ])(
      "%s: %s is refused in Indonesian, and the field marked",
      async (label, given, field, said) => {
        const { page, complaints } = await open(url);
        await page.getByLabel("Bulan iuran").fill("2026-05");
        await page.getByLabel("Penghasilan sebulan").fill("1000000");
        await page.getByLabel(label).fill(given);
        await page.getByRole("button").click();
        expect(await page.getByRole("alert").textContent()).toContain(said);
        expect(await page.locator("#total").textContent()).toBe("");
        const marked = await page
          .locator("[aria-invalid]")
          .evaluateAll((all) => all.map(({ id }) => id));
        expect(marked).toEqual([field]);
        await page.getByLabel(label).fill(field === "month" ? "2026-05" : "1000000");
        await page.getByRole("button").click();
        expect(await page.getByRole("alert").textContent()).toBe("");
        expect(complaints).toEqual([]);
      },
    );

    test("its policy forbids code from text", async () => {
      const { page } = await open(url);
      // Later, as code of the page: what the driver itself runs is exempt from the policy.
      const refused = await page.evaluate(
        () =>
          new Promise((resolve) => {
            setTimeout(() => {
              try {
                resolve(eval("1") as number);
              } catch (error) {
                resolve((error as Error).name);
              }
            });
          }),
      );
      expect(refused).toBe("EvalError");
    });
  });
});
