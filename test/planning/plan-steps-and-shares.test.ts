import { describe, expect, test } from "vitest";
import {
  explain,
  indonesian,
  InvalidInputError,
  planProtection,
  type NonWageEarnerGroup,
  type ProtectionPlanInput,
  type WageEarnerGroup,
} from "../../src/index.js";
import { refusal } from "../words.js";

const fishers: NonWageEarnerGroup = {
  name: "Nelayan",
  headcount: 38_000,
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: [
    { fundedBy: "apbd", payer: "Provinsi", percent: 50 },
    { fundedBy: "apbd", payer: "Kabupaten/kota", percent: 50 },
  ],
};
const officials: WageEarnerGroup = {
  name: "Perangkat desa",
  headcount: 7,
  segment: "wage-earner",
  wage: 2_000_001,
  riskGroup: "very-low",
  programmes: ["jkk", "jkm", "jht"],
  fundedBy: [
    { fundedBy: "apbdes", percent: "33.4" },
    { fundedBy: "apbd", percent: "33.3" },
    { fundedBy: "csr", percent: "33.3" },
  ],
};
const year = { from: "2023-01", to: "2023-12" };
const run = (input: unknown) => () => planProtection(input as ProtectionPlanInput);

test("months that are not paid for end a run of people and of amounts", () => {
  const steps = [
    { from: "2023-01", headcount: 4 },
    { from: "2023-03", headcount: 0 },
    { from: "2023-06", headcount: 4 },
    { from: "2023-07", headcount: 0 },
    { from: "2023-11", headcount: 4 },
  ] as const;
  const [group] = planProtection({ ...year, groups: [{ ...officials, headcount: steps }] }).byGroup;
  const runs = [
    { from: "2023-01", to: "2023-02" },
    { from: "2023-06", to: "2023-06" },
    { from: "2023-11", to: "2023-12" },
  ];
  expect(group?.personsByMonth).toEqual(runs.map((run) => ({ ...run, persons: 4 })));
  expect(group?.phases).toMatchObject(runs);
});

describe("cost shares", () => {
  test("province and regency pay half each: 38,000 fishers of 2023", () => {
    const plan = planProtection({ ...year, groups: [fishers] });
    expect(plan.total).toBe(7_660_800_000);
    expect(plan.byFunding).toEqual({ apbd: 7_660_800_000 });
    expect(plan.byGroup[0]?.shares).toEqual([
      { fundedBy: "apbd", payer: "Provinsi", percent: "50", amount: 3_830_400_000 },
      { fundedBy: "apbd", payer: "Kabupaten/kota", percent: "50", amount: 3_830_400_000 },
    ]);
  });

  test("shares add up exactly, and what the own wage bears is not shared", () => {
    const plan = planProtection({ ...year, groups: [officials] });
    const { self = 0, ...shared } = plan.byFunding;
    const shares = plan.byGroup[0]?.shares ?? [];
    expect(shares.map(({ fundedBy }) => fundedBy)).toEqual(["apbdes", "apbd", "csr"]);
    const sum = shares.reduce((total, { amount }) => total + amount, 0);
    expect(self + sum).toBe(plan.total);
    expect(shared).toEqual({
      apbdes: shares[0]?.amount,
      apbd: shares[1]?.amount,
      csr: shares[2]?.amount,
    });
    for (const { byFunding, total } of plan.byMonth) {
      expect(Object.values(byFunding).reduce((a, b) => a + b, 0)).toBe(total);
    }
  });

  test("equal percents pay the same up to one rupiah, over all months", () => {
    const fundedBy = [
      { fundedBy: "apbd", percent: "33.33" },
      { fundedBy: "apbdes", percent: "33.33" },
      { fundedBy: "csr", percent: "33.34" },
    ] as const;
    for (const headcount of [1, 7, 101]) {
      const group = { ...fishers, headcount, fundedBy };
      const plan = planProtection({ from: "2023-01", to: "2025-12", groups: [group] });
      const [first = 0, second = 0, third = 0] = (plan.byGroup[0]?.shares ?? []).map(
        ({ amount }) => amount,
      );
      expect(Math.abs(first - second)).toBeLessThanOrEqual(1);
      expect(first + second + third).toBe(plan.total);
      expect(Math.abs(third - plan.total * 0.3334)).toBeLessThan(2);
    }
  });

  test("shares of amounts with sen add up to the sen", () => {
    const groups = [{ ...officials, wage: 2_333_641.85, programmes: ["jkk"], headcount: 1 }];
    const input = { from: "2023-01", to: "2023-01", groups } as ProtectionPlanInput;
    const plan = planProtection(input, { rounding: { to: "sen" } });
    expect(plan.total).toBe(5_600.74);
    expect(plan.byGroup[0]?.shares?.map(({ amount }) => amount)).toEqual([
      1_870.65, 1_865.05, 1_865.04,
    ]);
  });

  test("payers of whom a relief treats one otherwise are refused in that month only", () => {
    const mixed = {
      ...fishers,
      sector: "other",
      fundedBy: [
        { fundedBy: "apbd", percent: 50 },
        { fundedBy: "csr", percent: 50 },
      ],
    } as const;
    const before = planProtection({ from: "2026-03", to: "2026-03", groups: [mixed] });
    expect(before.total).toBe(38_000 * 16_800);
    expect(refusal(run({ from: "2026-03", to: "2026-04", groups: [mixed] }))).toContain(
      "groups[0].fundedBy: in April 2026 a contribution paid by apbd (16800) differs from one paid by csr (8400)",
    );
    const alike = {
      ...mixed,
      fundedBy: [
        { fundedBy: "self", percent: 25 },
        { fundedBy: "csr", percent: 75 },
      ],
    };
    expect(run({ from: "2026-04", to: "2026-04", groups: [alike] })().total).toBe(38_000 * 8_400);
    const villages = {
      ...mixed,
      fundedBy: [
        { fundedBy: "apbd", percent: 25 },
        { fundedBy: "apbdes", percent: 75 },
      ],
    };
    const input = { from: "2026-04", to: "2026-04", groups: [villages] } as ProtectionPlanInput;
    expect(planProtection(input).total).toBe(38_000 * 16_800);
    expect(() =>
      planProtection(input, { readings: { "relief.pp-50-2025.apbdes": "relief" } }),
    ).toThrow(InvalidInputError);
  });

  test("shares that are no whole, or two payers that cannot be told apart, are refused", () => {
    const group = (fundedBy: unknown) => ({ ...year, groups: [{ ...fishers, fundedBy }] });
    expect(run(group([{ fundedBy: "apbd", percent: 60 }]))).toThrow("expected.plan-funding.shares");
    expect(run(group([]))).toThrow("expected.plan-funding.shares");
    const half = { fundedBy: "apbd", percent: 50 };
    expect(run(group([half, half]))).toThrow("expected.plan-funding.payers");
    expect(run(group([half, { fundedBy: "csr", percent: 0 }]))).toThrow(
      "expected.plan-funding.percent",
    );
    expect(run(group("x"))).toThrow("groups[0].fundedBy");
    const thirds = ["33.333333", "33.333333", "33.333334"].map((percent, index) => ({
      fundedBy: "apbd",
      payer: `P${index}`,
      percent,
    }));
    expect(run(group(thirds))().total).toBe(7_660_800_000);
  });
});

describe("head counts by steps", () => {
  const steps = [
    { from: "2023-03", headcount: 1_000 },
    { from: "2023-07", headcount: 2_500, alreadyCovered: 500 },
    { from: "2023-11", headcount: 0 },
  ];
  const group = { ...fishers, fundedBy: "apbd", headcount: steps } as const;

  test("each month is paid for the people of that month", () => {
    const plan = planProtection({ ...year, groups: [group] });
    expect(plan.byMonth.map(({ persons }) => persons)).toEqual([
      0, 0, 1_000, 1_000, 1_000, 1_000, 2_000, 2_000, 2_000, 2_000, 0, 0,
    ]);
    expect(plan).toMatchObject({ personMonths: 12_000, total: 12_000 * 16_800 });
    expect(plan.byGroup[0]).toMatchObject({
      persons: 2_000,
      months: 8,
      personsByMonth: [
        { from: "2023-03", to: "2023-06", persons: 1_000 },
        { from: "2023-07", to: "2023-10", persons: 2_000 },
      ],
    });
    expect(explain(plan, { locale: indonesian, format: "text" })).toContain(
      "Juli 2023 sampai Oktober 2023: 2.000 orang",
    );
  });

  test("the step before the period still holds in it, and several years run on", () => {
    const plan = planProtection({
      from: "2023-09",
      to: "2025-01",
      groups: [{ ...group, headcount: steps.slice(0, 2) }],
    });
    expect(plan.byMonth).toHaveLength(17);
    expect(plan.personMonths).toBe(17 * 2_000);
  });

  test("what would be ambiguous is refused", () => {
    const plan = (more: object) => run({ ...year, groups: [{ ...group, ...more }] });
    expect(plan({ months: 3 })).toThrow("expected.protection-plan.months-of-steps");
    expect(plan({ alreadyCovered: 3 })).toThrow("groups[0].alreadyCovered");
    expect(plan({ headcount: [] })).toThrow("expected.headcount.steps");
    expect(plan({ headcount: [steps[1], steps[0]] })).toThrow("expected.headcount.steps");
    expect(plan({ headcount: [{ from: "2024-01", headcount: 1 }] })).toThrow(
      "expected.protection-plan.steps-in-period",
    );
    expect(plan({ headcount: [{ from: "2023-01", headcount: 1, alreadyCovered: 2 }] })).toThrow(
      "expected.headcount.covered",
    );
    expect(refusal(plan({ headcount: "many" }))).toContain("or steps [{ from: month, headcount }]");
  });
});
