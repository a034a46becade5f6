import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  computeContribution,
  InvalidInputError,
  OutOfCoverageError,
  type ConstructionInput,
  type Contribution,
} from "jamsosnaker";
import {
  constructionColumns,
  mergeTotals,
  migrantWorkerColumns,
  type ConstructionColumnsInput,
  type MigrantWorkerColumnsInput,
} from "jamsosnaker/batch";
import {
  amounts,
  answerOf,
  type Answer,
  anyOptions,
  columnsOrRefusal,
  counts,
  expectSaidOfRows,
  faultOf,
  faultsOf,
  months,
  vectorOf,
} from "./row-by-row.js";
import { runs } from "../runs.js";

function expectFaults(
  faults: Uint8Array,
  answers: readonly Answer<Contribution>[],
  given: readonly number[],
): void {
  expect(faultsOf(faults)).toEqual(
    answers.map(({ error }, row) =>
      Number.isNaN(given[row]) ? "missing" : error ? faultOf(error) : "none",
    ),
  );
}

function amountIn({ result }: Answer<Contribution>, programme: string): number {
  if (!result) return NaN;
  return result.lines
    .filter((line) => line.programme === programme)
    .reduce((sum, { amount }) => sum + amount, 0);
}

describe("construction in columns", () => {
  const bases = ["contractValue", "contractValueWithVat", "wages"] as const;
  const columnOf = {
    contractValue: "contractValues",
    contractValueWithVat: "contractValuesWithVat",
    wages: "wages",
  } as const;
  const values = fc.oneof(
    amounts,
    fc.nat(10_000_000_000),
    fc.constantFrom(1e8, 1e8 + 0.01, 5e8, 5e8 + 1, 1e9, 5e9, 5e9 + 0.5),
  );
  const facts = fc.record({
    month: fc.oneof(months, fc.constantFrom("2020-08", "2020-12", "2015-06")),
    base: fc.constantFrom(...bases),
    vatPercent: fc.constantFrom(0, 10, 11, 11.5),
    table: fc.array(values, { minLength: 1, maxLength: 20 }),
    arrearsFree: fc.option(fc.boolean(), { nil: undefined }),
  });

  test("every amount is that of computeContribution, every refused row a fault", () => {
    fc.assert(
      fc.property(facts, anyOptions, ({ month, base, vatPercent, table, arrearsFree }, options) => {
        const shared = {
          month,
          ...(base === "contractValueWithVat" && { vatPercent }),
          ...(base === "wages" && arrearsFree !== undefined && { arrearsFree }),
        };
        const answerTo = (value: number): Answer<Contribution> =>
          answerOf(() =>
            computeContribution(
              { segment: "construction", ...shared, [base]: value } as unknown as ConstructionInput,
              options,
            ),
          );
        const answers = table.map(answerTo);
        const input: ConstructionColumnsInput = {
          ...shared,
          [columnOf[base]]: Float64Array.from(table),
        };
        // A month without rules is refused, also where every amount is at fault.
        const result = columnsOrRefusal(
          () => constructionColumns(input, options),
          [...answers, answerTo(1e8)],
        );
        if (!result) return;
        for (const programme of ["jkk", "jkm"] as const) {
          expect([...result.columns[programme]]).toEqual(
            answers.map((answer) => amountIn(answer, programme)),
          );
        }
        expect([...result.columns.total]).toEqual(answers.map((one) => one.result?.total ?? NaN));
        expectFaults(result.faults, answers, table);
        const bills = answers.flatMap((one) => one.result ?? []);
        expect(result.totals.persons).toBe(bills.length);
        if (bills.length > 0) expect(result.reliefs).toEqual(bills[0]?.reliefs);
        expectSaidOfRows(result, answers);
      }),
      runs(150),
    );
  });

  test("two projects, and a vector of wage bills with a null", () => {
    const contracts = constructionColumns({
      month: "2026-05",
      contractValues: Float64Array.of(100_000_000, 1_000_000_000),
    });
    expect(contracts.totals).toEqual({
      persons: 2,
      faults: 0,
      total: 1_990_000,
      byProgramme: { jkk: 1_750_000, jkm: 240_000 },
      byPayer: { employer: 1_990_000 },
    });
    const wages = constructionColumns({
      month: "2026-05",
      wages: vectorOf([50_000_000, null, 50_000], () => Float64Array.of(50_000_000, 0, 50_000)),
    });
    expect([...wages.columns.jkk]).toEqual([870_000, NaN, 870]);
    expect(faultsOf(wages.faults)).toEqual(["none", "missing", "none"]);
    expect(wages.warnings.map(({ code }) => code)).toContain("amounts-look-too-small");
    expect(mergeTotals(contracts.totals, wages.totals).persons).toBe(4);
  });

  test("refuses two bases, none, and months before the law, also of no project", () => {
    const column = new Float64Array();
    expect(() => constructionColumns({ month: "2026-05" })).toThrow(/contractValues/);
    expect(() =>
      constructionColumns({ month: "2026-05", wages: column, contractValues: column }),
    ).toThrow(InvalidInputError);
    expect(() => constructionColumns({ month: "2015-06", wages: column })).toThrow(
      OutOfCoverageError,
    );
    expect(() => constructionColumns({ month: "2026-05", contractValuesWithVat: column })).toThrow(
      /vatPercent/,
    );
    expect(constructionColumns({ month: "2026-05", wages: column }).totals.total).toBe(0);
  });
});

describe("migrant workers in columns", () => {
  const facts = fc.record(
    {
      date: fc.constantFrom("2017-01-01", "2019-05-01", "2023-02-22", "2026-05-01", "2026-09-01"),
      via: fc.constantFrom("agency" as const, "individual" as const),
      phase: fc.constantFrom("before" as const, "during-and-after" as const, "extension" as const),
      jht: fc.constantFrom(50_000, 105_000, 600_000),
    },
    { requiredKeys: ["date", "via"] },
  );
  const table = fc.array(counts(40), { minLength: 1, maxLength: 30 });

  test("every amount is that of computeContribution, every refused row a fault", () => {
    fc.assert(
      fc.property(facts, table, anyOptions, (shared, contracts, options) => {
        const answers = contracts.map((contractMonths) =>
          answerOf(() =>
            computeContribution({ segment: "migrant-worker", ...shared, contractMonths }, options),
          ),
        );
        const input: MigrantWorkerColumnsInput = {
          ...shared,
          contractMonths: Float64Array.from(contracts),
        };
        const result = columnsOrRefusal(() => migrantWorkerColumns(input, options), answers);
        if (!result) return;
        expect([...result.columns.jkkJkm]).toEqual(answers.map((one) => amountIn(one, "jkk-jkm")));
        expect(result.columns.jht && [...result.columns.jht]).toEqual(
          shared.jht === undefined ? undefined : answers.map((one) => amountIn(one, "jht")),
        );
        expect([...result.columns.total]).toEqual(answers.map((one) => one.result?.total ?? NaN));
        expectFaults(result.faults, answers, contracts);
        expectSaidOfRows(result, answers);
      }),
      runs(150),
    );
  });

  test("contracts of two years and of none", () => {
    const { totals, columns, month } = migrantWorkerColumns({
      date: "2026-05-01",
      via: "agency",
      contractMonths: BigInt64Array.of(24n, 24n, 0n),
    });
    expect(month).toBe("2026-05");
    expect([...columns.total]).toEqual([370_000, 370_000, NaN]);
    expect(totals).toEqual({
      persons: 2,
      faults: 1,
      total: 740_000,
      byProgramme: { "jkk-jkm": 740_000 },
      byPayer: { worker: 740_000 },
    });
  });
});
