import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  claimDeadlines,
  claimDocuments,
  computeContribution,
  computeContributions,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computePension,
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  contributionArrears,
  contributionDifference,
  contributionDueDate,
  explain,
  findBusinessKind,
  formatCount,
  formatDate,
  formatPercent,
  formatRupiah,
  heirsInOrder,
  incomeBandFor,
  InvalidInputError,
  jhtTax,
  jkpQualifyingMonths,
  largestContract,
  lateFee,
  latePaymentCompensation,
  measureCoverage,
  membershipStanding,
  paymentDeadline,
  planProtection,
  projectJhtBalance,
  projectScholarship,
  scholarshipCalendar,
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

const savings = projectJhtBalance({
  wage: 5_000_000,
  reportedWage: 4_000_000,
  months: 30,
  start: "2024-03",
  returnPercentPerYear: 5,
});
const resignation = computeJhtClaim({
  date: "2026-06-10",
  segment: "wage-earner",
  ground: "resignation",
  eventDate: "2026-05-10",
  balance: 100_000_000,
  shortfall: 5_000_000,
  earlierPayments: [{ date: "2021-02-01", amount: 10_000_000 }],
});
const home = computeJhtClaim({
  date: "2026-06-10",
  segment: "non-wage-earner",
  ground: "partial-home",
  membershipStart: "2016-06-10",
  partialTaken: false,
  balance: 45_678_901,
  requested: 20_000_000,
  resident: true,
});
const tooEarly = computeJhtClaim({
  date: "2026-06-09",
  segment: "wage-earner",
  ground: "dismissal",
  eventDate: "2026-05-10",
  balance: 100_000_000,
});
const citizen = computeJhtClaim({
  date: "2026-06-09",
  segment: "wage-earner",
  ground: "leaving-indonesia",
  foreigner: false,
  balance: 100_000_000,
});
const taxes = jhtTax({
  payments: [
    { date: "2016-05-02", amount: 30_000_000 },
    { date: "2017-05-02", amount: 30_000_000 },
    { date: "2020-05-02", amount: 30_000_000 },
    { date: "2026-05-02", amount: 100_000_000 },
  ],
});
const pensionBasis = {
  date: "2026-05-20",
  segment: "wage-earner",
  weightedAverageAnnualWage: 60_000_000,
} as const;
const oldAge = computePension({
  ...pensionBasis,
  kind: "old-age",
  date: "2030-08-17",
  birthDate: "1970-08-17",
  contributionMonths: 181,
});
const widow = computePension({
  ...pensionBasis,
  kind: "widow",
  contributionMonths: 30,
  membershipStart: "2023-11-01",
  densityPercent: 96,
});
const orphans = computePension(
  {
    ...pensionBasis,
    kind: "child",
    spouseEntitled: false,
    pensionInPayment: { amount: 4_000_000, of: "participant" },
    children: [
      { birthDate: "2010-01-31", working: false, married: false },
      { birthDate: "2012-02-29", working: false, married: false },
      { birthDate: "2000-01-01" },
    ],
  },
  { readings: { "jp.child-shares": "each" } },
);
const lumpSum = computePension({
  ...pensionBasis,
  kind: "old-age",
  birthDate: "1967-01-02",
  contributionMonths: 60,
  accumulated: { contributions: 9_000_000, returns: 1_234_567 },
  enrolled: false,
});
const noAmount = computePension({
  ...pensionBasis,
  kind: "disability",
  birthDate: "1990-01-02",
  contributionMonths: 6,
  densityPercent: 50,
});
const tooYoung = computePension({ ...pensionBasis, kind: "old-age", birthDate: "1990-01-02" });
const injured = computeJkkBenefit({
  date: "2019-06-01",
  segment: "wage-earner",
  wage: 4_000_000,
  reportedWage: 3_000_000,
  circumstance: "commute",
  usualRoute: true,
  disabilities: [
    { part: "right-thumb" },
    { hearingLoss: { betterEarDecibel: 41, worseEarDecibel: 52, age: 50 } },
  ],
  temporaryInability: { from: "2019-06-01", to: "2019-12-31" },
  wagePaidByEmployer: 10_000_000,
  expenses: { transport: [{ mode: "land", cost: 1_400_000 }], glasses: 500_000 },
});
const notEnrolled = computeJkkBenefit({
  date: "2024-06-01",
  segment: "wage-earner",
  wage: 2_500_000,
  enrolled: false,
  death: true,
  expenses: { hearingAid: 2_000_000 },
});
const family = computeJkmBenefit({
  date: "2026-03-10",
  segment: "wage-earner",
  cause: "other",
  active: true,
  arrearsMonths: 0,
  memberships: 2,
  contributionMonths: 60,
  family: [{ relation: "spouse" }, { relation: "child" }, { relation: "parent" }],
  children: [
    {
      level: "sma",
      grade: 2,
      birthDate: "2009-02-01",
      relation: "adopted",
      lawfulBefore: true,
      married: false,
      working: false,
      marriesOn: "2029-01-15",
    },
  ],
});
const unenrolled = computeJkmBenefit({
  date: "2026-03-10",
  segment: "wage-earner",
  cause: "other",
  active: true,
  enrolled: false,
});
const calendar = scholarshipCalendar({
  eventDate: "2020-08-20",
  cause: "death",
  contributionMonths: 40,
  children: [
    { level: "smp", grade: 3, birthDate: "2005-09-01", married: false, working: false },
    { level: "not-yet", relation: "unborn" },
  ],
});
const heirs = heirsInOrder({
  programme: "jht",
  date: "2026-03-10",
  family: [{ relation: "parent", alive: false }, { relation: "sibling" }, { relation: "sibling" }],
});
const noHeirs = heirsInOrder({ programme: "jkk", date: "2026-03-10", family: [] });
const payDay = paymentDeadline({ programme: "jkk", completeOn: "2026-06-05", holidays: [] });
const compensation = latePaymentCompensation({
  programme: "jkm",
  benefit: 42_000_000,
  completeOn: "2026-06-05",
  paidOn: "2026-06-15",
  holidays: [],
});
const deadlines = claimDeadlines({
  event: "occupational-disease",
  segment: "wage-earner",
  date: "2026-05-04",
  employmentEndedOn: "2024-01-31",
  suspected: true,
  letterOn: "2026-06-01",
  on: "2026-06-02",
});
const documents = claimDocuments({ claim: "jkm", date: "2026-03-10" });
const dismissed = computeJkpBenefit({
  terminationDate: "2024-09-20",
  cause: "dismissal",
  wage: 6_000_000,
  reportedWage: 4_000_000,
  contributionMonthsInLast24: 20,
  consecutiveContributionMonths: 12,
  claimedOn: "2024-10-07",
  foundEligibleOn: "2024-10-08",
  firstPaidOn: "2024-10-10",
  months: [{ month: 2, applications: 3 }],
  arrearsMonths: 0,
  reemployedOn: "2025-03-01",
});
const neverEnrolled = computeJkpBenefit({
  terminationDate: "2025-06-15",
  cause: "dismissal",
  wage: 4_000_000,
  enrolled: false,
  employerSize: "medium",
});
const countedMonths = jkpQualifyingMonths({
  terminationDate: "2025-06-15",
  paidMonths: ["2024-11", "2025-03", "2025-04"],
});
const diedAbroad = computeMigrantWorkerBenefit({
  date: "2025-04-19",
  phase: "during",
  event: "death",
  cause: "other",
  children: [{ level: "higher", grade: 2 }],
});
const hurtAbroad = computeMigrantWorkerBenefit({
  date: "2025-04-19",
  phase: "during",
  event: "total-disability",
});
const latePension = latePaymentCompensation({
  programme: "jp",
  benefit: 411_400,
  completeOn: "2026-06-01",
  paidOn: "2026-07-17",
});
const diedAlone = computeJkkBenefit({
  date: "2026-05-04",
  segment: "wage-earner",
  wage: 4_000_000,
  death: true,
  family: [],
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
  savings,
  resignation,
  home,
  tooEarly,
  citizen,
  taxes,
  oldAge,
  widow,
  orphans,
  lumpSum,
  noAmount,
  tooYoung,
  injured,
  notEnrolled,
  family,
  unenrolled,
  calendar,
  heirs,
  noHeirs,
  payDay,
  compensation,
  deadlines,
  documents,
  dismissed,
  neverEnrolled,
  countedMonths,
  diedAbroad,
  hurtAbroad,
  latePension,
  diedAlone,
});

describe.each(results)("%s", (name, result) => {
  test.each([
    ["id", "text"],
    ["en", "text"],
    ["id", "markdown"],
    ["en", "markdown"],
  ] as const)("in %s as %s", async (locale, format) => {
    const text = explain(result, { locale, format });
    await expect(text).toMatchFileSnapshot(
      `./snapshots/${result.kind}-${name}.${locale}.${format === "text" ? "txt" : "md"}`,
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
    expect(text).toContain("full schedule Rp36,000,000; it stops: The child has turned 23");
    expect(text).toContain("Child 2 is not counted");
    const unpaid = explain(old, en).replace(/\s+/g, " ");
    expect(unpaid).toContain("The employer pays first");
    expect(unpaid).toContain("at least Rp16,200,000");
    expect(explain(alone, en)).toContain("Social Security Fund");
  });

  test("put months of the same amount together, and say what the total leaves out", () => {
    const job = { terminationDate: "2025-06-15", cause: "dismissal", wage: 9_000_000 } as const;
    const paid = computeJkpBenefit({ ...job, contributionMonthsInLast24: 12 });
    expect(explain(paid, en)).toContain("months 1 to 6: Rp3,000,000 a month");
    expect(explain(paid, id)).toContain("bulan ke-1 sampai ke-6: Rp3.000.000,00 sebulan");
    expect(explain(neverEnrolled, en)).toContain("the employer owes Rp14,400,000");
    expect(explain(hurtAbroad, en)).toContain("leaves out benefits whose amount is not known");
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
