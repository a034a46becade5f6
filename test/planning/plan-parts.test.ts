import { describe, expect, test } from "vitest";
import {
  english,
  fundingCheck,
  planFunding,
  planProtection,
  type PlanGroup,
  type ProtectionPlan,
  toRows,
} from "../../src/index.js";
import { storable } from "../storable.js";

const officials: PlanGroup = {
  name: "Perangkat desa",
  region: "62.05.01.2001",
  account: "kode-1",
  headcount: 10,
  segment: "wage-earner",
  wage: 2_000_000,
  riskGroup: "very-low",
  programmes: ["jkk", "jkm", "jht"],
  fundedBy: "apbdes",
};
const fishers: PlanGroup = {
  name: "Nelayan",
  region: "62.05.01.2002",
  headcount: [{ from: "2024-01", headcount: 5 }],
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
};
const plan = (): ProtectionPlan =>
  storable(planProtection({ from: "2023-11", to: "2024-02", groups: [officials, fishers] }));

// An official: JKK 4,800, JKM 6,000, JHT 74,000 and 40,000 from the wage; a fisher: 16,800.
const official = 4_800 + 6_000 + 74_000;
const withheld = 40_000;
const fisher = 16_800;

test("the money of a plan stands by budget year, with the most people at once", () => {
  const half = 20 * (official + withheld);
  const money = [
    { year: 2023, persons: 10, personMonths: 20, total: half },
    { year: 2024, persons: 15, personMonths: 30, total: half + 10 * fisher },
  ];
  expect(plan().byYear).toMatchObject(money);
});

test("by village and by the district that these lie in", () => {
  expect(plan().byRegion?.map(({ region, total }) => [region, total])).toEqual([
    ["62.05.01.2001", 40 * (official + withheld)],
    ["62.05.01.2002", 10 * fisher],
  ]);
  expect(plan().byDistrict).toMatchObject([
    { region: "62.05.01", persons: 15, personMonths: 50, total: plan().total },
  ]);
});

test("the money of the payers apart from what is withheld from wages", () => {
  expect(plan().byPayer).toEqual([
    { fundedBy: "apbd", amount: 10 * fisher },
    { fundedBy: "apbdes", amount: 40 * official },
    { fundedBy: "self", fromWages: true, amount: 40 * withheld },
  ]);
});

test("cash by the due day: wage earners a month later than others", () => {
  const month = 10 * (official + withheld);
  expect(plan().byDueDay.map(({ date, total }) => [date, total])).toEqual([
    ["2023-12-15", month],
    ["2024-01-15", month + 5 * fisher],
    ["2024-02-15", month + 5 * fisher],
    ["2024-03-15", month],
  ]);
  expect(plan().byQuarter.map(({ quarter, total }) => [quarter, total])).toEqual([
    ["2023-Q4", month],
    ["2024-Q1", 3 * month + 10 * fisher],
  ]);
});

test("days and quarters come in their order, whichever group comes first", () => {
  const turned = planProtection({
    from: "2023-11",
    to: "2024-02",
    groups: [{ ...fishers, headcount: 5 }, officials],
  });
  expect(turned.byDueDay.map(({ date }) => date)).toEqual([
    "2023-11-15",
    "2023-12-15",
    "2024-01-15",
    "2024-02-15",
    "2024-03-15",
  ]);
  const late = planProtection({ from: "2023-11", to: "2024-01", groups: [officials, fishers] });
  expect(late.byDueDay.map(({ date }) => date)).toEqual(["2023-12-15", "2024-01-15", "2024-02-15"]);
  const first = { ...fishers, headcount: 5 };
  const after = planProtection({ from: "2023-11", to: "2023-12", groups: [officials, first] });
  expect(after.byDueDay.map(({ date }) => date)).toEqual([
    "2023-11-15",
    "2023-12-15",
    "2024-01-15",
  ]);
  expect(after.byQuarter.map(({ quarter }) => quarter)).toEqual(["2023-Q4", "2024-Q1"]);
});

test("a group without a region is in no region", () => {
  const { region: _, ...nowhere } = officials;
  const { byRegion, byDistrict } = planProtection({
    from: "2024-01",
    to: "2024-01",
    groups: [nowhere],
  });
  expect([byRegion, byDistrict]).toEqual([undefined, undefined]);
});

describe("the payers of a group", () => {
  const farmers: PlanGroup = {
    ...fishers,
    name: "Petani",
    category: "petani",
    headcount: 5,
    fundedBy: "dbh-sawit",
  };
  const may = { from: "2026-05", to: "2026-06" };

  test("are told what fundingCheck says of them", () => {
    const facts = { month: "2026-05", fundedBy: "dbh-sawit", category: "petani" } as const;
    const verdict = fundingCheck(facts);
    expect(verdict.outcome).toBe("not-allowed");
    expect(planFunding({ ...may, groups: [farmers] })).toEqual([
      { group: "Petani", ...may, verdict },
    ]);
  });

  test("are warned of by the plan where they may not pay, and by no other plan", () => {
    const { warnings, provisions } = planProtection({ ...may, groups: [farmers] });
    const told = warnings.filter(({ code }) => code === "payer-not-allowed");
    expect(told.map(({ values, provisions: keys = [] }) => [values, keys])).toEqual([
      [
        { name: "Petani", source: { key: "funding-source.dbh-sawit" }, ...may },
        ["funding.dbh-sawit@2024-01-01"],
      ],
    ]);
    expect(provisions.map(({ key }) => key)).toContain("funding.dbh-sawit@2024-01-01");
    const planters: PlanGroup = { ...farmers, category: "pekebun-sawit" };
    for (const group of [planters, { ...farmers, fundedBy: "apbd" as const }]) {
      const plan = planProtection({ ...may, groups: [group] });
      expect(plan.warnings.map(({ code }) => code)).not.toContain("payer-not-allowed");
    }
  });

  test("answer by the facts that are given", () => {
    const planters: PlanGroup = { ...farmers, category: "pekebun-sawit" };
    const verdicts = [undefined, { registered: true }].flatMap((fundingFacts) =>
      planFunding({ ...may, groups: [{ ...planters, fundingFacts }] }),
    );
    expect(verdicts.map(({ verdict }) => [verdict.outcome, verdict.missing])).toEqual([
      ["undetermined", ["registered"]],
      ["not-allowed", []],
    ]);
  });

  test("are asked once each, in months with people", () => {
    const shared: PlanGroup = {
      ...farmers,
      headcount: [{ from: "2026-06", headcount: 5 }],
      fundedBy: [
        { fundedBy: "apbd", payer: "Provinsi", percent: 30 },
        { fundedBy: "apbd", payer: "Kabupaten", percent: 30 },
        { fundedBy: "csr", percent: 40 },
      ],
    };
    const found = planFunding({ ...may, groups: [shared] });
    expect(found.map(({ from, verdict }) => [from, verdict.fundedBy])).toEqual([
      ["2026-06", "apbd"],
      ["2026-06", "csr"],
    ]);
  });
});

describe("the tables of a plan", () => {
  const rowsOf = (name: string) =>
    toRows(plan(), { locale: english }).find((table) => table.name === name)?.rows ?? [];

  test("the budget lines: volume times price, without what is withheld from wages", () => {
    const lines = rowsOf("budget-lines").map((row) => [
      row["account"],
      row["personMonths"],
      row["unitPrice"],
      row["amount"],
    ]);
    expect(lines).toEqual([
      ["kode-1", 20, official, 20 * official],
      ["kode-1", 20, official, 20 * official],
      [null, 10, fisher, 10 * fisher],
    ]);
  });

  test("groups by month add up to the plan", () => {
    const amounts = rowsOf("group-months").map((row) => Number(row["amount"]));
    expect(amounts).toHaveLength(6);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(plan().total);
  });
});
