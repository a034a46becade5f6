import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { english, indonesian } from "jamsosnaker";
import { gapInPoints } from "../../examples/regency-plan/coverage.js";
import { peopleOf } from "../../examples/regency-plan/plan-cost.js";
import { readRegency, type Plan, type Regency } from "../../examples/regency-plan/regency.js";
import { reports } from "../../examples/regency-plan/report.js";
import { screen } from "../../examples/regency-plan/screen.js";
import { villagesOf } from "../../examples/regency-plan/villages.js";

const root = join(import.meta.dirname, "../..");
const data = join(root, "examples/regency-plan/data");
const names = ["barito-utara", "buol", "kayong-utara", "luwu-utara"] as const;
const regencyOf = (name: string): Regency => readRegency(join(data, `${name}.json`));
const regencies = names.map(regencyOf);
const languages = [english, indonesian];

// The lowest band: JKK 10,000 and JKM 6,800. Staff: 0.24 % and 0.3 % of Rp2,000,000.
const band = 10_000 + 6_800;
const staff = (2_000_000 * (24 + 30)) / 10_000;
/** People by the rule: the villages by the region codes times the quota. */
const byRule = { buol: 108 * 100, kayong: 43 * 100, luwu: 166 * 100 };
/** The vulnerable workers and all others of Barito Utara. */
const [vulnerable, others] = [15_330, 5_007];
/** At least and at most: all others at the price of staff, and of the lowest band. */
const barito2024 = [
  (vulnerable * band + others * staff) * 12,
  (vulnerable * band + others * band) * 12,
] as const;
const barito2023 = [
  vulnerable * band * 3 + others * staff * 12,
  vulnerable * band * 3 + others * band * 12,
] as const;

/** The cells of the line that begins with a label. */
function cellsOf(text: string, label: string): string[] {
  const line = text.split("\n").find((one) => one.trimStart().startsWith(label));
  return (line ?? "").trim().split(/ {2,}/).slice(1);
}

/** Amounts and counts with marks between thousands, as numbers. */
function figuresIn(text: string): number[] {
  return [...text.matchAll(/\d{1,3}(?:[.,]\d{3})+/g)].map(([figure]) =>
    Number(figure.replace(/[.,]/g, "")),
  );
}

describe.each(languages)("the first screen in $language", (locale) => {
  const { count, decimal, percent } = locale.format;
  const isEnglish = locale === english;
  let text = "";
  beforeAll(async () => {
    text = await screen(regencies, locale);
  });
  const label = (en: string, id: string): string => (isEnglish ? en : id);

  test("is one screen", async () => {
    const lines = text.split("\n");
    expect(lines.length).toBeLessThanOrEqual(46);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    await expect(text).toMatchFileSnapshot(`./snapshots/screen.${locale.language}.txt`);
  });

  test.each([
    ["people", "orang", [vulnerable + others, byRule.buol, byRule.kayong, byRule.luwu]],
    [
      "the year, at least",
      "setahun, terendah",
      [barito2024[0], ...Object.values(byRule).map((people) => people * band * 12)],
    ],
    [
      "the year, at most",
      "setahun, tertinggi",
      [barito2024[1], ...Object.values(byRule).map((people) => people * band * 12)],
    ],
    ["100 in one village", "100 orang, satu desa", names.map(() => 100 * band * 12)],
  ])("%s", (en, id, figures) => {
    expect(cellsOf(text, label(en, id))).toEqual(figures.map((figure) => count(figure)));
  });

  test("what one person costs, from which year, by which count, in how many known villages", () => {
    const [one, all] = [count(band), `${count(staff)}-${count(band)}`];
    expect(cellsOf(text, label("one person a month", "satu orang sebulan"))).toEqual([
      all,
      one,
      one,
      one,
    ]);
    const from = label("from 06/2024", "mulai 06/2024");
    expect(cellsOf(text, label("year", "tahun"))).toEqual(["2024", from, "2023", "2026"]);
    const [told, rule, whatIf] = isEnglish
      ? ["reported", "rule", "what-if"]
      : ["diberitakan", "aturan", "pengandaian"];
    expect(cellsOf(text, label("number of people", "dasar jumlah"))).toEqual([
      told,
      rule,
      rule,
      whatIf,
    ]);
    const of = label("of", "dari");
    expect(cellsOf(text, label("villages with", "desa dengan"))).toEqual(
      [93, 108, 43, 166].map((villages) => `0 ${of} ${villages}`),
    );
  });

  test.each([
    ["Barito Utara, all workers", "Barito Utara, semua pekerja", "86.40", "99.50", "13.10"],
    ["Kayong Utara, all workers", "Kayong Utara, semua pekerja", "51.59", "59.56", "7.97"],
    ["Luwu Utara, all workers", "Luwu Utara, semua pekerja", "55.43", "62.93", "7.50"],
    ["Buol, village officials", "Buol, perangkat desa", "87.80", "100.00", "12.20"],
    ["Buol, non-ASN staff", "Buol, pegawai non-ASN", "100.00", "100.00", "0.00"],
  ])("coverage of %s", (en, id, covered, target, gap) => {
    const hundredths = (value: string): number => Number(value.replace(".", ""));
    expect(hundredths(covered) + hundredths(gap)).toBe(hundredths(target));
    const last = gap === "0.00" ? label("reached", "tercapai") : decimal(gap);
    expect(cellsOf(text, label(en, id)).slice(1)).toEqual([
      percent(covered),
      percent(target),
      last,
    ]);
  });

  test("what a family receives: 42 million, 174 million, 48 times the income", () => {
    // Kindergarten two years, then six, three and three years of school, five of university.
    const education =
      2 * (2 * 1_500_000 + (6 * 1_500_000 + 3 * 2_000_000 + 3 * 3_000_000) + 5 * 12_000_000);
    const afterDeath = 20_000_000 + 24 * 500_000 + 10_000_000;
    expect([education, afterDeath]).toEqual([174_000_000, 42_000_000]);
    const rows: [string, string, number][] = [
      ["Death, not from work", "Bukan karena kerja", afterDeath],
      ["if 36 months are paid", "bila iuran 36 bulan", education],
      ["Death by a work accident: 48 times", "Karena kecelakaan kerja: 48 kali", 48 * 1_000_000],
      ["and periodical payments", "dan santunan berkala", 24 * 500_000 + 10_000_000],
      ["and, from the first month", "dan sejak bulan pertama", education],
      ["Buol, May 2024", "Buol, Mei 2024", 78_000_000],
    ];
    for (const [en, id, amount] of rows) {
      expect([en, ...cellsOf(text, label(en, id))]).toEqual([en, count(amount)]);
    }
  });

  test("no figure that is not one of these", () => {
    const known = [
      ...[staff, band, 2_000_000, 1_000_000, vulnerable, others, vulnerable + others],
      ...Object.values(byRule).flatMap((people) => [people, people * band * 12]),
      ...[...barito2023, ...barito2024, 100 * band * 12],
      ...[42_000_000, 174_000_000, 48_000_000, 22_000_000, 78_000_000],
      // One person: three months of an election officer, a year of staff and of mosque staff.
      ...[3 * band, 12 * staff, 12 * band],
      // The relief of 2026 halves nine months.
      byRule.kayong * (3 * band + (9 * band) / 2),
    ];
    const figures = figuresIn(text);
    expect(figures.length).toBeGreaterThan(40);
    expect(figures.filter((figure) => !known.includes(figure))).toEqual([]);
    expect(known.filter((figure) => !figures.includes(figure))).toEqual([]);
  });
});

test.each([
  ["README.md", english],
  ["docs/regency-plan.md", english],
  ["docs/README.id.md", indonesian],
  ["docs/regency-plan.id.md", indonesian],
])("%s shows the screen as it prints", async (page, locale) => {
  const blocks = readFileSync(join(root, page), "utf8").matchAll(/```text\n([\s\S]*?)```/g);
  const shown = [...blocks].map(([, block = ""]) => block);
  expect(shown.length).toBe(1);
  expect(await screen(regencies, locale)).toContain(shown[0]);
});

describe("the detail of a regency", () => {
  const cases = languages.flatMap((locale) => names.map((name) => [name, locale] as const));

  test.each(cases)("%s", async (name, locale) => {
    const text = await reports([regencyOf(name)], locale);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).not.toContain("10,000 people");
    await expect(text).toMatchFileSnapshot(`./snapshots/${name}.${locale.language}.txt`);
  });

  test("Barito Utara: who came in with the revised budget is paid for from October 2023", async () => {
    const text = await reports([regencyOf("barito-utara")], english);
    expect(cellsOf(text, "Vulnerable workers")).toEqual(["15,330", "772,632,000"]);
    expect(vulnerable * band * 3).toBe(772_632_000);
    expect(cellsOf(text, "October 2023 to December 2023")).toEqual(["16,800"]);
    expect(cellsOf(text, "All, at least")).toEqual(["20,337", english.format.count(barito2023[0])]);
    expect(cellsOf(text, "All, at most")).toEqual(["20,337", english.format.count(barito2023[1])]);
    const [before, after] = [others * staff, vulnerable * band + others * staff];
    expect(text).toContain(`January 2023 to September 2023: ${money(before)} to `);
    expect(text).toContain(`October 2023 to December 2023: ${money(after)} to `);
  });

  test("Barito Utara: 20,337 people in every year, of whom no split is made up", () => {
    for (const plan of regencyOf("barito-utara").plans) {
      expect(peopleOf(plan)).toBe(plan.publishedTotal);
      for (const { category, headcount } of plan.groups) {
        expect([null, vulnerable], category).toContain(headcount);
      }
      expect(plan.sums.at(-1)).toMatchObject({ headcount: others });
    }
  });

  test("Barito Utara: election officers cost three months each and are not in the total", async () => {
    const text = await reports([regencyOf("barito-utara")], english);
    expect(cellsOf(text, "Ad hoc election workers")).toEqual(["?", "50,400 each"]);
    expect(3 * band).toBe(50_400);
    expect(cellsOf(text, "November 2024")).toEqual(["16,800"]);
  });

  test("Buol: the payer stays open, between nothing and all", async () => {
    const text = (await reports([regencyOf("buol")], english)).replace(/\s+/g, " ");
    const all = money(byRule.buol * band * 12);
    expect(text).toContain(`APBD Rp0 to ${all}, APBDes Rp0 to ${all}`);
    expect(text).toContain("Computed Rp78,000,000, as published:");
  });

  test("Kayong Utara: what the open relief of 2026 would change", async () => {
    const text = (await reports([regencyOf("kayong-utara")], english)).replace(/\s+/g, " ");
    const [whole, less] = [byRule.kayong * band * 12, (byRule.kayong * band * 9) / 2];
    expect(text).toContain(`If yes: ${money(whole - less)}, ${money(less)} less.`);
    expect(text).toContain(
      `${money(12 * band)} a person, ${money(1_200 * band)} a village, ${money(whole)} in all`,
    );
  });

  test("all regencies together: each doubt once, at the end", async () => {
    const text = await reports(regencies, english);
    const [before = "", after = "", ...more] = text.split("Doubts, and notes on the groups");
    expect(more).toEqual([]);
    for (const { name } of regencies) expect(before).toContain(`\n${name}, `);
    const doubts = after.split("\n  - ").slice(1);
    expect(doubts.length).toBeGreaterThan(10);
    expect(new Set(doubts).size).toBe(doubts.length);
  });
});

describe("own figures", () => {
  const person = { category: "pekerja-rentan", income: 1_000_000, fundedBy: "apbdes" } as const;
  const withPlan = (plan: Partial<Plan>): Regency => {
    const regency = regencyOf("kayong-utara");
    return { ...regency, plans: regency.plans.slice(0, 1).map((one) => ({ ...one, ...plan })) };
  };

  test("three groups of one category: each at its own price", async () => {
    const groups = [100, 75, 50].map((headcount) => ({ ...person, headcount }));
    const text = await reports([withPlan({ groups })], english);
    const rows = text.split("\n").filter((line) => line.startsWith("  Vulnerable workers  "));
    expect(rows.map((row) => row.trim().split(/ {2,}/).slice(1))).toEqual([
      ["100", "16,800", "20,160,000"],
      ["75", "16,800", "15,120,000"],
      ["50", "16,800", "10,080,000"],
    ]);
    expect(cellsOf(text, "All")).toEqual(["225", "45,360,000"]);
    expect(await screen([withPlan({ groups })], english)).toContain("45,360,000");
  });

  test("each a month: every phase of the price", async () => {
    const groups = [{ ...person, headcount: 100, fundedBy: "self", sector: "other" } as const];
    const plan = withPlan({ from: "2026-01", to: "2026-12", groups });
    const text = await reports([plan], english);
    expect(cellsOf(text, "January 2026 to March 2026")).toEqual(["16,800"]);
    expect(cellsOf(text, "April 2026 to December 2026")).toEqual(["8,400"]);
    expect(cellsOf(text, "Vulnerable workers")).toEqual(["100", "12,600,000"]);
    expect(100 * (3 * band + (9 * band) / 2)).toBe(12_600_000);
    expect(cellsOf(await screen([plan], english), "one person a month")).toEqual(["8,400-16,800"]);
  });

  test("villages of known count enter the quota; the others are named, not hidden", async () => {
    const { villages } = await villagesOf("61.11", { "61.11.01.2001": 40 });
    expect(villages[0]).toEqual({ code: "61.11.01.2001", name: "Sutera", protected: 40 });
    const regency = regencyOf("kayong-utara");
    const protectedByVillage = { "61.11.01.2001": 40 };
    const own = { ...regency, villageRule: { ...regency.villageRule, protectedByVillage } };
    const text = (await reports([own], english)).replace(/\s+/g, " ");
    expect(text).toContain("meet it: 0; short of it: 1; of unknown count: 42.");
    expect(text).toContain(`still missing: between 60 and ${english.format.count(60 + 4_200)}.`);
    expect(text).toContain("Sutera: 40 protected, 60 missing");
    expect(text).toContain("Sukadana (9 of 10): Pangkalan Buton,");
    expect(cellsOf(await screen([own], english), "villages with")).toEqual(["1 of 43"]);
  });

  test("a target that is passed leaves no gap, and no target none to tell", () => {
    const [, officials] = regencyOf("buol").coverage;
    const passed = { percent: "60.00", source: "a paper", target: { percent: "59.56" } };
    expect(
      [officials, passed, { percent: "60.00", source: "a paper" }].map(
        (one) => one && gapInPoints(one),
      ),
    ).toEqual(["12.20", "0.00", undefined]);
  });

  test("mistakes are named: a category, the pay, a village, what the library refuses", async () => {
    const folder = mkdtempSync(join(tmpdir(), "regency-"));
    const broken = (from: string, to: string): string => {
      const file = join(folder, "broken.json");
      writeFileSync(
        file,
        readFileSync(join(data, "kayong-utara.json"), "utf8").replaceAll(from, to),
      );
      return file;
    };
    const astronaut = broken('"pekerja-rentan"', '"astronaut"');
    expect(() => readRegency(astronaut)).toThrow("no such worker category");
    const unpaid = broken('"income": 1000000,', "");
    expect(() => readRegency(unpaid)).toThrow("give the wage of wage earners");
    const unseen = broken('"onScreen": true,', "");
    expect(() => readRegency(unseen)).toThrow("one plan is for the first screen");
    await expect(villagesOf("61.11", { "61.11.99.2001": 5 })).rejects.toThrow("61.11.99.2001");
    const backwards = withPlan({ from: "2023-12", to: "2023-01" });
    await expect(screen([backwards], english)).rejects.toThrow(/^Kayong Utara: .*to/);
    await expect(reports([backwards], english)).rejects.toThrow(/^Kayong Utara: .*to/);
  });
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

/** An amount as the English report writes it. */
function money(amount: number): string {
  return `Rp${english.format.count(amount)}`;
}
