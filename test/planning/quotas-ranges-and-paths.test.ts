import { describe, expect, test } from "vitest";
import {
  expectedBenefits,
  type ExpectedBenefitsInput,
  MissingFactError,
  pathToTarget,
  planRange,
  type PlanRangeInput,
  UnsafeAmountError,
  type Village,
  villageQuota,
  type VillageQuotaInput,
} from "../../src/index.js";
import { storable } from "../storable.js";

const person = {
  name: "Petani",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;
const year = { from: "2025-01", to: "2025-12" } as const;
const perYear = 12 * 16_800;

describe("villages of a quota", () => {
  const quotaOf = (villages: readonly Village[], more: Partial<VillageQuotaInput> = {}) =>
    storable(villageQuota({ villages, perVillage: 10, ...more }));
  const cost = { unitPerMonth: 1_000, months: 12 } as const;

  test("without a cost nothing is said of budgets, and no law is rested on", () => {
    const village = { name: "Sikui", protected: 4, budget: 1, totalBudget: 100 };
    const { villages, rules, provisions, ...quota } = quotaOf([village]);
    expect(villages).toEqual([{ ...village, short: 6 }]);
    expect([rules, provisions]).toEqual([[], []]);
    expect(quota).not.toHaveProperty("costs");
    expect(quotaOf([village], { cost }).rules).toEqual([]);
    expect(quotaOf([village], { cost: { ...year, person } }).rules).toContain(
      "jkk.contribution.non-wage-earner.bands@2015-07-01",
    );
  });

  test("a budget lacks what the whole quota costs above it, and nothing where it is more", () => {
    const villages = [
      { name: "Aa", protected: 4, budget: 119_999, totalBudget: 1_200_000 },
      { name: "Bb", protected: 10, budget: 120_000 },
      { name: "Cc", protected: 0, budget: 120_001 },
      { name: "Dd", budget: 200_000 },
      { name: "Ee", protected: 1 },
    ];
    const quota = quotaOf(villages, { cost });
    expect(quota.villages).toEqual([
      { ...villages[0], short: 6, shortCost: 72_000, budgetShort: 1, quotaPercent: "10.00" },
      { ...villages[1], short: 0, shortCost: 0, budgetShort: 0 },
      { ...villages[2], short: 10, shortCost: 120_000, budgetShort: 0 },
      { ...villages[3], budgetShort: 0 },
      { ...villages[4], short: 9, shortCost: 108_000 },
    ]);
    expect(quota.costs).toEqual({
      months: 12,
      perPerson: 12_000,
      perVillage: 120_000,
      short: 300_000,
      villagesShortOfBudget: 1,
      budgetShort: 1,
      budgetsUnknown: 1,
    });
  });

  test("next are those with a priority, then those that are short of most", () => {
    const villages = [7, 2, 9, 10, 4, 0].map((people, at) => ({
      name: `Desa ${"ABCDEF"[at]}`,
      protected: people,
      ...(at === 4 && { priority: 2 }),
      ...(at === 0 && { priority: 1 }),
    }));
    expect(quotaOf(villages).next.map(({ name, short }) => [name, short])).toEqual([
      ["Desa A", 3],
      ["Desa E", 6],
      ["Desa F", 10],
      ["Desa B", 8],
      ["Desa C", 1],
    ]);
  });

  test.each<[string, readonly Village[], readonly Village[]]>([
    [
      "of the first no count is known",
      [{ name: "Sikui" }, { name: "SIKUI", protected: 3 }],
      [{ name: "Sikui" }],
    ],
    [
      "of the second none is",
      [{ name: "Sikui", protected: 3 }, { name: "SIKUI" }],
      [{ name: "Sikui" }],
    ],
    [
      "both counts are known, and each row has facts of its own",
      [
        { name: "Sikui", protected: 3, priority: 1 },
        { name: "Desa Sikui", protected: 4, priority: 2, budget: 5 },
      ],
      [{ name: "Sikui", protected: 7, priority: 1, budget: 5 }],
    ],
    [
      "a name without letters is no name to meet by",
      [{ name: "-" }, { name: "." }],
      [{ name: "-" }, { name: "." }],
    ],
    [
      "a code keeps them apart",
      [{ name: "Sikui", code: "1" }, { name: "Sikui" }],
      [{ name: "Sikui", code: "1" }, { name: "Sikui" }],
    ],
  ])("of one name: %s", (_, villages, expected) => {
    const quota = quotaOf(villages);
    expect(quota.villages.map(({ short, ...village }) => village)).toEqual(expected);
    const rows = villages.length - expected.length;
    expect(quota.warnings).toEqual(
      rows > 0 ? [{ code: "village-rows-added-up", severity: "check", values: { rows } }] : [],
    );
  });

  const alikeAmong = (villages: readonly Village[]): unknown =>
    quotaOf(villages)
      .warnings.filter(({ code }) => code === "villages-spelled-alike")
      .map(({ values }) => values);
  /** Names of which no two begin alike and differ by one letter. */
  const others = (count: number, coded = false): readonly Village[] =>
    Array.from({ length: count }, (_, at) => ({
      name: String(at)
        .padStart(4, "0")
        .replaceAll(/\d/g, (digit) => "bdfhjlnprt".charAt(Number(digit)).repeat(2)),
      ...(coded && { code: String(at) }),
    }));

  test("among a thousand names those that differ by a letter are told, among more none", () => {
    const pair = [{ name: "Sikui" }, { name: "Desa SIKUY" }];
    const told = [{ one: "Sikui", other: "Desa SIKUY" }];
    expect(alikeAmong([...others(998), ...pair])).toEqual(told);
    expect(alikeAmong([...others(999), ...pair])).toEqual([]);
    expect(alikeAmong([...others(1_100, true), ...pair])).toEqual(told);
  });

  test("names that end in a number are not compared, with a blank after it neither", () => {
    expect(alikeAmong([{ name: "Sikui 1 " }, { name: "Sikui 2 " }])).toEqual([]);
    expect(alikeAmong([{ name: "Sikui Ix " }, { name: "Sikui I " }])).toEqual([]);
  });
});

describe("a range of costs", () => {
  const dear = { ...person, name: "Pemandu", programmes: ["jkk", "jkm", "jht"] } as const;
  const rangeOf = (more: Partial<PlanRangeInput>) =>
    storable(planRange({ ...year, groups: [], sums: [], ...more }));
  const sum = { name: "Semua", headcount: 10 };

  test("of a sum: the first of the cheapest, the last of the dearest, and the law of both", () => {
    const among = [
      { ...dear, name: "C" },
      { ...person, name: "A" },
      { ...person, name: "B" },
      { ...dear, name: "D" },
    ];
    const range = rangeOf({ sums: [{ ...sum, among }] });
    expect(range.sums[0]).toMatchObject({
      ...{ persons: 10, cheapest: "A", dearest: "D" },
      ...{ atLeast: 10 * perYear, atMost: 10 * 12 * 36_800 },
    });
    expect(range.sums[0]?.among[1]).toEqual({
      name: "A",
      segment: "non-wage-earner",
      fundedBy: "apbd",
      months: 12,
      perPerson: perYear,
      total: 10 * perYear,
    });
    expect(range.rules).toEqual([
      "jkk.contribution.non-wage-earner.bands@2015-07-01",
      "jkm.contribution.non-wage-earner.amount@2015-07-01",
      "jht.contribution.non-wage-earner.bands@2015-07-01",
    ]);
    const alike = [person, { ...person, name: "Nelayan" }];
    expect(rangeOf({ sums: [{ ...sum, among: alike }] }).sums[0]).toMatchObject({
      cheapest: "Petani",
      dearest: "Nelayan",
    });
  });

  test("ceilings are of payers of its groups and of its sums", () => {
    const paidBy = (payer: string) => [{ fundedBy: "apbd", payer, percent: 100 }] as const;
    const facts = {
      groups: [{ ...person, headcount: 1, fundedBy: paidBy("Provinsi") }],
      sums: [{ ...sum, among: [{ ...person, fundedBy: paidBy("Kota") }, dear] }],
    };
    const ceilingOf = (payer: string) => () =>
      rangeOf({ ...facts, ceilings: [{ payer, amount: 1 }] }).ceilings;
    expect(ceilingOf("Provinsi")()).toMatchObject([{ atLeast: perYear, atMost: perYear }]);
    expect(ceilingOf("Kota")()).toMatchObject([{ atLeast: 0, atMost: 10 * perYear }]);
    expect(ceilingOf("Desa")).toThrow("ceilings[0].payer");
  });
});

describe("a path to a target", () => {
  const facts = { definition: "segment", covered: 400, workers: 1_000, person } as const;

  test("people of some months of each year, of other workers in another year", () => {
    const path = storable(
      pathToTarget({
        ...facts,
        years: [
          { year: 2023, target: 0.5 },
          { year: 2024, target: 0.6, workers: 1_200, covered: 420 },
          { year: 2025, target: 0.4 },
        ],
        person: { ...person, months: 3 },
      }),
    );
    const perPerson = 3 * 16_800;
    expect(path.years).toEqual([
      {
        year: 2023,
        target: 0.5,
        workers: 1_000,
        covered: 400,
        persons: 100,
        added: 100,
        perPerson,
        total: 100 * perPerson,
      },
      {
        year: 2024,
        target: 0.6,
        workers: 1_200,
        covered: 420,
        persons: 300,
        added: 200,
        perPerson,
        total: 300 * perPerson,
      },
      {
        year: 2025,
        target: 0.4,
        workers: 1_000,
        covered: 400,
        persons: 0,
        added: -300,
        perPerson,
        total: 0,
      },
    ]);
    expect(
      path.plan.byMonth.filter(({ persons }) => persons > 0).map(({ month }) => month),
    ).toEqual(["2023-01", "2023-02", "2023-03", "2024-01", "2024-02", "2024-03"]);
  });

  test("people of whole years, and what is odd in the count", () => {
    const path = storable(
      pathToTarget({ ...facts, years: [2023, 2024].map((at) => ({ year: at, target: 0.5 })) }),
    );
    expect(path.plan.byMonth.map(({ persons }) => persons)).toEqual(Array(24).fill(100));
    expect(path.warnings.map(({ code }) => code)).toEqual([]);
    const beyond = pathToTarget({ ...facts, covered: 1_001, years: [{ year: 2023, target: 1 }] });
    expect(beyond.warnings.map(({ code }) => code)).toEqual(["ratio-above-one"]);
  });

  test("years that do not follow each other are refused", () => {
    const years =
      (...all: number[]) =>
      () =>
        pathToTarget({ ...facts, years: all.map((at) => ({ year: at, target: 0.5 })) });
    expect(years(2023, 2024)).not.toThrow();
    for (const wrong of [[2023, 2025], [2024, 2023], [2023, 2023], []]) {
      expect(years(...wrong), wrong.join()).toThrow("years");
    }
  });
});

describe("benefits that are to be expected", () => {
  const input: ExpectedBenefitsInput = {
    ...{ from: "2024-01", to: "2024-12" },
    groups: [{ ...person, headcount: 10_000 }],
    ...{ deathRatePerThousand: 4, accidentDeathRatePerThousand: "0.2" },
  };
  const expectedOf = (more: Partial<ExpectedBenefitsInput>) =>
    storable(expectedBenefits({ ...input, ...more }));

  test("have a range of rupiah: the average of a family times the range of families", () => {
    const { families, totalRange } = expectedOf({});
    expect(families).toEqual({ number: "42", range: { low: 32, high: 53, method: "poisson" } });
    const average = 1_820_000_000 / 42;
    expect(totalRange).toEqual({ low: Math.round(32 * average), high: Math.round(53 * average) });
  });

  test("of wage earners are counted by the wage", () => {
    const clerk = {
      name: "Pegawai",
      segment: "wage-earner",
      wage: 5_000_000,
      riskGroup: "very-low",
      programmes: ["jkk", "jkm"],
      fundedBy: "apbd",
      headcount: 1_000,
    } as const;
    const { events } = expectedOf({ groups: [clerk] });
    // 60 percent of 80 wages, and the other benefits of a death.
    expect(events.map(({ perEvent }) => perEvent)).toEqual([
      42_000_000,
      48 * 5_000_000 + 22_000_000,
    ]);
  });

  const child = { level: "sd", grade: 2 } as const;
  const article34 = {
    regulation: "pp-44-2015",
    article: "Pasal 34 ayat (1) huruf d",
    amendedBy: "pp-82-2019",
  };

  test.each<[string, Partial<ExpectedBenefitsInput>, object]>([
    [
      "membershipStart",
      { from: "2025-07", to: "2025-07" },
      { regulation: "permenaker-5-2021", article: "Pasal ?", amendedBy: "permenaker-1-2025" },
    ],
    [
      "child.grade",
      { averageChildren: 1, child: { level: "sd" }, contributionMonths: 40 },
      article34,
    ],
    ["contributionMonths", { averageChildren: 1, child }, article34],
  ])("that hang on %s are refused, with the article", (field, more, cites) => {
    expect(() => expectedOf(more)).toThrow(expect.objectContaining({ field, cites }));
    expect(() => expectedOf(more)).toThrow(MissingFactError);
  });

  test("where nobody is expected to die, no fact of a family is needed and no benefit is law", () => {
    const nobody = { deathRatePerThousand: 0, accidentDeathRatePerThousand: 0 };
    const { rules, events } = expectedOf({ ...nobody, averageChildren: 1, child });
    expect(events.map(({ number, amount }) => [number, amount])).toEqual([
      ["0", 0],
      ["0", 0],
    ]);
    expect(rules.filter((key) => key.includes("benefit"))).toEqual([]);
  });

  test("are for as many children as the law counts, and no more", () => {
    const facts = { child, contributionMonths: 40 };
    expect(() => expectedOf({ ...facts, averageChildren: 2 })).not.toThrow();
    expect(() => expectedOf({ ...facts, averageChildren: "2.01" })).toThrow("averageChildren");
  });

  test("are refused where they are too many rupiah to be exact", () => {
    const groups = [{ ...person, headcount: 10_000_000_000 }];
    expect(() => expectedOf({ groups, deathRatePerThousand: 999 })).toThrow(UnsafeAmountError);
  });
});
