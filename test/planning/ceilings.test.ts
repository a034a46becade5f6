import { describe, expect, test } from "vitest";
import {
  english,
  explain,
  fitBudget,
  type PlanGroup,
  planProtection,
  type ProtectionPlanInput,
  toRows,
} from "../../src/index.js";
import { refusal } from "../words.js";

// JKK 4,800, JKM 6,000 and JHT 74,000 by the payer; 40,000 withheld from the wage.
const official: PlanGroup = {
  name: "Perangkat desa",
  headcount: 10,
  segment: "wage-earner",
  wage: 2_000_000,
  riskGroup: "very-low",
  programmes: ["jkk", "jkm", "jht"],
  fundedBy: "apbdes",
};
const fisher: PlanGroup = {
  name: "Nelayan",
  headcount: 5,
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: [
    { fundedBy: "apbd", payer: "Provinsi", percent: 50 },
    { fundedBy: "apbd", payer: "Kabupaten", percent: 50 },
  ],
};
const [paid, fishing] = [84_800, 16_800];
const input: ProtectionPlanInput = {
  from: "2023-11",
  to: "2024-02",
  groups: [official, fisher],
};
const standings = (ceilings: ProtectionPlanInput["ceilings"]) =>
  planProtection({ ...input, ceilings }).ceilings;

describe("ceilings", () => {
  test("are held against the money of the payers, without what wages bear", () => {
    const needed = 40 * paid + 20 * fishing;
    expect(standings([{ amount: needed }])).toStrictEqual([
      { amount: needed, needed, shortfall: 0, left: 0 },
    ]);
  });

  test("by year, by source and by payer, in the order given", () => {
    expect(
      standings([
        { year: 2024, fundedBy: "apbdes", amount: 20 * paid - 1 },
        { payer: "Kabupaten", amount: 1_000_000 },
        { year: 2023, amount: "2000000.50" },
        { fundedBy: "csr", amount: 5 },
      ]),
    ).toEqual([
      {
        year: 2024,
        fundedBy: "apbdes",
        amount: 20 * paid - 1,
        needed: 20 * paid,
        shortfall: 1,
        left: 0,
      },
      {
        payer: "Kabupaten",
        amount: 1_000_000,
        needed: 10 * fishing,
        shortfall: 0,
        left: 1_000_000 - 10 * fishing,
      },
      {
        year: 2023,
        amount: 2_000_000.5,
        needed: 20 * paid + 10 * fishing,
        shortfall: 0,
        left: 2_000_000.5 - 20 * paid - 10 * fishing,
      },
      { fundedBy: "csr", amount: 5, needed: 0, shortfall: 0, left: 5 },
    ]);
  });

  test("are said in words and in a table", () => {
    const plan = planProtection({ ...input, ceilings: [{ year: 2024, amount: 1_000_000 }] });
    const words = explain(plan, { locale: english, format: "text" }).replace(/\s+/g, " ");
    expect(words).toContain("2024: Rp1,000,000; needed Rp1,864,000, short Rp864,000");
    const rows = toRows(plan, { locale: english }).find(({ name }) => name === "ceilings")?.rows;
    expect(rows).toMatchObject([{ year: 2024, budget: 1_000_000, shortfall: 864_000, left: 0 }]);
  });

  test("that mean nothing of the plan are refused", () => {
    const refused = (ceiling: object) =>
      refusal(() => standings([{ amount: 1, ...ceiling }] as never));
    expect(refused({ year: 2025 })).toContain("ceilings[0].year: a year of the period");
    expect(refused({ payer: "Kecamatan" })).toContain("ceilings[0].payer");
    expect(refusal(() => standings([{ amount: 1 }, { amount: 2 }]))).toContain("once");
    expect(refused({ amount: -1 })).toContain("ceilings[0].amount");
  });

  test("do not bind a fit, which has one budget of its own", () => {
    const more = { ...input, ceilings: [{ amount: 1 }], budget: 1 };
    expect(refusal(() => fitBudget(more))).toContain("ceilings");
  });
});

describe("the payers of a plan", () => {
  const plan = planProtection(input);

  test("stand by group and by month, wages apart", () => {
    expect(plan.byGroup.map(({ byPayer }) => byPayer)).toEqual([
      [
        { fundedBy: "apbdes", amount: 40 * paid },
        { fundedBy: "self", fromWages: true, amount: 40 * 40_000 },
      ],
      [
        { fundedBy: "apbd", payer: "Provinsi", amount: 10 * fishing },
        { fundedBy: "apbd", payer: "Kabupaten", amount: 10 * fishing },
      ],
    ]);
    expect(plan.byMonth.map(({ byPayer }) => byPayer.map(({ amount }) => amount))).toEqual(
      Array.from({ length: 4 }, () => [2.5 * fishing, 2.5 * fishing, 10 * paid, 10 * 40_000]),
    );
  });

  test("and in the table of groups by month", () => {
    const tables = toRows(plan, { locale: english });
    const rows = tables.find(({ name }) => name === "group-months")?.rows;
    expect(rows?.[0]).toMatchObject({
      group: "Perangkat desa",
      month: "2023-11",
      amount: 10 * (paid + 40_000),
      fromPayers: 10 * paid,
      workerShare: 10 * 40_000,
    });
  });
});
