import { describe, expect, test } from "vitest";
import {
  computeContribution,
  InvalidInputError,
  planProtection,
  villageQuota,
  type NonWageEarnerGroup,
  type ProtectionPlanInput,
  type WageEarnerGroup,
} from "../../src/index.js";
import { refusal } from "../words.js";

const vulnerable: NonWageEarnerGroup = {
  name: "Pekerja rentan",
  headcount: 15_000,
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
};
const officials: WageEarnerGroup = {
  name: "Perangkat desa",
  category: "perangkat-desa",
  region: "62.05",
  headcount: 100,
  segment: "wage-earner",
  wage: 2_000_000,
  riskGroup: "very-low",
  programmes: ["jkk", "jkm", "jht"],
  fundedBy: "apbdes",
};
const year = { from: "2025-01", to: "2025-12" };

describe("planProtection", () => {
  test("15,000 workers for twelve months of 2025", () => {
    const plan = planProtection({ ...year, groups: [vulnerable] });
    expect(plan).toMatchObject({ total: 3_024_000_000, personMonths: 180_000 });
    expect(plan.byFunding).toEqual({ apbd: 3_024_000_000 });
    expect(plan.byMonth).toHaveLength(12);
    expect(plan.byMonth[0]).toEqual({
      month: "2025-01",
      persons: 15_000,
      total: 252_000_000,
      byFunding: { apbd: 252_000_000 },
      byPayer: [{ fundedBy: "apbd", amount: 252_000_000 }],
    });
    expect(plan.byGroup[0]?.phases).toEqual([
      {
        from: "2025-01",
        to: "2025-12",
        perPerson: 16_800,
        byProgramme: { jkk: 10_000, jkm: 6_800 },
        reliefs: [],
      },
    ]);
  });

  test("those covered by others are not paid for", () => {
    const plan = planProtection({ ...year, groups: [{ ...vulnerable, alreadyCovered: 14_999 }] });
    expect(plan.total).toBe(201_600);
    const none = planProtection({ ...year, groups: [{ ...vulnerable, alreadyCovered: 15_000 }] });
    expect(none).toMatchObject({ total: 0, personMonths: 0 });
    expect(none.byMonth[3]).toMatchObject({ persons: 0, total: 0, byFunding: {} });
  });

  test("funded months run from the start of the period", () => {
    const plan = planProtection({ ...year, groups: [{ ...vulnerable, months: 3 }, officials] });
    expect(plan.byGroup[0]).toMatchObject({ months: 3, personMonths: 45_000, total: 756_000_000 });
    expect(plan.byMonth.map(({ persons }) => persons).slice(1, 5)).toEqual([
      15_100, 15_100, 100, 100,
    ]);
  });

  test("what a wage earner's own wage bears stands under self", () => {
    const plan = planProtection({ ...year, groups: [officials] });
    const perMonth = { employer: 10_800 + 74_000, worker: 40_000 };
    expect(plan.byFunding).toEqual({
      self: perMonth.worker * 1_200,
      apbdes: perMonth.employer * 1_200,
    });
    expect(plan.byGroup[0]).toMatchObject({ category: "perangkat-desa", region: "62.05" });
  });

  test("each month is counted by its own law", () => {
    const groups = [{ ...vulnerable, headcount: 10, fundedBy: "self", sector: "other" } as const];
    const plan = planProtection({ from: "2026-01", to: "2027-01", groups });
    expect(plan.byGroup[0]?.phases.map(({ from, to, perPerson }) => [from, to, perPerson])).toEqual(
      [
        ["2026-01", "2026-03", 16_800],
        ["2026-04", "2026-12", 8_400],
        ["2027-01", "2027-01", 16_800],
      ],
    );
    expect(plan.total).toBe(10 * (4 * 16_800 + 9 * 8_400));
    expect(plan.warnings.map(({ code }) => code)).toContain("after-law-as-of");
  });

  test("readings of its groups are gathered, and a choice changes the plan", () => {
    const groups = [{ ...vulnerable, headcount: 1, fundedBy: "apbdes", sector: "other" } as const];
    const input = { from: "2026-04", to: "2026-12", groups };
    expect(planProtection(input)).toMatchObject({
      total: 151_200,
      readings: [{ id: "relief.pp-50-2025.apbdes", option: "no-relief" }],
    });
    const options = { readings: { "relief.pp-50-2025.apbdes": "relief" } } as const;
    expect(planProtection(input, options).total).toBe(75_600);
  });

  test("rounding to sen is carried through", () => {
    const groups = [
      { ...officials, wage: 2_333_641.85, programmes: ["jkk"], headcount: 3 } as const,
    ];
    const plan = planProtection(
      { from: "2025-01", to: "2025-01", groups },
      { rounding: { to: "sen" } },
    );
    expect(plan.total).toBe(16_802.22);
    expect(
      computeContribution(
        {
          segment: "wage-earner",
          month: "2025-01",
          wage: 2_333_641.85,
          riskGroup: "very-low",
          programmes: ["jkk"],
        },
        { rounding: { to: "sen" } },
      ).total * 3,
    ).toBeCloseTo(16_802.22, 6);
  });

  test("an error names the group", () => {
    const run = (input: unknown) => () => planProtection(input as ProtectionPlanInput);
    const may = { from: "2026-02", to: "2026-02" };
    expect(run({ ...may, groups: [officials, { ...vulnerable, fundedBy: "self" }] })).toThrow(
      '"groups[1].sector"',
    );
    expect(run({ ...year, groups: [{ ...vulnerable, programmes: ["jp"] }] })).toThrow(
      "groups[0]: The programme JP",
    );
    expect(run({ ...year, groups: [{ ...vulnerable, alreadyCovered: 15_001 }] })).toThrow(
      "groups[0].alreadyCovered",
    );
    expect(run({ ...year, groups: [{ ...vulnerable, months: 13 }] })).toThrow("groups[0].months");
    expect(run({ from: "2025-02", to: "2025-01", groups: [] })).toThrow(
      "to: expected.protection-plan.period",
    );
    expect(run({ ...year, groups: [{ ...officials, income: 1 }] })).toThrow(InvalidInputError);
    expect(refusal(run({ from: "2025-01", to: "2999-12", groups: [] }))).toContain("600 months");
    expect(refusal(run({ ...year, groups: [{ ...vulnerable, headcount: -1 }] }))).toBe(
      "Invalid input: groups[0].headcount: a whole number, not negative",
    );
    expect(run({ from: "2015-06", to: "2015-07", groups: [vulnerable] })).toThrow(
      "applies from 2015-07-01",
    );
  });

  test("no groups cost nothing", () => {
    expect(planProtection({ ...year, groups: [] })).toMatchObject({ total: 0, byFunding: {} });
  });
});

describe("villageQuota", () => {
  test("what one village has above does not fill another's gap", () => {
    const quota = villageQuota({
      villages: [
        { code: "62.05.01.2001", name: "A", protected: 130 },
        { name: "B", protected: 60 },
        { name: "C", protected: 100 },
      ],
      perVillage: 100,
    });
    expect(quota).toMatchObject({
      required: 300,
      protected: 290,
      countedTowardsQuota: 260,
      villagesMet: 2,
      villagesShort: 1,
      villagesUnknown: 0,
      short: 40,
      shortAtMost: 40,
    });
    expect(quota.villages.map(({ short }) => short)).toEqual([0, 40, 0]);
  });

  test("a village of unknown count is unknown, not empty", () => {
    const quota = villageQuota({
      villages: [{ name: "A" }, { name: "B", protected: 0 }],
      perVillage: 100,
    });
    expect(quota).toMatchObject({
      villagesUnknown: 1,
      villagesShort: 1,
      short: 100,
      shortAtMost: 200,
    });
    expect(quota.villages[0]).not.toHaveProperty("short");
  });

  test("a quota of nobody and a nameless village are refused", () => {
    expect(() => villageQuota({ villages: [], perVillage: 0 })).toThrow("perVillage");
    const twice = [
      { code: "1", name: "A" },
      { code: "1", name: "B" },
    ];
    expect(() => villageQuota({ villages: twice, perVillage: 1 })).toThrow(
      "expected.village-quota.village-codes",
    );
    expect(() => villageQuota({ villages: [{ name: " " }], perVillage: 1 })).toThrow(
      "villages[0].name",
    );
  });
});

describe("spellings of one village", () => {
  test("without codes are added up, and codes keep villages of one name apart", () => {
    const villages = [
      { name: "Desa Sikui", protected: 40, budget: 1_000_000 },
      { name: "SIKUI", protected: 30 },
      { name: "Lemo", code: "62.05.05.2011", protected: 10 },
      { name: "Ds. Lemo", code: "62.05.06.2011", protected: 20 },
    ];
    const quota = villageQuota({ villages, perVillage: 100 });
    expect(quota.villages).toMatchObject([
      { name: "Desa Sikui", protected: 70, budget: 1_000_000, short: 30 },
      { protected: 10 },
      { protected: 20 },
    ]);
    expect(quota.warnings.map(({ code }) => code)).toEqual(["village-rows-added-up"]);
  });

  test("a count that is not known stays unknown", () => {
    const villages = [{ name: "Sikui", protected: 40 }, { name: "DESA SIKUI" }];
    expect(villageQuota({ villages, perVillage: 100 }).villagesUnknown).toBe(1);
  });
});
