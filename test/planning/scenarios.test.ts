import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import {
  comparePlans,
  costToReach,
  english,
  evaluateProgramme,
  expectedBenefits,
  explain,
  indonesian,
  InvalidInputError,
  measureCoverage,
  MissingFactError,
  toRows,
  planProtection,
  villageQuota,
  type CostToReachInput,
  type Evaluation,
  type EvaluateProgrammeInput,
  type ExpectedBenefitsInput,
  type VillageQuotaInput,
} from "../../src/index.js";
import { poissonRange } from "../../src/planning/poisson-range.js";
import { refusal, said } from "../words.js";

const person = {
  name: "Petani",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;
const year = { from: "2025-01", to: "2025-12" };
const planOf = (headcount: number, more = {}) =>
  planProtection({ ...year, groups: [{ ...person, headcount, ...more }] });

describe("costToReach", () => {
  const lumajang: CostToReachInput = {
    ...year,
    definition: "employed-bps",
    target: 0.2,
    covered: 89_266,
    workers: 555_154,
    person,
  };

  test("a target that is reached costs nothing, and nobody has no ratio", () => {
    const reached = costToReach({ ...lumajang, covered: 555_154 });
    expect(reached).toMatchObject({ needed: 0, total: 0 });
    const words = explain(reached, { locale: english, format: "text" });
    expect(words).toContain("The target of 20 % is reached");
    expect(words).not.toContain("0 more people");
    expect(() => costToReach({ ...lumajang, covered: 0, workers: 0 })).toThrow("workers");
  });

  test("the people that the target needs, by the law of each month", () => {
    expect(costToReach(lumajang)).toMatchObject({
      needed: 21_765,
      total: 21_765 * 201_600,
      perPerson: 201_600,
      coverage: { overall: { percent: "16.08" } },
    });
    const own = { ...person, fundedBy: "self", sector: "other", months: 9 } as const;
    const relief = { ...lumajang, from: "2026-04", to: "2027-03", person: own };
    expect(costToReach(relief).perPerson).toBe(9 * 8_400);
  });

  test("a target that is reached costs nothing", () => {
    expect(costToReach({ ...lumajang, covered: 555_155 })).toMatchObject({ needed: 0, total: 0 });
    expect(costToReach({ ...lumajang, covered: 555_155 }).warnings[0]?.code).toBe(
      "ratio-above-one",
    );
  });

  test("what does not fit is refused", () => {
    const run = (more: object) => () => costToReach({ ...lumajang, ...more });
    expect(refusal(run({ target: 20 }))).toContain("write 0.2 for 20 percent");
    expect(run({ definition: "ucj" })).toThrow("definition");
    expect(run({ person: { ...person, months: 13 } })).toThrow("person.months");
    expect(refusal(run({ person: { ...person, headcount: 1 } }))).toContain(
      "unknown field: headcount",
    );
    expect(run({ from: "2026-01" })).toThrow("to: expected.protection-plan.period");
  });
});

describe("comparePlans", () => {
  test("the second less the first, by group and funding; a missing side counts as zero", () => {
    const comparison = comparePlans(planOf(100), planOf(40, { name: "Nelayan", fundedBy: "csr" }));
    expect(comparison).toMatchObject({
      totals: { a: 20_160_000, b: 8_064_000, difference: -12_096_000 },
      persons: { a: 100, b: 40, difference: -60 },
      personMonths: { difference: -720 },
    });
    expect(comparison.byGroup.map(({ name, totals }) => [name, totals.difference])).toEqual([
      ["Petani", -20_160_000],
      ["Nelayan", 8_064_000],
    ]);
    expect(comparison.byFunding.map(({ fundedBy, difference }) => [fundedBy, difference])).toEqual([
      ["apbd", -20_160_000],
      ["csr", 8_064_000],
    ]);
  });

  test("only plans are compared", () => {
    expect(() => comparePlans(planOf(1), {} as never)).toThrow(InvalidInputError);
    expect(() => comparePlans(null as never, planOf(1))).toThrow(InvalidInputError);
    expect(() => comparePlans({ ...planOf(1), total: -1 }, planOf(1))).toThrow("a.total");
  });
});

describe("expectedBenefits", () => {
  const input: ExpectedBenefitsInput = {
    from: "2024-01",
    to: "2024-12",
    groups: [{ ...person, headcount: 10_000 }],
    deathRatePerThousand: 4,
    accidentDeathRatePerThousand: "0.2",
  };

  test("numbers, rupiah and cost for rates that the caller gives", () => {
    const expected = expectedBenefits(input);
    expect(expected.events).toEqual([
      {
        event: "death",
        programme: "jkm",
        number: "40",
        range: { low: 30, high: 51, method: "poisson" },
        amount: 40 * 42_000_000,
        perEvent: 42_000_000,
      },
      {
        event: "work-accident-death",
        programme: "jkk",
        number: "2",
        range: { low: 0, high: 5, method: "poisson" },
        amount: 2 * 70_000_000,
        perEvent: 70_000_000,
      },
    ]);
    expect(expected).toMatchObject({
      contributions: 2_016_000_000,
      families: { number: "42" },
      total: 1_820_000_000,
      percentOfContributions: "90.28",
      costPerPersonYear: 201_600,
      costPerFamily: 48_000_000,
    });
  });

  test("the three-month rule and the scholarship reach the expectation", () => {
    const late = { ...input, from: "2025-07", to: "2025-12" };
    expect(() => expectedBenefits(late)).toThrow(MissingFactError);
    const joined = expectedBenefits({ ...late, membershipStart: "2025-07-01" });
    const deaths = (40 / 12) * (3 * 10_000_000 + 3 * 42_000_000);
    expect(joined.events[0]?.amount).toBe(deaths);
    const child = { level: "sma", grade: 2 } as const;
    const children = { averageChildren: "1.5", child, contributionMonths: 40 };
    const family = expectedBenefits({ ...input, ...children });
    expect(family.events[0]?.perEvent).toBe(42_000_000 + 1.5 * 66_000_000);
    expect(
      expectedBenefits({ ...input, ...children, contributionMonths: 35 }).events[0]?.perEvent,
    ).toBe(42_000_000);
  });

  test("the scholarship before PP 82/2019 is one sum for a family", () => {
    const old = { ...input, from: "2018-01", to: "2018-12", contributionMonths: 60 };
    const child = { level: "sd", grade: 2 } as const;
    const perEvent = (averageChildren: number) =>
      expectedBenefits({ ...old, averageChildren, child }).events[0]?.perEvent ?? 0;
    expect(perEvent(2)).toBe(perEvent(1));
    expect(perEvent(0)).toBe(24_000_000);
    expect(perEvent(0.5)).toBe(24_000_000 + 6_000_000);
  });

  test("a group without a programme brings none of its benefits", () => {
    const groups = [{ ...person, headcount: 1_000, programmes: ["jkk"] as const }];
    const [death, accident] = expectedBenefits({ ...input, groups }).events;
    expect(death).toEqual({
      event: "death",
      programme: "jkm",
      number: "0",
      range: { low: 0, high: 0, method: "poisson" },
      amount: 0,
    });
    expect(accident?.amount).toBe(0.2 * 70_000_000);
    const nobody = expectedBenefits({ ...input, groups: [] });
    expect(nobody).not.toHaveProperty("costPerFamily");
    expect(nobody).not.toHaveProperty("costPerPersonYear");
    expect(nobody).not.toHaveProperty("percentOfContributions");
  });

  test("rates and children are never taken for granted", () => {
    const run = (more: object) => () => expectedBenefits({ ...input, ...more });
    expect(run({ deathRatePerThousand: undefined })).toThrow("deathRatePerThousand");
    expect(refusal(run({ deathRatePerThousand: 1_001 }))).toContain("0 to 1000");
    expect(refusal(run({ accidentDeathRatePerThousand: -1 }))).toContain("0 to 1000");
    expect(refusal(run({ averageChildren: 1 }))).toContain("averageChildren and child go together");
    const child = { level: "sd", grade: 2 };
    expect(refusal(run({ averageChildren: 2.5, child, contributionMonths: 40 }))).toContain(
      "2 children at most",
    );
    expect(run({ averageChildren: 1, child })).toThrow(MissingFactError);
  });

  test("the range is the central 90 % of Poisson, summed exactly or approximated", () => {
    const range = (mean: number) => poissonRange(new Decimal(mean));
    expect(range(0)).toEqual({ low: 0, high: 0, method: "poisson" });
    expect(range(1)).toEqual({ low: 0, high: 3, method: "poisson" });
    expect(range(10)).toEqual({ low: 5, high: 15, method: "poisson" });
    expect(range(100)).toEqual({ low: 84, high: 117, method: "poisson" });
    expect(range(1_000).method).toBe("poisson");
    expect(range(10_000)).toEqual({ low: 9_835, high: 10_165, method: "normal" });
  });
});

describe("the next villages and their cost", () => {
  const villages = [
    { name: "A", protected: 40, budget: 2_000_000 },
    { name: "B", protected: 10, budget: 2_520_000 },
    { name: "C", protected: 45, priority: 1 },
    { name: "D" },
    { name: "E", protected: 60 },
  ];
  const input: VillageQuotaInput = { villages, perVillage: 50 };

  test("priority first, then what is missing", () => {
    const quota = villageQuota(input);
    expect(quota.next.map(({ name, short }) => [name, short])).toEqual([
      ["C", 5],
      ["B", 40],
      ["A", 10],
    ]);
    expect(quota).not.toHaveProperty("costs");
  });

  test("what the quota costs, and whose budget does not reach", () => {
    const quota = villageQuota({ ...input, cost: { unitPerMonth: 16_800, months: 3 } });
    expect(quota.costs).toEqual({
      months: 3,
      perPerson: 50_400,
      perVillage: 2_520_000,
      short: 55 * 50_400,
      villagesShortOfBudget: 1,
      budgetShort: 520_000,
      budgetsUnknown: 3,
    });
    expect(quota.villages.map(({ shortCost }) => shortCost)).toEqual([
      504_000,
      2_016_000,
      252_000,
      undefined,
      0,
    ]);
    const sen = [{ name: "A", budget: "2000000.10" }];
    const dust = villageQuota({
      ...input,
      villages: sen,
      cost: { unitPerMonth: 16_800, months: 3 },
    });
    expect(dust.villages[0]?.budgetShort).toBe(519_999.9);
    const cost = {
      from: "2025-10",
      to: "2025-12",
      person: { ...person, fundedBy: "apbdes" },
    } as const;
    expect(villageQuota({ ...input, cost }).costs?.perPerson).toBe(50_400);
    const may = {
      ...cost,
      from: "2026-05",
      to: "2026-05",
      person: { ...cost.person, sector: "other" },
    } as const;
    expect(villageQuota({ ...input, cost: may }).readings[0]?.id).toBe("relief.pp-50-2025.apbdes");
    expect(() => villageQuota({ ...input, cost: {} as never })).toThrow(
      "cost: expected.village-quota.cost",
    );
  });
});

describe("evaluateProgramme", () => {
  const plan = planProtection({
    ...year,
    groups: [
      { ...person, headcount: 100 },
      { ...person, name: "Nelayan", headcount: 50 },
    ],
  });
  const farmers = { group: "Petani", headcount: 90, personMonths: 1_080, amount: 18_144_000 };
  const input: EvaluateProgrammeInput = { plan, realised: [farmers] };
  const report = (covered: number, definition = "eligible-bpjs") =>
    measureCoverage([{ covered, workers: 1_000 }], { definition: definition as "segment" });

  test("only groups that reported are compared; the others are named", () => {
    const evaluation = evaluateProgramme(input);
    expect(evaluation).toMatchObject({
      planned: { persons: 150, personMonths: 1_800, amount: 30_240_000 },
      overall: {
        planned: { personMonths: 1_200 },
        realised: { personMonths: 1_080 },
        percent: { persons: "90.00", personMonths: "90.00", amount: "90.00" },
      },
      notReported: ["Nelayan"],
      notPlanned: [],
    });
    expect(evaluation.findings.map(({ id }) => id)).toEqual([
      "persons",
      "person-months",
      "money",
      "groups-not-reported",
    ]);
    expect(evaluation).not.toHaveProperty("coverage");
    expect(evaluation).not.toHaveProperty("benefits");
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
  });

  test("every finding has a figure, in both languages", () => {
    const evaluation = evaluateProgramme({
      plan,
      realised: [farmers, { group: "Ojek", headcount: 3, personMonths: 30, amount: "504000" }],
      benefitsPaid: [
        {
          programme: "jkm",
          group: "Petani",
          month: "2025-03",
          cases: 2,
          families: 2,
          amount: 84_000_000,
        },
        { programme: "jkk", group: "Ojek", cases: 1, families: 1, amount: 70_000_000 },
      ],
      scholarshipsRunning: [{ group: "Petani", month: "2025-12", children: 3 }],
      coverageBefore: report(400),
      coverageAfter: report(450),
      target: 0.5,
      attentionBelow: 0.95,
    });
    for (const { text } of evaluation.findings) {
      expect(said(text, indonesian)).toMatch(/\d/);
      expect(said(text)).toMatch(/\d/);
    }
    const below = evaluation.findings.find(({ id }) => id === "groups-below");
    expect(below).toMatchObject({ id: "groups-below", groups: ["Petani"] });
    expect(said(below?.text, indonesian)).toBe(
      "Kelompok di bawah 95% orang-bulan yang direncanakan: 1 dari 1 (Petani)",
    );
    expect(said(below?.text)).toBe(
      "Groups below 95 % of their planned person-months: 1 of 1 (Petani)",
    );
    expect(evaluation.coverage).toMatchObject({
      neededForTarget: 50,
      growth: { overall: { percentagePoints: "5.00", coveredPercent: "12.50" } },
    });
    expect(evaluation.benefits).toEqual({
      cases: 3,
      amount: 154_000_000,
      families: 3,
      byProgramme: { jkk: 70_000_000, jkm: 84_000_000 },
      contributions: 18_648_000,
      ofReported: {
        cases: 3,
        amount: 154_000_000,
        families: 3,
        contributions: 18_648_000,
        percentOfContributions: "825.83",
        costPerFamily: 6_216_000,
      },
      notCompared: [],
      byGroup: [
        {
          group: "Petani",
          cases: 2,
          amount: 84_000_000,
          families: 2,
          contributions: 18_144_000,
          percentOfContributions: "462.96",
          costPerFamily: 9_072_000,
        },
        {
          group: "Ojek",
          cases: 1,
          amount: 70_000_000,
          families: 1,
          contributions: 504_000,
          percentOfContributions: "13888.89",
          costPerFamily: 504_000,
        },
      ],
      byMonth: [
        { month: "2025-03", cases: 2, amount: 84_000_000, families: 2 },
        { cases: 1, amount: 70_000_000, families: 1 },
      ],
      byGroupAndMonth: [
        { group: "Petani", month: "2025-03", cases: 2, amount: 84_000_000, families: 2 },
        { group: "Ojek", cases: 1, amount: 70_000_000, families: 1 },
      ],
    });
    expect(evaluation.notPlanned).toEqual([
      { group: "Ojek", persons: 3, personMonths: 30, amount: 504_000 },
    ]);
  });

  test("the ratio of benefits rests on a figure that is printed", () => {
    const ojek = { group: "Ojek", headcount: 5, personMonths: 60, amount: 10_000_000 };
    const evaluation = evaluateProgramme({
      plan,
      realised: [farmers, ojek],
      benefitsPaid: [{ programme: "jkm", group: "Petani", cases: 1, amount: 42_000_000 }],
    });
    expect(evaluation.benefits).toMatchObject({
      contributions: 28_144_000,
      ofReported: { percentOfContributions: "149.23" },
    });
    const text = (id: string): string =>
      said(evaluation.findings.find((finding) => finding.id === id)?.text);
    expect(text("benefits-paid")).toBe("Benefits were paid in 1 case, Rp42,000,000");
    expect(text("benefits-by-contributions")).toBe(
      "Benefits of the groups that reported their contributions, Rp42,000,000, are 149.23 % of these contributions, Rp28,144,000 with those of groups not planned",
    );
    expect(text("groups-not-planned")).toBe(
      "Groups realised without having been planned: 1 (Ojek), 5 people, contributions of Rp10,000,000",
    );
    const words = explain(evaluation, { locale: english, format: "markdown" });
    expect(words).toMatch(/\| Ojek +\| - +\| Rp10,000,000 +\| - +\|/);
    expect(words).toMatch(/\| Total realised +\| - +\| Rp28,144,000 +\| - +\|/);
    const alone = evaluateProgramme({ plan, realised: [ojek] });
    expect(explain(alone, { locale: indonesian, format: "text" })).toContain("Jumlah realisasi");
  });

  test("the target reached is said so, and nothing of a target for nobody", () => {
    const target = (covered: number, workers: number) =>
      evaluateProgramme({
        ...input,
        coverageAfter: measureCoverage([{ covered, workers }], { definition: "segment" }),
        target: 0.5,
      }).findings.find(({ id }) => id === "target")?.text;
    expect(said(target(500, 1_000))).toBe("The target of 50 % is reached");
    expect(said(target(499, 1_000))).toBe("To reach the target of 50 %, 1 more person is needed");
    expect(target(0, 0)).toBeUndefined();
  });

  test("growth is the difference of the percents that stand beside it", () => {
    const at = (covered: number, workers: number) =>
      measureCoverage([{ covered, workers }], { definition: "segment" });
    const { findings } = evaluateProgramme({
      ...input,
      coverageBefore: at(20_773, 100_000),
      coverageAfter: at(81_336, 100_000),
    });
    expect(said(findings.find(({ id }) => id === "coverage-growth")?.text)).toBe(
      "Coverage rose from 20.77 % to 81.34 % (+60.57 percentage points)",
    );
  });

  test("nothing planned and nothing paid gives no percent", () => {
    const empty = planProtection({ ...year, groups: [{ ...person, headcount: 0 }] });
    const evaluation = evaluateProgramme({
      plan: empty,
      realised: [{ group: "Petani", headcount: 0, personMonths: 0, amount: 0 }],
      benefitsPaid: [],
    });
    expect(evaluation.overall.percent).toEqual({});
    expect(evaluation.benefits).toEqual({
      cases: 0,
      amount: 0,
      byProgramme: {},
      contributions: 0,
      ofReported: { cases: 0, amount: 0, contributions: 0 },
      notCompared: [],
      byGroup: [],
      byMonth: [],
      byGroupAndMonth: [],
    });
    expect(evaluation.findings.map(({ id }) => id)).toEqual(["benefits-paid"]);
  });

  test("what cannot be compared is refused", () => {
    const run = (more: object) => () => evaluateProgramme({ ...input, ...more });
    const row = (more: object) => run({ realised: [{ ...farmers, ...more }] });
    expect(row({ headcount: 1, personMonths: 1_000 })).toThrow("realised[0].personMonths");
    expect(row({ headcount: 90, personMonths: 1_080 })).not.toThrow();
    expect(row({ headcount: 90, personMonths: 1_081 })).toThrow("realised[0].personMonths");
    expect(row({ headcount: 0, personMonths: 0 })).toThrow("realised[0].amount");
    expect(row({ personMonths: 0 })).toThrow("realised[0].amount");
    const paid = (cases: number, amount: number) =>
      run({ benefitsPaid: [{ programme: "jkm", cases, amount }] });
    expect(paid(0, 42_000_000)).toThrow("benefitsPaid[0].cases");
    expect(paid(0, 0)).not.toThrow();
    const paidIn = (month: string) =>
      run({ benefitsPaid: [{ programme: "jkm", month, cases: 1, amount: 42_000_000 }] });
    for (const month of [plan.from, plan.to]) expect(paidIn(month)).not.toThrow();
    for (const month of ["2024-12", "2026-01"]) {
      expect(paidIn(month)).toThrow("benefitsPaid[0].month");
      expect(run({ scholarshipsRunning: [{ month, children: 1 }] })).toThrow(
        "scholarshipsRunning[0].month",
      );
    }
    expect(run({ realised: [farmers, farmers] })).toThrow("realised: expected.evaluation.realised");
    expect(refusal(run({ coverageBefore: report(1) }))).toContain("need coverageAfter");
    expect(refusal(run({ target: 0.5 }))).toContain("need coverageAfter");
    expect(run({ coverageBefore: report(1), coverageAfter: report(1, "employed-bps") })).toThrow(
      "same-definition.compare",
    );
    expect(run({ plan: {} })).toThrow("plan.kind");
    expect(run({ coverageAfter: { kind: "coverage-report" } })).toThrow(InvalidInputError);
  });
});

describe("benefits against contributions", () => {
  const plan = planProtection({
    ...year,
    groups: [
      { ...person, headcount: 60 },
      { ...person, name: "Nelayan", headcount: 40 },
    ],
  });
  const farmers = { group: "Petani", headcount: 60, personMonths: 710, amount: 11_928_000 };
  const fishers = { group: "Nelayan", headcount: 40, personMonths: 480, amount: 8_064_000 };
  const claims = [
    {
      programme: "jkm",
      group: "Petani",
      month: "2025-03",
      cases: 1,
      families: 1,
      amount: 42_000_000,
    },
    {
      programme: "jkm",
      group: "Nelayan",
      month: "2025-03",
      cases: 1,
      families: 1,
      amount: 42_000_000,
    },
  ] as const;
  const idOf = ({ findings }: Evaluation, id: string) =>
    findings.find((finding) => finding.id === id);

  test("benefits of all by contributions of some were 704 percent: now 352, of those who reported", () => {
    expect((84_000_000 / 11_928_000) * 100).toBeCloseTo(704.23, 2);
    const evaluation = evaluateProgramme({ plan, realised: [farmers], benefitsPaid: claims });
    expect(evaluation.benefits).toMatchObject({
      cases: 2,
      amount: 84_000_000,
      families: 2,
      contributions: 11_928_000,
      ofReported: {
        cases: 1,
        amount: 42_000_000,
        families: 1,
        contributions: 11_928_000,
        percentOfContributions: "352.11",
        costPerFamily: 11_928_000,
      },
      notCompared: ["Nelayan"],
    });
    expect(evaluation.benefits?.byGroup[1]).toEqual({
      group: "Nelayan",
      cases: 1,
      amount: 42_000_000,
      families: 1,
    });
    expect(said(idOf(evaluation, "benefits-by-contributions")?.text)).toBe(
      "Benefits of the groups that reported their contributions, Rp42,000,000, are 352.11 % of these contributions, Rp11,928,000",
    );
    expect(said(idOf(evaluation, "benefits-not-compared")?.text, indonesian)).toBe(
      "Kelompok yang menerima manfaat tetapi belum melaporkan iuran, sehingga tidak ikut dihitung dalam perbandingan ini: 1 (Nelayan)",
    );
    expect(idOf(evaluation, "benefits-not-compared")?.groups).toEqual(["Nelayan"]);
    expect(said(idOf(evaluation, "cost-per-family")?.text, indonesian)).toBe(
      "Iuran yang dikeluarkan untuk tiap keluarga tertolong: Rp11.928.000,00",
    );
  });

  test("benefits that are not told apart by group have no ratio while a group has not reported", () => {
    const lump = [{ programme: "jkm", cases: 2, amount: 84_000_000 }] as const;
    const part = evaluateProgramme({ plan, realised: [farmers], benefitsPaid: lump });
    expect(part.benefits).not.toHaveProperty("ofReported");
    expect(part.warnings).toContainEqual({
      code: "benefits-not-by-group",
      severity: "check",
      values: { names: ["Nelayan"] },
    });
    const whole = evaluateProgramme({ plan, realised: [farmers, fishers], benefitsPaid: lump });
    expect(whole.benefits?.ofReported).toEqual({
      cases: 2,
      amount: 84_000_000,
      contributions: 19_992_000,
      percentOfContributions: "420.17",
    });
    expect(said(idOf(whole, "benefits-by-contributions")?.text)).toBe(
      "Benefits are 420.17 % of the contributions realised, Rp19,992,000",
    );
  });

  test("claims by group and month add up, rows without either included", () => {
    const rows = [
      ...claims,
      {
        programme: "jkk",
        group: "Petani",
        month: "2025-01",
        cases: 2,
        families: 2,
        amount: 5_000_000,
      },
      { programme: "jkm", cases: 1, families: 1, amount: 42_000_000 },
    ] as const;
    const { benefits } = evaluateProgramme({
      plan,
      realised: [farmers, fishers],
      benefitsPaid: rows,
    });
    expect(benefits?.byMonth).toEqual([
      { month: "2025-01", cases: 2, amount: 5_000_000, families: 2 },
      { month: "2025-03", cases: 2, amount: 84_000_000, families: 2 },
      { cases: 1, amount: 42_000_000, families: 1 },
    ]);
    expect(
      benefits?.byGroupAndMonth.map(({ group, month, cases }) => [group, month, cases]),
    ).toEqual([
      ["Petani", "2025-01", 2],
      ["Petani", "2025-03", 1],
      ["Nelayan", "2025-03", 1],
      [undefined, undefined, 1],
    ]);
    for (const parts of [benefits?.byGroup, benefits?.byMonth, benefits?.byGroupAndMonth]) {
      expect(parts?.reduce((sum, { amount }) => sum + amount, 0)).toBe(131_000_000);
    }
    expect(benefits?.ofReported?.costPerFamily).toBe(3_998_400);
  });

  test("one family, Rp78 million: 42 of JKM and 36 of the scholarship", () => {
    const evaluation = evaluateProgramme({
      plan,
      realised: [farmers, fishers],
      benefitsPaid: [
        { programme: "jkm", group: "Petani", cases: 1, families: 1, amount: 42_000_000 },
        { programme: "jkm", group: "Petani", cases: 1, families: 0, amount: 36_000_000 },
      ],
    });
    expect(evaluation.benefits).toMatchObject({ cases: 2, families: 1, amount: 78_000_000 });
  });

  test("families of some cases only are not added up, and that is said", () => {
    const evaluation = evaluateProgramme({
      plan,
      realised: [farmers, fishers],
      benefitsPaid: [
        claims[0],
        { programme: "jkm", group: "Nelayan", cases: 3, amount: 126_000_000 },
      ],
    });
    expect(evaluation.benefits).not.toHaveProperty("families");
    expect(evaluation.benefits?.ofReported).not.toHaveProperty("costPerFamily");
    expect(evaluation.warnings).toContainEqual({
      code: "families-of-some",
      severity: "check",
      values: { told: 1, cases: 4 },
    });
  });

  test("scholarships running are those of the last month, and who has not reported it is named", () => {
    const evaluation = evaluateProgramme({
      plan,
      realised: [farmers],
      scholarshipsRunning: [
        { group: "Petani", month: "2025-11", children: 2 },
        { group: "Nelayan", month: "2025-11", children: 1 },
        { group: "Petani", month: "2025-12", children: 3 },
      ],
    });
    expect(evaluation.scholarships).toEqual({
      month: "2025-12",
      children: 3,
      byGroup: [{ group: "Petani", children: 3 }],
      byMonth: [
        { month: "2025-11", children: 3 },
        { month: "2025-12", children: 3 },
      ],
      notReported: ["Nelayan"],
    });
    expect(said(idOf(evaluation, "scholarships-running")?.text, indonesian)).toBe(
      "Beasiswa yang berjalan pada Desember 2025: 3 anak",
    );
    expect(evaluation.warnings).toContainEqual({
      code: "scholarships-of-some",
      severity: "check",
      values: { month: "2025-12", names: ["Nelayan"] },
    });
  });

  test("the tables and the explanation carry them", () => {
    const evaluation = evaluateProgramme({ plan, realised: [farmers], benefitsPaid: claims });
    const tables = toRows(evaluation, { locale: english });
    const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows;
    expect(rowsOf("benefits-by-group")).toMatchObject([
      { group: "Petani", cases: 1, families: 1, percentOfContributions: 352.11 },
      { group: "Nelayan", cases: 1, contributions: null, percentOfContributions: null },
    ]);
    expect(rowsOf("benefits-by-month")).toEqual([
      { month: "2025-03", cases: 2, families: 2, amount: 84_000_000 },
    ]);
    expect(rowsOf("summary")).toMatchObject([
      { benefits: 84_000_000, benefitsOfReported: 42_000_000, percentOfContributions: 352.11 },
    ]);
    expect(explain(evaluation, { locale: english, format: "markdown" })).toMatch(
      /\| Nelayan +\| March 2025 +\| +1 +\| +1 +\| +Rp42,000,000 +\|/,
    );
  });

  test("a group or a month of no evaluation, and more families than cases, are refused", () => {
    const paid = (more: object) => () =>
      evaluateProgramme({
        plan,
        realised: [farmers],
        benefitsPaid: [{ programme: "jkm", cases: 1, amount: 42_000_000, ...more }],
      });
    expect(paid({ group: "Ojek" })).toThrow("benefitsPaid[0].group: expected.evaluation.group");
    expect(paid({ month: "2026-01" })).toThrow("benefitsPaid[0].month: expected.evaluation.month");
    expect(paid({ families: 2 })).toThrow("benefitsPaid[0].families: expected.evaluation.families");
    const running = { month: "2025-12", children: 1 };
    expect(() =>
      evaluateProgramme({ plan, realised: [farmers], scholarshipsRunning: [running, running] }),
    ).toThrow("scholarshipsRunning: expected.evaluation.running");
  });
});
