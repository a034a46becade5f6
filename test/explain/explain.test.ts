import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  computeContribution,
  computeContributions,
  computeJkkBenefit,
  computeJkmBenefit,
  contributionArrears,
  contributionDifference,
  contributionDueDate,
  explain,
  findBusinessKind,
  formatCount,
  formatDate,
  formatPercent,
  formatRupiah,
  fundingCheck,
  incomeBandFor,
  InvalidInputError,
  largestContract,
  lateFee,
  localScheme,
  measureCoverage,
  membershipStanding,
  parseNik,
  placeWorker,
  planProtection,
  projectScholarship,
  screenRoster,
  villageQuota,
  wageFromContribution,
  type Explainable,
} from "../../src/index.js";

const contribution = computeContribution({
  segment: "wage-earner",
  month: "2025-01",
  wage: 12_000_000.5,
  riskGroup: "very-low",
  programmes: ["jkk", "jp"],
  jkpEnrolled: true,
});
const member = computeContribution({
  segment: "non-wage-earner",
  month: "2026-05",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "self",
});
const benefit = computeJkmBenefit({
  date: "2025-06-10",
  segment: "non-wage-earner",
  contributionMonths: 40,
  arrearsMonths: 2,
  children: [
    { level: "higher", grade: 3, birthDate: "2003-01-01" },
    { level: "sd", grade: 1, married: true },
  ],
});
const old = computeJkkBenefit({
  date: "2018-01-01",
  segment: "wage-earner",
  wage: 300_000,
  death: true,
  arrearsMonths: 5,
  children: [{ level: "sd", grade: 1 }],
});
const alone = computeJkmBenefit({ date: "2024-12-05", segment: "wage-earner", heirs: false });
const scholarship = projectScholarship({
  eventDate: "2024-05-29",
  cause: "death",
  contributionMonths: 40,
  children: [{ level: "higher", grade: 3 }],
});
const verdict = assessEligibility({
  for: "jkm",
  facts: { date: "2025-06-10", segment: "non-wage-earner", cause: "other", active: false },
});
const coverage = measureCoverage(
  [
    { region: "Desa | A", covered: 878, workers: 1_000 },
    { region: "B", covered: 3, workers: 2 },
    { region: "C", covered: 0, workers: 0 },
  ],
  { definition: "eligible-bpjs", by: "region", target: 1 },
);
const quota = villageQuota({
  villages: [{ name: "A", protected: 40 }, { name: "B" }],
  perVillage: 100,
});
const plan = planProtection({
  from: "2026-03",
  to: "2026-04",
  groups: [
    {
      name: "Nelayan",
      headcount: 1_000,
      segment: "non-wage-earner",
      income: 1_000_000,
      programmes: ["jkk", "jkm"],
      fundedBy: "self",
      sector: "other",
    },
  ],
});

const factory = computeContribution({
  segment: "wage-earner",
  month: "2020-10",
  wage: { daily: 100_000 },
  riskGroup: "high",
  programmes: ["jkk", "jkm", "jp"],
  employer: { arrearsFree: true, defersPension: true },
});
const bridge = computeContribution({
  segment: "construction",
  month: "2026-05",
  contractValueWithVat: 850_000_000,
  vatPercent: 11,
});
const abroad = computeContribution({
  segment: "migrant-worker",
  date: "2026-05-20",
  via: "agency",
  contractMonths: 18,
  jht: 50_000,
});
const toys = computeContribution({
  segment: "wage-earner",
  month: "2025-09",
  wage: 3_000_000,
  riskGroup: "very-low",
  programmes: ["jkk"],
  jkpEnrolled: true,
  employer: { industry: "toys", activeMembers: 50, arrearsFree: true },
});
const village = computeContributions([
  {
    segment: "wage-earner",
    id: "perangkat desa",
    month: "2026-01",
    to: "2026-03",
    wage: 2_500_000,
    riskGroup: "very-low",
    programmes: ["jkk", "jkm"],
    persons: 9,
    fundedBy: "apbdes",
  },
  {
    segment: "non-wage-earner",
    id: "petani",
    month: "2026-01",
    income: 1_000_000,
    programmes: ["jp"],
  },
]);
const due = contributionDueDate({
  segment: "wage-earner",
  month: "2026-07",
  holidays: ["2026-08-17"],
});
const fee = lateFee({
  segment: "wage-earner",
  month: "2026-05",
  contribution: 989_000,
  paidOn: "2026-07-20",
});
const difference = contributionDifference({
  segment: "wage-earner",
  month: "2026-05",
  due: 989_000,
  paid: 900_000,
});
const arrears = contributionArrears({
  segment: "non-wage-earner",
  on: "2026-06-10",
  unpaidMonths: ["2026-04", "2026-05", "2026-06"],
  holidays: [],
});
const standing = membershipStanding({
  segment: "non-wage-earner",
  on: "2026-06-10",
  arrearsMonths: 2,
});
const wage = wageFromContribution({
  month: "2026-05",
  contribution: 5_400,
  riskGroup: "very-low",
  programmes: ["jkk", "jkm"],
});
const tooMuch = wageFromContribution({
  month: "2026-05",
  contribution: 400_000,
  programmes: ["jp"],
});
const band = incomeBandFor({ month: "2025-05", income: 3_000_000, programmes: ["jkk", "jkm"] });
const noBand = incomeBandFor({
  month: "2025-05",
  contribution: 40_000,
  programmes: ["jkk", "jkm"],
});
const contract = largestContract({ month: "2026-05", contribution: 1_000_000 });
const workshop = findBusinessKind("bengkel", { on: "2026-05-01" });

const screened = screenRoster(
  [
    { row: 2, nik: "6111014609970001", village: "61.11.01.2001", occupation: "petani" },
    { row: 3, nik: "6111 0146 0997 0001", village: "61.11.01.2002", occupation: "petani" },
    { row: 4, nik: "6111010101500002", birthDate: "1950-01-01", village: "61.11.01.2001" },
    { row: 5, nik: "6111010101900003", occupation: "astronaut" },
    { row: 6, nik: "6.11101E+15", village: "61.11.01.2001" },
    { row: 7, nik: "6111010101900004", decile: 11 },
    { row: 8, nik: "6111010101900005", village: "61.11.01.2001" },
  ],
  {
    ...localScheme("kayong-utara-74-2022"),
    on: "2026-01-01",
    age: { to: { value: 65, inclusive: false } },
    perVillage: { atLeast: 2, atMost: 1 },
  },
);
const nik = parseNik("6205014609970001", { on: "2026-11-21", sex: "male" });
const brokenNik = parseNik("6.20501E+15");
const farmer = placeWorker({
  occupation: "petani",
  month: "2026-05",
  income: 1_000_000,
  fundedBy: "apbdes",
});
const contested = placeWorker({ occupation: "honorer", month: "2026-05" });
const partTime = placeWorker({ occupation: "PPPK paruh waktu", month: "2026-05" });
const palmOil = fundingCheck({
  month: "2026-05",
  fundedBy: "dbh-sawit",
  category: "pekebun-sawit",
});

const results: [string, Explainable][] = Object.entries({
  contribution,
  member,
  benefit,
  old,
  alone,
  scholarship,
  verdict,
  coverage,
  quota,
  plan,
  factory,
  bridge,
  abroad,
  toys,
  village,
  due,
  fee,
  difference,
  arrears,
  standing,
  wage,
  tooMuch,
  band,
  noBand,
  contract,
  workshop,
  screened,
  screenedSoFar: screened.summary,
  nik,
  brokenNik,
  farmer,
  contested,
  partTime,
  palmOil,
});

describe.each(results)("%s", (_, result) => {
  test.each([
    ["id", "text"],
    ["en", "text"],
    ["id", "markdown"],
    ["en", "markdown"],
  ] as const)("in %s as %s", async (locale, format) => {
    const text = explain(result, { locale, format });
    await expect(text).toMatchFileSnapshot(
      `./snapshots/${result.kind}-${results.findIndex(([, one]) => one === result)}.${locale}.${format === "text" ? "txt" : "md"}`,
    );
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    if (format === "text") {
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
  });
});

describe("explanations", () => {
  const id = { locale: "id", format: "text" } as const;
  const en = { locale: "en", format: "text" } as const;

  test("begin with the answer", () => {
    expect(explain(member, id).split("\n")[3]).toMatch(/^Yang harus dibayar: Rp8\.400,00/);
    expect(explain(plan, en)).toContain("Rp25,200,000, for 2,000 person-months");
  });

  test("give the formula, the article and the dates in force", () => {
    const text = explain(contribution, id).replace(/\s+/g, " ");
    expect(text).toContain("0,24% × Rp12.000.000,50 = Rp28.800,0012");
    expect(text).toContain("dibulatkan ke rupiah (setengah ke atas) = Rp28.800,00");
    expect(text).toContain("paling tinggi Rp10.042.300,00");
    expect(text).toContain("berlaku 1 Maret 2024 sampai 28 Februari 2025");
    expect(text).toContain("PP 37/2021 Pasal 11");
  });

  test("name readings, doubts and the date of the law", () => {
    const text = explain(benefit, en).replace(/\s+/g, " ");
    expect(text).toContain("Taken: yes: Permenaker 1/2025 as BPJS applies it");
    expect(text).toContain("not read in the text of the law");
    expect(text).toContain("By the law as known on 21 November 2026.");
    const chosen = computeContribution(
      {
        segment: "non-wage-earner",
        month: "2026-05",
        income: 1_000_000,
        programmes: ["jkk"],
        fundedBy: "apbdes",
      },
      { readings: { "relief.pp-50-2025.apbdes": "relief" } },
    );
    expect(explain(chosen, en)).toContain("Chosen: yes");
  });

  test("show what waits, what is lost and who pays first", () => {
    const text = explain(benefit, en).replace(/\s+/g, " ");
    expect(text).toContain("Paid once the heirs have settled the arrears");
    expect(text).toContain("full schedule Rp36,000,000; it stops at age 23");
    expect(text).toContain("Child 2 is not counted");
    const unpaid = explain(old, en).replace(/\s+/g, " ");
    expect(unpaid).toContain("the employer pays first");
    expect(unpaid).toContain("at least Rp16,200,000");
    expect(explain(alone, en)).toContain("Social Security Fund");
  });

  test("a long name is broken inside its column", () => {
    const name = "Kecamatan dengan nama yang sangat panjang sekali ".repeat(3).trim();
    const report = measureCoverage([{ region: name, covered: 1, workers: 2 }], {
      definition: "segment",
      by: "region",
    });
    const lines = explain(report, id).split("\n");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(lines.join(" ").replace(/\s+/g, " ")).toContain(name);
  });

  test("a table cell cannot break a Markdown table", () => {
    const text = explain(coverage, { locale: "en", format: "markdown" });
    expect(text).toContain("| Desa \\| A |");
  });

  test("anything else is refused", () => {
    expect(() => explain({} as Explainable, id)).toThrow(InvalidInputError);
    expect(() => explain(null as never, id)).toThrow(InvalidInputError);
    for (const [, result] of results) {
      expect(() => explain({ kind: result.kind } as never, id)).toThrow(InvalidInputError);
    }
    expect(() => explain({ ...contribution, total: Number.NaN }, id)).toThrow(InvalidInputError);
    expect(() => explain(plan, { locale: "fr", format: "text" } as never)).toThrow("locale");
  });
});

describe("formats", () => {
  test("Indonesian and English conventions", () => {
    expect(formatRupiah(16_800, "id")).toBe("Rp16.800,00");
    expect(formatRupiah(16_800, "en")).toBe("Rp16,800");
    expect(formatRupiah(5_600.7, "id")).toBe("Rp5.600,70");
    expect(formatRupiah(5_600.7, "en")).toBe("Rp5,600.70");
    expect(formatRupiah("1234567.5", "id")).toBe("Rp1.234.567,50");
    expect(formatRupiah(0, "en")).toBe("Rp0");
    expect(formatPercent("0.24", "id")).toBe("0,24%");
    expect(formatPercent("0.24", "en")).toBe("0.24 %");
    expect(formatPercent("50000.00", "id")).toBe("50.000,00%");
    expect(formatPercent("50", "id")).toBe("50%");
    expect(() => formatRupiah(Number.NaN, "id")).toThrow(InvalidInputError);
    expect(() => formatRupiah(1, "fr" as never)).toThrow(InvalidInputError);
    expect(formatDate("2015-07-01", "id")).toBe("1 Juli 2015");
    expect(formatDate("2019-12-02", "en")).toBe("2 December 2019");
    expect(formatCount(20_337, "id")).toBe("20.337");
  });
});
