import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRegency } from "../../examples/regency-plan/regency.js";
import { report } from "../../examples/regency-plan/report.js";
import { villagesOf } from "../../examples/regency-plan/villages.js";

const data = join(import.meta.dirname, "../../examples/regency-plan/data");
const reportOf = (name: string): Promise<string> => report(readRegency(join(data, `${name}.json`)));

describe("the regency plan", () => {
  test.each(["barito-utara", "buol", "kayong-utara", "luwu-utara"])("%s", async (name) => {
    const text = await reportOf(name);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    for (const part of [
      "Coverage by group and against the target",
      "Cost: ",
      "By funding source: ",
      "What closing the gap costs, 2027",
      "100 vulnerable workers per village",
      "Assumptions",
      "Doubts, and notes on the groups",
      "Menurut peraturan yang diketahui sampai 16 Oktober 2026",
    ]) {
      expect(text).toContain(part);
    }
    await expect(text).toMatchFileSnapshot(`./snapshots/${name}.txt`);
  });

  test("Buol: the published ratio, the whole rule, and the family's 78 million", async () => {
    const text = (await reportOf("buol")).replace(/\s+/g, " ");
    expect(text).toContain("Village officials 2024-05 87.80 %");
    expect(text).toContain("Only ratios are published, not head counts");
    expect(text).toContain("10,800 people, Rp2,177,280,000 for 2027");
    expect(text).toContain("Computed Rp78,000,000, which agrees with the published Rp78,000,000");
  });

  test("Barito Utara: 20,337 people, the split named as assumed", async () => {
    const regency = readRegency(join(data, "barito-utara.json"));
    for (const plan of regency.plans) {
      const people = plan.groups.reduce((sum, group) => sum + (group.headcount ?? 0), 0);
      expect(people).toBe(plan.publishedTotal);
    }
    expect(await reportOf("barito-utara")).toContain(
      "split of the 20,337 by group is not published",
    );
  });

  test.each([
    ["62.05", 93, 10],
    ["61.11", 43, 0],
    ["73.22", 166, 7],
    ["72.05", 108, 7],
  ])("the region codes of %s hold %d villages and %d urban ones", async (code, rural, urban) => {
    const found = await villagesOf(code, {});
    expect(found.villages).toHaveLength(rural);
    expect(found.urban).toBe(urban);
  });

  test("counts by village enter the quota", async () => {
    const { villages } = await villagesOf("61.11", { "61.11.01.2001": 120 });
    expect(villages[0]).toEqual({ code: "61.11.01.2001", name: "Sutera", protected: 120 });
  });

  test("a code that is not a village of the regency is refused", async () => {
    await expect(villagesOf("61.11", { "61.11.99.2001": 5 })).rejects.toThrow("61.11.99.2001");
  });

  test("a mistake in a data file is named", () => {
    const here = join(import.meta.dirname, "broken-regency.json");
    expect(() => readRegency(here)).toThrow("no such worker category");
  });
});
