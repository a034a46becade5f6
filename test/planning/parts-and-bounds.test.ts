import { describe, expect, test } from "vitest";
import {
  costToReach,
  evaluateProgramme,
  type EvaluateProgrammeInput,
  expectedBenefits,
  fitBudget,
  type FitBudgetInput,
  measureCoverage,
  planFunding,
  type PlanGroup,
  planProtection,
  planRange,
  pathToTarget,
  villageQuota,
} from "../../src/index.js";
import { storable } from "../storable.js";

const year = { from: "2025-01", to: "2025-12" } as const;
const person = {
  name: "Petani",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;
const group = (more: Partial<PlanGroup> = {}): PlanGroup =>
  ({ ...person, headcount: 10, ...more }) as PlanGroup;

describe("a plan", () => {
  test("names the account, category and region of a group where it has them", () => {
    const named = { category: "petani", region: "62.05.01.2001", account: "5.1.02" } as const;
    const { byGroup } = storable(
      planProtection({ ...year, groups: [group(named), group({ name: "Lain" })] }),
    );
    expect(byGroup[0]).toMatchObject(named);
    expect(Object.keys(byGroup[1] ?? {})).toEqual(
      Object.keys(byGroup[0] ?? {}).filter((field) => !(field in named)),
    );
  });

  test.each<[string | undefined, unknown, unknown]>([
    ["62.05.01.2001", ["62.05.01.2001"], ["62.05.01"]],
    ["62.05.01", ["62.05.01"], undefined],
    ["62.05", ["62.05"], undefined],
    ["Sikan", ["Sikan"], undefined],
    [undefined, undefined, undefined],
  ])("of a group in %s has the regions %j and the districts %j", (region, regions, districts) => {
    const plan = storable(
      planProtection({ ...year, groups: [group(region === undefined ? {} : { region })] }),
    );
    expect(plan.byRegion?.map((part) => part.region)).toEqual(regions);
    expect(plan.byDistrict?.map((part) => part.region)).toEqual(districts);
  });

  test("adds up the groups of one payer, in the order of the sources", () => {
    const groups = [
      group({ fundedBy: "csr" }),
      group({ name: "B" }),
      group({ name: "C", fundedBy: "csr" }),
      group({ name: "D", fundedBy: [{ fundedBy: "apbd", payer: "Provinsi", percent: "100" }] }),
    ];
    const { byPayer } = storable(planProtection({ ...year, groups }));
    expect(byPayer).toEqual([
      { fundedBy: "apbd", amount: 2_016_000 },
      { fundedBy: "apbd", payer: "Provinsi", amount: 2_016_000 },
      { fundedBy: "csr", amount: 4_032_000 },
    ]);
  });

  test("reaches fifty years, and months and steps lie within it", () => {
    const plan =
      (from: string, to: string, more: Partial<PlanGroup> = {}) =>
      (): unknown =>
        planProtection({ from: from, to: to, groups: [group(more)] });
    expect(plan("2016-01", "2065-12")).not.toThrow();
    expect(plan("2016-01", "2066-01")).toThrow("to");
    expect(plan("2025-01", "2025-12", { months: 12 })).not.toThrow();
    expect(plan("2025-01", "2025-12", { months: 13 })).toThrow("groups[0].months");
    const steps = (...from: string[]): Partial<PlanGroup> => ({
      headcount: from.map((each) => ({ from: each as never, headcount: 1 })),
    });
    expect(plan("2025-01", "2025-12", steps("2025-01", "2025-12"))).not.toThrow();
    expect(plan("2025-01", "2025-12", steps("2025-01", "2026-01"))).toThrow("groups[0].headcount");
    expect(plan("2025-01", "2025-12", steps("2025-02", "2025-02"))).toThrow("groups[0].headcount");
    expect(plan("2025-01", "2025-12", steps("2025-03", "2025-02"))).toThrow("groups[0].headcount");
  });

  test("shares are percents with six decimals at most", () => {
    const plan = (percent: string, rest: string) => (): unknown =>
      planProtection({
        ...year,
        groups: [
          group({
            fundedBy: [
              { fundedBy: "apbd", percent },
              { fundedBy: "csr", percent: rest },
            ],
          }),
        ],
      });
    for (const [percent, rest] of [
      ["50", "50"],
      ["0.5", "99.5"],
      ["33.333333", "66.666667"],
    ] as const) {
      expect(plan(percent, rest), percent).not.toThrow();
    }
    for (const [percent, rest] of [
      ["x50", "50"],
      ["50x", "50"],
      ["50.", "50"],
      ["50.3333333", "49.6666667"],
      ["0050", "50"],
      [".5", "99.5"],
    ] as const) {
      expect(plan(percent, rest), percent).toThrow("percent");
    }
  });
});

describe("who may pay", () => {
  const of = (more: Partial<PlanGroup>, period = { from: "2025-12", to: "2026-02" }): unknown[] =>
    storableVerdicts(planFunding({ ...(period as typeof year), groups: [group(more)] }));
  const storableVerdicts = (list: ReturnType<typeof planFunding>): unknown[] =>
    list.map(({ from, to, verdict }) => [
      from,
      to,
      verdict.fundedBy,
      verdict.outcome,
      verdict.missing,
    ]);

  test("is told by runs of months with one answer", () => {
    expect(of({ category: "petani", fundedBy: "zakat" })).toEqual([
      [
        "2025-12",
        "2026-02",
        "zakat",
        "undetermined",
        ["mustahik", "stateCanPay", "managedBySharia"],
      ],
    ]);
    const late = { from: "2024-11", to: "2025-02" };
    expect(of({ category: "petani" }, late)).toEqual([
      ["2024-11", "2024-12", "apbd", "allowed", []],
      ["2025-01", "2025-02", "apbd", "undetermined", ["regionalRule"]],
    ]);
    expect(
      of({ category: "petani", headcount: [{ from: "2025-01", headcount: 1 }] } as never, late),
    ).toEqual([["2025-01", "2025-02", "apbd", "undetermined", ["regionalRule"]]]);
    expect(of({}, late)).toEqual([["2024-11", "2025-02", "apbd", "undetermined", ["category"]]]);
  });

  test("is warned of where it may not, with what says so", () => {
    const warned = (more: Partial<PlanGroup>): unknown =>
      storable(planProtection({ ...year, groups: [group(more)] })).warnings.map(({ code }) => code);
    const plain = warned({});
    expect(warned({ category: "petani", fundedBy: "csr" })).toEqual(warned({ fundedBy: "csr" }));
    expect(warned({ fundedBy: "dbh-sawit" })).toEqual(plain);
    expect(warned({ category: "petani", fundedBy: "dbh-sawit" })).not.toEqual(plain);
  });
});

describe("a budget", () => {
  const fishers = group({ name: "Nelayan" });
  const cost = 16_800;
  const fit = (
    groups: readonly PlanGroup[],
    more: Omit<FitBudgetInput, "from" | "to" | "groups">,
  ) => storable(fitBudget({ ...year, groups, ...more }));

  test("for everybody counts each from the month of coming", () => {
    const steps = group({
      headcount: [
        { from: "2025-01", headcount: 2 },
        { from: "2025-04", headcount: 0 },
        { from: "2025-07", headcount: 5 },
      ],
    });
    const { groups, left } = fit([steps, fishers], { mode: "everybody", budget: 15 * 3 * cost });
    expect(groups.map(({ personMonths }) => personMonths)).toEqual([15, 30]);
    expect(left).toBe(0);
    const all = fit([steps, fishers], { mode: "everybody", budget: 1_000_000_000 });
    expect(all.groups.map(({ personMonths }) => personMonths)).toEqual([36, 120]);
    expect(all.groups.every(({ next }) => next === undefined)).toBe(true);
    const none = fit([steps, fishers], { mode: "everybody", budget: 0 });
    expect(none.groups.map(({ persons, personMonths }) => [persons, personMonths])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test("in proportion gives what is left to those furthest behind, the first of equals", () => {
    const of = (sizes: readonly number[], persons: number): unknown =>
      fit(
        sizes.map((headcount, at) => group({ name: `G${at}`, headcount })),
        { mode: "proportional", budget: persons * 12 * cost },
      ).groups.map((one) => one.persons);
    expect(of([10, 10, 10], 10)).toEqual([4, 3, 3]);
    expect(of([10, 10, 10], 11)).toEqual([4, 4, 3]);
    expect(of([3, 7], 5)).toEqual([1, 4]);
    expect(of([7, 3], 5)).toEqual([4, 1]);
    expect(of([5, 90], 19)).toEqual([1, 18]);
    expect(of([0, 0], 5)).toEqual([0, 0]);
    expect(of([10, 10], 30)).toEqual([10, 10]);
    expect(of([], 5)).toEqual([]);
  });

  test("has a priority of all groups, each once", () => {
    const groups = [group(), fishers];
    const ranked = (priority: readonly string[]) => (): unknown =>
      fit(groups, { budget: 1, priority });
    expect(ranked(["Nelayan", "Petani"])).not.toThrow();
    for (const wrong of [
      ["Nelayan"],
      ["Nelayan", "Nelayan"],
      ["Nelayan", "Petani", "Petani"],
      ["A", "B"],
    ]) {
      expect(ranked(wrong)).toThrow("priority");
    }
  });

  test("says of cuts only where it is asked", () => {
    expect(fit([fishers], { budget: 1 })).not.toHaveProperty("cuts");
    expect(fit([fishers], { budget: 2_016_000, cuts: [10] }).cuts).toMatchObject([
      { percent: 10, budget: 1_814_400 },
    ]);
  });
});

describe("a range, a target, a path", () => {
  test("a sum of people has its bounds", () => {
    const range = (more: object) => (): unknown =>
      storable(
        planRange({
          ...year,
          groups: [],
          sums: [
            {
              name: "Semua",
              headcount: 10,
              among: [person, { ...person, name: "Nelayan" }],
              ...more,
            },
          ],
        }),
      );
    expect(range({ alreadyCovered: 10 })).not.toThrow();
    expect(range({ alreadyCovered: 11 })).toThrow("alreadyCovered");
    const months = (count: number) => ({
      among: [
        { ...person, months: count },
        { ...person, name: "N" },
      ],
    });
    expect(range(months(12))).not.toThrow();
    expect(range(months(13))).toThrow("months");
    const named = {
      among: [
        { ...person, category: "petani" },
        { ...person, name: "Nelayan" },
      ],
    };
    expect(JSON.stringify(range(named)())).toContain('"category":"petani"');
  });

  test("a person is paid for in twelve months of a year at most", () => {
    const facts = { definition: "segment", covered: 1, workers: 10 } as const;
    const path = (months: number) => (): unknown =>
      storable(
        pathToTarget({
          ...facts,
          years: [{ year: 2027, target: 0.5 }],
          person: { ...person, months },
        }),
      );
    expect(path(12)).not.toThrow();
    expect(path(13)).toThrow("months");
    const reach = (months: number) => (): unknown =>
      storable(costToReach({ ...facts, ...year, target: 0.5, person: { ...person, months } }));
    expect(reach(12)).not.toThrow();
    expect(reach(13)).toThrow("months");
  });

  test("deaths have their bounds, and those at work are among all", () => {
    const expected =
      (deathRatePerThousand: unknown, accidentDeathRatePerThousand: unknown) => (): unknown =>
        storable(
          expectedBenefits({
            ...{ ...year, groups: [group()], membershipStart: "2024-01-01" },
            ...{ deathRatePerThousand, accidentDeathRatePerThousand },
          } as never),
        );
    expect(expected(1000, 0)).not.toThrow();
    expect(expected("999.5", "0.5")).not.toThrow();
    expect(expected(999, 2)).toThrow();
    expect(expected(1001, 0)).toThrow();
    for (const bad of ["4x", "x4", "4.1234567", "4."]) expect(expected(bad, 0), bad).toThrow();
    for (const good of ["4", "14", "4.123456"]) expect(expected(good, 0), good).not.toThrow();
    const { rules } = storable(
      expectedBenefits({
        ...{ ...year, groups: [group()], membershipStart: "2024-01-01" },
        ...{ deathRatePerThousand: 4, accidentDeathRatePerThousand: 1 },
      }),
    );
    expect(rules.length).toBeGreaterThan(5);
  });
});

describe("an evaluation", () => {
  const plan = () => planProtection({ ...year, groups: [group(), group({ name: "Nelayan" })] });
  const realised = [
    { group: "Petani", headcount: 10, personMonths: 120, amount: 2_016_000 },
    { group: "Nelayan", headcount: 10, personMonths: 120, amount: 2_016_000 },
  ];
  const evaluated = (more: Partial<EvaluateProgrammeInput>) =>
    storable(evaluateProgramme({ plan: plan(), realised, ...more }));
  const claim = (more: object = {}) => ({
    programme: "jkm" as const,
    cases: 1,
    amount: 42_000_000,
    ...more,
  });

  test.each<[string, object[], unknown]>([
    ["no claims with cases", [claim({ cases: 0, amount: 0 })], undefined],
    ["all families told", [claim({ families: 1 }), claim({ families: 2, cases: 2 })], 3],
    ["no families told", [claim(), claim()], undefined],
    ["families of some", [claim({ families: 1 }), claim({ cases: 3 })], undefined],
    ["families of all with cases", [claim({ families: 1 }), claim({ cases: 0, amount: 0 })], 1],
  ])("%s", (name, benefitsPaid, families) => {
    const { benefits, warnings } = evaluated({ benefitsPaid: benefitsPaid as never });
    expect(benefits?.families).toBe(families);
    expect(
      warnings.filter(({ code }) => code === "families-of-some").map(({ values }) => values),
    ).toEqual(name === "families of some" ? [{ told: 1, cases: 4 }] : []);
    expect(benefits).toMatchObject({ byGroup: [], byMonth: [], byGroupAndMonth: [] });
  });

  test("parts stand by group, by month and by both where rows name them", () => {
    const rows = [
      claim({ month: "2025-05", group: "Nelayan", families: 1 }),
      claim({ month: "2025-03", group: "Petani", families: 1 }),
      claim(),
      claim({ month: "2025-03", group: "Petani", families: 1 }),
    ];
    const { benefits } = evaluated({ benefitsPaid: rows });
    expect(benefits?.byMonth.map(({ month, cases }) => [month, cases])).toEqual([
      ["2025-03", 2],
      ["2025-05", 1],
      [undefined, 1],
    ]);
    expect(benefits?.byGroup.map((one) => [one.group, one.cases, one.costPerFamily])).toEqual([
      ["Nelayan", 1, 2_016_000],
      ["Petani", 2, 1_008_000],
      [undefined, 1, undefined],
    ]);
    expect(benefits?.byGroupAndMonth.map((one) => [one.group, one.month])).toEqual([
      ["Nelayan", "2025-05"],
      ["Petani", "2025-03"],
      [undefined, undefined],
    ]);
    const monthly = evaluated({ benefitsPaid: [claim({ month: "2025-05" })] as never }).benefits;
    expect([monthly?.byGroup, monthly?.byGroupAndMonth, monthly?.byMonth.length]).toEqual([
      [],
      [],
      1,
    ]);
    const grouped = evaluated({ benefitsPaid: [claim({ group: "Petani" })] as never }).benefits;
    expect([grouped?.byMonth, grouped?.byGroupAndMonth, grouped?.byGroup.length]).toEqual([
      [],
      [],
      1,
    ]);
  });

  test("scholarships are those of the last month, by month in order", () => {
    const scholarshipsRunning = [
      { month: "2025-06", group: "Petani", children: 2 },
      { month: "2025-03", group: "Nelayan", children: 3 },
      { month: "2025-03", children: 1 },
    ] as const;
    const { scholarships, warnings } = evaluated({ scholarshipsRunning });
    expect(scholarships).toEqual({
      ...{ month: "2025-06", children: 2, byGroup: [{ group: "Petani", children: 2 }] },
      byMonth: [
        { month: "2025-03", children: 4 },
        { month: "2025-06", children: 2 },
      ],
      notReported: ["Nelayan"],
    });
    expect(warnings.map(({ code }) => code)).toContain("scholarships-of-some");
    const whole = evaluated({ scholarshipsRunning: scholarshipsRunning.slice(0, 1) });
    expect(whole.warnings.map(({ code }) => code)).not.toContain("scholarships-of-some");
  });

  test("coverage has a target where one is named", () => {
    const coverageAfter = measureCoverage([{ covered: 400, workers: 1_000 }], {
      definition: "segment",
    });
    expect(evaluated({ coverageAfter }).coverage).not.toHaveProperty("target");
    expect(evaluated({ coverageAfter, target: 0.5 }).coverage).toMatchObject({ target: 0.5 });
  });
});

describe("villages of a quota", () => {
  const told = (...names: string[]): unknown =>
    storable(
      villageQuota({ villages: names.map((name) => ({ name, protected: 1 })), perVillage: 10 }),
    )
      .warnings.filter(({ code }) => code === "villages-spelled-alike")
      .map(({ values }) => values);

  test("that differ by a letter are told of, long names that begin alike", () => {
    expect(told("Sikui", "Sikuy")).toEqual([{ one: "Sikui", other: "Sikuy" }]);
    expect(told("Siku", "Sikuy")).toEqual([]);
    expect(told("Sikui", "Likui")).toEqual([]);
    expect(told("Sikui", "Sikoy")).toEqual([]);
    for (const [one, other] of [
      ["Sikui 1", "Sikui 2"],
      ["Sikui I", "Sikui II"],
      ["Sikui-I", "SIKUI-II"],
      ["Blok 11", "Blok 12"],
      ["Sikui", "Sikui I"],
    ] as const) {
      expect(told(one, other), one).toEqual([]);
    }
    expect(told("Sikui", "Sikuix")).toEqual([{ one: "Sikui", other: "Sikuix" }]);
    expect(told("Lemo", "Lema")).toEqual([]);
  });

  test("have a budget that reaches the quota or not", () => {
    const quota = (budget: number): unknown =>
      storable(
        villageQuota({
          ...{ villages: [{ name: "Sikui", protected: 1, budget }], perVillage: 10 },
          cost: { unitPerMonth: 16_800, months: 12 },
        }),
      ).warnings.map(({ code }) => code);
    expect(quota(10 * 12 * 16_800)).toEqual(quota(10 * 12 * 16_800 + 1));
    expect(quota(10 * 12 * 16_800 - 1)).toBeDefined();
  });
});
