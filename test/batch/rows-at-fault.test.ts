import { describe, expect, test } from "vitest";
import {
  amendLaw,
  indonesianLaw,
  type InvalidInputError,
  OutOfCoverageError,
  type Law,
} from "jamsosnaker";
import {
  constructionColumns,
  jhtBalanceColumns,
  jkmColumns,
  migrantWorkerColumns,
  wageEarnerColumns,
} from "jamsosnaker/batch";
import { faultsOf, vectorOf } from "./row-by-row.js";

const month = "2026-05";

/** A law in which contributions may be more than their basis. */
const costly: Law = amendLaw(indonesianLaw, {
  name: "costly",
  changes: [
    ["jkk.contribution.construction.wage-rate", "200"],
    ["jht.contribution.wage-earner.rate", { employer: "370", worker: "2" }],
  ].map(([provision, value]) => ({
    provision: provision as string,
    from: "2024-01-01",
    value,
    cites: [{ regulation: "pp-44-2015", article: "Pasal 1" }],
  })),
});

describe("an error of a row", () => {
  test("an amount that is too large to be exact is that of its row alone", () => {
    const wages = Float64Array.of(1_000_000, Number.MAX_SAFE_INTEGER);
    const projects = constructionColumns({ month, wages }, { law: costly });
    expect([...projects.columns.total]).toEqual([2_003_000, NaN]);
    expect(faultsOf(projects.faults)).toEqual(["none", "unsafe-amount"]);
    const workers = wageEarnerColumns({ month, wages, programmes: ["jht"] }, { law: costly });
    expect([...workers.columns.total]).toEqual([3_720_000, NaN]);
    expect(faultsOf(workers.faults)).toEqual(["none", "unsafe-amount"]);
    expect(workers.totals).toEqual({
      persons: 1,
      faults: 1,
      total: 3_720_000,
      byProgramme: { jht: 3_720_000 },
      byPayer: { employer: 3_700_000, worker: 20_000 },
    });
  });

  test("a rate that is not given for a year is a fact missing of the rows that reach it", () => {
    const { columns, faults } = jhtBalanceColumns({
      wages: Float64Array.of(5_000_000, 5_000_000),
      months: Uint8Array.of(12, 24),
      start: "2024-01",
      returnPercentPerYear: [{ year: 2024, percent: 5 }],
    });
    expect([...columns.total]).toEqual([3_512_625, NaN]);
    expect(faultsOf(faults)).toEqual(["none", "missing-fact"]);
  });

  test("a day without a rule is an error of the whole where all rows have it", () => {
    const contract = { via: "agency", contractMonths: Uint8Array.of(24) } as const;
    expect(() => migrantWorkerColumns({ ...contract, date: "2016-01-01" })).toThrow(
      OutOfCoverageError,
    );
  });

  test("a fact given for all that does not fit is an error of the whole, also beside one of the row", () => {
    const dates = { labels: ["2025-01-01", "2020-01-01"], codes: Uint8Array.of(0, 1) };
    const deaths = {
      segment: "wage-earner",
      date: "2024-05-29",
      membershipStart: dates,
      arrearsMonths: 3,
    } as const;
    expect(faultsOf(jkmColumns(deaths).faults)).toEqual(["not-valid", "none"]);
    const paths = (input: Parameters<typeof jkmColumns>[0]): readonly string[] => {
      try {
        return faultsOf(jkmColumns(input).faults).map(String);
      } catch (error) {
        return (error as InvalidInputError).issues.map(({ path }) => path);
      }
    };
    expect(paths({ ...deaths, arrearsSettledBy: "heirs" })).toEqual([
      "membershipStart",
      "arrearsSettledBy",
    ]);
  });
});

describe("a rate by year on deposits", () => {
  const balances = {
    wages: Float64Array.of(5_000_000),
    months: 2,
    returnPercentPerYear: 5,
  } as const;
  const byYear = [{ year: 2024, percent: 3 }];

  test("needs months of the calendar", () => {
    expect(() => jhtBalanceColumns({ ...balances, depositRatePercent: byYear })).toThrow(
      expect.objectContaining({
        issues: [{ path: "depositRatePercent", code: "expected.projection.rate-needs-start" }],
      }),
    );
  });

  test.each([
    ["one rate for all years", { depositRatePercent: 3 }],
    ["one rate for all years from a month on", { depositRatePercent: 3, start: "2024-01" }],
    ["rates by year from a month on", { depositRatePercent: byYear, start: "2024-01" }],
  ])("%s is taken", (_, rates) => {
    expect([...jhtBalanceColumns({ ...balances, ...rates }).columns.contributions]).toEqual([
      570_000,
    ]);
  });
});

describe("risk groups by row", () => {
  const wages = Float64Array.of(5_000_000, 5_000_000);
  const jkk = (riskGroups: unknown) =>
    wageEarnerColumns({ month, wages, programmes: ["jkk"], riskGroups } as never);

  test.each([
    ["bytes", Uint8Array.of(0, 255)],
    ["bytes just beyond the groups", Uint8Array.of(0, 5)],
    ["bytes at the end", Uint8Array.of(0, 254)],
    ["integers", Int16Array.of(0, 255)],
    ["negative integers", Int16Array.of(0, -1)],
    ["places of labels", { labels: ["very-low"], codes: Uint8Array.of(0, 255) }],
  ])("a place beyond the groups is no label: %s", (_, riskGroups) => {
    const { columns, faults } = jkk(riskGroups);
    expect([...columns.total]).toEqual([12_000, NaN]);
    expect(faultsOf(faults)).toEqual(["none", "unknown-label"]);
  });

  test("a group that is not given is missing", () => {
    for (const groups of [vectorOf([0, null]), vectorOf(["very-low", null])]) {
      expect(faultsOf(jkk(groups).faults)).toEqual(["none", "missing"]);
    }
  });

  test("a vector of labels may begin with a value that is not there", () => {
    const groups = { length: 2, get: (row: number) => (row === 0 ? undefined : "very-low") };
    const { columns, faults } = jkk(groups);
    expect([...columns.total]).toEqual([NaN, 12_000]);
    expect(faultsOf(faults)).toEqual(["missing", "none"]);
  });

  test("a vector is not asked for what is beyond its end", () => {
    const groups = {
      length: 2,
      get: (row: number) => {
        if (row >= 2) throw new Error(`no row ${row}`);
        return null;
      },
    };
    expect(faultsOf(jkk(groups).faults)).toEqual(["missing", "missing"]);
  });
});
