import { describe, expect, test } from "vitest";
import {
  english,
  explain,
  findWorkerCategory,
  indonesian,
  localScheme,
  type NonWageEarnerPerson,
  placeWorker,
  planFunding,
  planProtection,
  planRange,
  type Programme,
  textOf,
  toRows,
  villageQuota,
  type WageEarnerPerson,
} from "../../src/index.js";

// Lowest band: JKK 10,000 and JKM 6,800. Wages are not published; of an official example of
// BPJS Ketenagakerjaan: Rp2,000,000, JKK 0.24 % and JKM 0.3 %.
const [ofBand, ofWage] = [16_800, 10_800];
const nonWageEarner = (category: string, more = {}): NonWageEarnerPerson => ({
  name: category,
  category: category as never,
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
  ...more,
});
const wageEarner = (category: string): WageEarnerPerson => ({
  name: category,
  category: category as never,
  segment: "wage-earner",
  wage: 2_000_000,
  riskGroup: "very-low",
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
});

/** narasibaru.com (first on kaltenglima.com), January 2024; Kabar Kalimantan 1 (Antara), 19 January 2024. */
describe("Barito Utara: 20,337 people, of whom no split is published", () => {
  const among = [
    wageEarner("pegawai-non-asn"),
    wageEarner("guru-honorer"),
    nonWageEarner("rt-rw"),
    nonWageEarner("pengelola-rumah-ibadah"),
    nonWageEarner("petani"),
    nonWageEarner("pekebun"),
    nonWageEarner("nelayan"),
    nonWageEarner("umkm"),
    nonWageEarner("pekerja-rentan"),
  ];
  const published = { name: "Barito Utara", headcount: 20_337, among };

  test("a range by segment for the people as published", () => {
    const range = planRange({ from: "2023-01", to: "2023-12", groups: [], sums: [published] });
    const [sum] = range.sums;
    expect(sum?.persons).toBe(20_337);
    expect([range.atLeast, range.atMost]).toEqual([20_337 * 12 * ofWage, 20_337 * 12 * ofBand]);
    expect([range.atLeast, range.atMost]).toEqual([2_635_675_200, 4_099_939_200]);
    expect(new Set(sum?.among.map(({ segment, total }) => `${segment} ${total}`))).toEqual(
      new Set(["wage-earner 2635675200", "non-wage-earner 4099939200"]),
    );
    expect(range.byMonth[0]).toEqual({
      month: "2023-01",
      atLeast: 20_337 * ofWage,
      atMost: 20_337 * ofBand,
    });
  });

  test("continued in 2024 with ad hoc election officers, whose number is not published: by person", () => {
    const months = [
      { from: "2024-01", headcount: 1 },
      { from: "2024-03", headcount: 0 },
      { from: "2024-11", headcount: 1 },
      { from: "2024-12", headcount: 0 },
    ];
    const officer = { ...nonWageEarner("badan-ad-hoc-pemilu"), headcount: months };
    const period = { from: "2023-01", to: "2024-12" };
    const range = planRange({ ...period, groups: [officer], sums: [published] });
    const year = 20_337 * 12;
    expect(range.byYear).toEqual([
      { year: 2023, atLeast: year * ofWage, atMost: year * ofBand },
      { year: 2024, atLeast: year * ofWage + 3 * ofBand, atMost: year * ofBand + 3 * ofBand },
    ]);
    const plan = planProtection({ ...period, groups: [officer] });
    expect(plan.total).toBe(3 * ofBand);
    expect(plan.byGroup[0]?.phases.map(({ from, to }) => [from, to])).toEqual([
      ["2024-01", "2024-02"],
      ["2024-11", "2024-11"],
    ]);
    const words = explain(plan, { locale: english, format: "text" });
    expect(words).toContain("January 2024 to February 2024");
    expect(words).not.toContain("January 2024 to November 2024");
    expect(planFunding({ ...period, groups: [officer] }).map(({ from, to }) => [from, to])).toEqual(
      [
        ["2024-01", "2024-02"],
        ["2024-11", "2024-11"],
      ],
    );
  });
});

/** KalbarOnline, 17 February 2023: Perbup 74/2022 and a circular; 43 villages by the region codes. */
describe("Kayong Utara: one village, 100 vulnerable workers", () => {
  const scheme = localScheme("kayong-utara-74-2022");
  const perVillage = scheme.perVillage?.atLeast ?? 0;
  const villages = Array.from({ length: 43 }, (_, index) => ({ name: `Desa ${index + 1}` }));
  const cost = {
    from: "2023-01",
    to: "2023-12",
    person: nonWageEarner("pekerja-rentan", { fundedBy: scheme.fundedBy }),
  };

  test("Perbup 74/2022: 4,300 people, paid by the villages", () => {
    expect([scheme.regulation.title, perVillage, scheme.fundedBy]).toEqual([
      "Peraturan Bupati Kayong Utara 74/2022",
      100,
      "apbdes",
    ]);
    const quota = villageQuota({ villages, perVillage, cost });
    expect(quota.required).toBe(4_300);
    expect(quota.costs?.perVillage).toBe(100 * 12 * ofBand);
    expect(43 * (quota.costs?.perVillage ?? 0)).toBe(866_880_000);
    expect([quota.villagesUnknown, quota.costs?.budgetsUnknown]).toEqual([43, 43]);
  });

  test("the share of a village budget, where it is given; village budgets are not published", () => {
    const [first, ...others] = villages;
    const given = { name: "Desa 1", ...first, protected: 0, totalBudget: 1_000_000_000 };
    const quota = villageQuota({ villages: [given, ...others], perVillage, cost });
    expect(quota.villages.map(({ quotaPercent }) => quotaPercent).slice(0, 2)).toEqual([
      "2.02",
      undefined,
    ]);
    expect(explain(quota, { locale: indonesian, format: "text" })).toContain("2,02%");
    const rows = toRows(quota, { locale: indonesian }).find(({ name }) => name === "villages");
    expect(rows?.rows[0]).toMatchObject({ totalBudget: 1_000_000_000, quotaPercent: 2.02 });
  });
});

/** Narasi Tana Luwu, 7 December 2022. */
describe("Luwu Utara: the five programmes, by name", () => {
  const five: readonly Programme[] = ["jkk", "jkm", "jht", "jp", "jkp"];

  test("work accident, death, old age, pension, job loss", () => {
    expect(five.map((programme) => textOf(programme, indonesian))).toEqual([
      "JKK (kecelakaan kerja)",
      "JKM (kematian)",
      "JHT (hari tua)",
      "JP (pensiun)",
      "JKP (kehilangan pekerjaan)",
    ]);
  });

  test("farmers, fishers, stock breeders and street traders may have three of them", () => {
    for (const word of ["petani", "nelayan", "peternak", "pedagang kaki lima", "pegawai sara"]) {
      const [category] = findWorkerCategory(word);
      expect([word, category?.segment]).toEqual([word, "non-wage-earner"]);
      const plan = (programmes: readonly Programme[]) =>
        planProtection({
          from: "2022-12",
          to: "2022-12",
          groups: [{ ...nonWageEarner(category?.id ?? ""), headcount: 1, programmes } as never],
        });
      expect(plan(["jkk", "jkm", "jht"]).total).toBe(ofBand + 20_000);
      expect(() => plan(five)).toThrow(
        expect.objectContaining({ programme: "jp", segment: "non-wage-earner", path: "groups[0]" }),
      );
    }
  });
});

/** Media Network, 29 May 2024. */
describe("Buol: village officials and 100 vulnerable workers in each village", () => {
  test('"pejabat tingkat desa" are village heads and village officials, both wage earners', () => {
    const found = findWorkerCategory("pejabat tingkat desa");
    expect(found.map(({ id, segment }) => [id, segment])).toEqual([
      ["kepala-desa", "wage-earner"],
      ["perangkat-desa", "wage-earner"],
    ]);
    const placed = placeWorker({ occupation: "pejabat tingkat desa", month: "2024-05" });
    expect(placed.candidates.map(({ id }) => id)).toEqual(["kepala-desa", "perangkat-desa"]);
  });

  test("108 villages by the region codes", () => {
    const villages = Array.from({ length: 108 }, (_, index) => ({ name: `Desa ${index + 1}` }));
    const cost = { from: "2024-01", to: "2024-12", person: nonWageEarner("pekerja-rentan") };
    const quota = villageQuota({ villages, perVillage: 100, cost });
    expect(quota.required).toBe(10_800);
    expect(108 * (quota.costs?.perVillage ?? 0)).toBe(2_177_280_000);
  });
});
