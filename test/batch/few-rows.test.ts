import { describe, expect, test } from "vitest";
import { amendLaw, computeContribution, indonesianLaw, UnsafeAmountError } from "jamsosnaker";
import {
  jkmColumns,
  migrantWorkerColumns,
  nonWageEarnerColumns,
  wageEarnerColumns,
} from "jamsosnaker/batch";
import { faultsOf, vectorOf } from "./row-by-row.js";

const month = "2025-05";

test("who pays is told where it was given, and not otherwise", () => {
  const facts = { month, incomes: Float64Array.of(1_000_000), programmes: ["jkk"] } as const;
  expect(nonWageEarnerColumns(facts)).not.toHaveProperty("fundedBy");
  expect(nonWageEarnerColumns({ ...facts, fundedBy: "apbd" })).toMatchObject({ fundedBy: "apbd" });
});

test("deaths may differ by their children alone", () => {
  const facts = { segment: "wage-earner", date: "2024-05-29", contributionMonths: 40 } as const;
  const levels = vectorOf(["none", "sd"] as const);
  const { count, columns } = jkmColumns({ ...facts, children: [{ level: levels, grade: 6 }] });
  expect(count).toBe(2);
  expect(columns.scholarship[0]).toBe(0);
  const grades = Uint8Array.of(1, 6, 6);
  const byGrade = jkmColumns({ ...facts, children: [{ level: "sd", grade: grades }] });
  expect(byGrade.count).toBe(3);
  expect(byGrade.columns.scholarship[1]).toBe(byGrade.columns.scholarship[2]);
  expect(byGrade.columns.scholarship[0]).toBeGreaterThan(byGrade.columns.scholarship[1] ?? NaN);
});

test("a vector of risk groups may begin with rows that have none", () => {
  const wages = new Float64Array(3).fill(5_000_000);
  const riskGroups = vectorOf([null, "low", "very-low"] as const);
  const { columns, faults } = wageEarnerColumns({ month, wages, riskGroups, programmes: ["jkk"] });
  // 0.54 and 0.24 percent of the wage.
  expect([...columns.total]).toEqual([NaN, 27_000, 12_000]);
  expect(faultsOf(faults)).toEqual(["missing", "none", "none"]);
  const none = vectorOf<"low">([null, null, null]);
  expect(
    faultsOf(wageEarnerColumns({ month, wages, riskGroups: none, programmes: ["jkk"] }).faults),
  ).toEqual(["missing", "missing", "missing"]);
});

test("sums that are too large to be exact are refused", () => {
  const wages = new Float64Array(20).fill(Number.MAX_SAFE_INTEGER);
  expect(() => wageEarnerColumns({ month, wages, programmes: ["jht"] })).toThrow(UnsafeAmountError);
});

test("a contract of no months is not valid, and one whose months are not told is missing", () => {
  const contractMonths = Float64Array.of(0, NaN, 24);
  const facts = { date: "2026-05-01", via: "agency", contractMonths } as const;
  expect(faultsOf(migrantWorkerColumns(facts).faults)).toEqual(["not-valid", "missing", "none"]);
});

describe("rates of many decimals, in sen", () => {
  test.each([
    ["2.50000000000000", "half-up"],
    ["2.50000000000000", "half-even"],
    ["2.50000000000000", "down"],
    ["2.50000000000000", "up"],
    ["0.400000000000000", "up"],
    ["50", "half-up"],
    ["50", "half-even"],
  ] as const)("%s percent, %s", (employer, mode) => {
    const law = amendLaw(indonesianLaw, {
      name: "many decimals",
      changes: [
        {
          provision: "jht.contribution.wage-earner.rate",
          from: "2024-01-01",
          value: { employer, worker: "2" },
          cites: [{ regulation: "pp-46-2015", article: "Pasal 16" }],
        },
      ],
    });
    const options = { law, rounding: { to: "sen", mode } } as const;
    const wages = Array.from({ length: 400 }, (_, index) => (index + 1) / 100);
    const { columns } = wageEarnerColumns(
      { month, wages: Float64Array.from(wages), programmes: ["jht"] },
      options,
    );
    const single = wages.map((wage) =>
      computeContribution(
        { segment: "wage-earner", month, wage, programmes: ["jht"] },
        options,
      ).lines.map(({ amount }) => amount),
    );
    expect([...(columns.jhtEmployer ?? [])]).toEqual(single.map(([amount]) => amount));
    expect([...(columns.jhtWorker ?? [])]).toEqual(single.map(([, amount]) => amount));
  });
});
