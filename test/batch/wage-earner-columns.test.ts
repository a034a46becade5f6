import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  computeContribution,
  indonesianLaw,
  InvalidInputError,
  MissingFactError,
  OutOfCoverageError,
  pensionWageCeiling,
  riskGroups,
  UnsafeAmountError,
  type Law,
  type Options,
  type Provision,
  type WageEarnerInput,
} from "jamsosnaker";
import { provisionOf } from "../../src/core/provision.js";
import { wageEarnerColumns, type WageEarnerColumnsInput } from "jamsosnaker/batch";
import {
  amountOf,
  amounts,
  billOf,
  faultsOf,
  months,
  roundings,
  rowsAtFault,
} from "./row-by-row.js";
import { runs } from "../runs.js";

const all = ["jkk", "jkm", "jht", "jp"] as const;
const lines = {
  jkk: ["jkk", "employer"],
  jkm: ["jkm", "employer"],
  jhtEmployer: ["jht", "employer"],
  jhtWorker: ["jht", "worker"],
  jpEmployer: ["jp", "employer"],
  jpWorker: ["jp", "worker"],
} as const;
const names = Object.keys(lines) as (keyof typeof lines)[];

const batch: WageEarnerColumnsInput = {
  month: "2026-05",
  wages: Float64Array.of(4_500_000, 12_000_000),
  riskGroups: Uint8Array.of(0, 2),
  programmes: all,
};

function workerOf(input: WageEarnerColumnsInput, row: number): WageEarnerInput {
  const { month, programmes, riskGroups: given } = input;
  const wages = input.wages as Float64Array;
  const group = typeof given === "object" ? riskGroups[(given as Uint8Array)[row] ?? 0] : given;
  return {
    segment: "wage-earner",
    month,
    programmes,
    wage: wages[row] ?? Number.NaN,
    // A group beyond the five is no input of the calculator either.
    ...(given !== undefined && { riskGroup: group ?? ("none" as "low") }),
  };
}

function expectRowByRow(input: WageEarnerColumnsInput, options?: Options): void {
  const result = wageEarnerColumns(input, options);
  const bills = Array.from(input.wages as Float64Array, (_, row) =>
    billOf(workerOf(input, row), options),
  );
  expect([...result.columns.total]).toEqual(bills.map((bill) => bill?.total ?? Number.NaN));
  for (const name of names) {
    const [programme, payer] = lines[name];
    const column = result.columns[name];
    expect(column !== undefined).toBe(input.programmes.includes(programme));
    if (!column) continue;
    expect([...column]).toEqual(bills.map((bill) => amountOf(bill, programme, payer)));
  }
  const refused = bills.flatMap((bill, row) => (bill ? [] : [row]));
  expect(rowsAtFault(result.faults)).toEqual(refused);
  expect(result.totals.faults).toBe(refused.length);
  expect(result.totals.persons).toBe(input.wages.length - refused.length);
}

/** A law in which one provision has the same value for all time. */
function lawWith(id: string, value: unknown): Law {
  const changed = (provision: Provision): Provision =>
    provision.id === id
      ? {
          ...provision,
          versions: [{ from: "2015-07-01", value, cites: [], evidence: "text" }],
        }
      : provision;
  return {
    ...indonesianLaw,
    provisions: () => indonesianLaw.provisions().map(changed),
    provision: (wanted) => {
      const found = indonesianLaw.provision(wanted);
      return found && changed(found);
    },
  };
}

describe("wage earners in columns", () => {
  test("two workers", () => {
    const { columns, totals, faults, ...rest } = wageEarnerColumns(batch);
    expect(columns).toEqual({
      jkk: Float64Array.of(10_800, 106_800),
      jkm: Float64Array.of(13_500, 36_000),
      jhtEmployer: Float64Array.of(166_500, 444_000),
      jhtWorker: Float64Array.of(90_000, 240_000),
      jpEmployer: Float64Array.of(90_000, 221_726),
      jpWorker: Float64Array.of(45_000, 110_863),
      total: Float64Array.of(415_800, 1_159_389),
    });
    expect(totals).toEqual({
      persons: 2,
      faults: 0,
      total: 1_575_189,
      byProgramme: { jkk: 117_600, jkm: 49_500, jht: 940_500, jp: 467_589 },
      byPayer: { employer: 1_089_326, worker: 485_863 },
    });
    expect(faults).toEqual(Uint8Array.of(0, 0));
    expect(rest).toMatchObject({ kind: "wage-earner-columns", month: "2026-05", count: 2 });
    expect(rest.rules.map(provisionOf)).toEqual([
      "jkk.contribution.wage-earner.rate",
      "jkm.contribution.wage-earner.rate",
      "jht.contribution.wage-earner.rate",
      "jp.contribution.wage-earner.rate",
      "jp.contribution.wage-ceiling",
    ]);
    expect(rest.readings.map(({ id }) => id)).toEqual(["rounding"]);
  });

  const programmes = fc.subarray([...all], { minLength: 1 });
  const rows = fc.array(fc.tuple(amounts, fc.oneof(fc.nat(4), fc.nat(255))), { maxLength: 30 });

  test("every amount is that of computeContribution, every refused row a fault", () => {
    fc.assert(
      fc.property(months, rows, programmes, roundings, (month, table, chosen, options) => {
        const wages = Float64Array.from(table, ([wage]) => wage);
        const groups = Uint8Array.from(table, ([, group]) => group);
        const input = { month, wages, riskGroups: groups, programmes: chosen };
        try {
          expectRowByRow(input, options);
        } catch (error) {
          // The sum of a few of the largest wages is itself beyond what is exact.
          if (!(error instanceof UnsafeAmountError)) throw error;
          expect(Math.max(...wages)).toBeGreaterThan(1e12);
        }
      }),
      runs(150),
    );
  });

  test.each(["half-up", "down", "up", "half-even"] as const)(
    "amounts around each half are rounded %s as computeContribution rounds them",
    (mode) => {
      const wages = Float64Array.from({ length: 2_000 }, (_, index) => (index * 2_525) / 100);
      const groups = Uint8Array.from(wages, (_, index) => index % 5);
      for (const to of ["rupiah", "sen"] as const) {
        expectRowByRow({ ...batch, wages, riskGroups: groups }, { rounding: { to, mode } });
      }
    },
  );

  test("amounts at a half and just below it, for wages of every size", () => {
    // A wage in sen times 37 of 1,000, in parts of a rupiah: half of them is 50,000.
    const wageWithRemainder = (sen: bigint, remainder: bigint): number => {
      let wage = sen;
      while ((wage * 37n) % 100_000n !== remainder) wage += 1n;
      return Number(wage) / 100;
    };
    const wages: number[] = [];
    for (let size = 24n; size <= 57n; size += 1n) {
      const from = 2n ** size / 37n;
      wages.push(wageWithRemainder(from, 50_000n), wageWithRemainder(from, 49_999n));
      wages.push(wageWithRemainder(from, 0n), wageWithRemainder(from, 99_999n));
    }
    const input = { ...batch, programmes: ["jht"] as const, riskGroups: "low" as const };
    for (const mode of ["half-up", "down", "up"] as const) {
      expectRowByRow({ ...input, wages: Float64Array.from(wages) }, { rounding: { mode } });
    }
  });

  const years = Array.from({ length: 13 }, (_, index) => 2016 + index);
  test.each(["2015-07", ...years.flatMap((year) => [`${year}-02`, `${year}-03`])])(
    "wages around the JP ceiling of %s",
    (month) => {
      const ceiling = pensionWageCeiling(month, { assumeUnchanged: true });
      const wages = Float64Array.of(ceiling - 0.01, ceiling, ceiling + 0.01, ceiling + 1);
      expectRowByRow({ ...batch, month, wages, riskGroups: "high" });
    },
  );

  test("one risk group for all, or none where JKK is not asked for", () => {
    expectRowByRow({ ...batch, riskGroups: "very-high" });
    const without = { month: batch.month, wages: batch.wages, programmes: batch.programmes };
    expectRowByRow({ ...without, programmes: ["jkm", "jp"] });
    expect(() => wageEarnerColumns(without)).toThrow(MissingFactError);
    expect(() => wageEarnerColumns(without)).toThrow(/riskGroups/);
  });

  test("a batch of nobody", () => {
    const nobody = { ...batch, wages: new Float64Array(), riskGroups: new Uint8Array() };
    expect(wageEarnerColumns(nobody)).toMatchObject({
      count: 0,
      totals: { persons: 0, faults: 0, total: 0, byProgramme: { jkk: 0 }, byPayer: { worker: 0 } },
    });
  });

  test("rows at fault are named and left out of the totals; the others go on", () => {
    const wages = Float64Array.of(4_500_000, -1, NaN, 1_000.005, Infinity, 12_000_000, 5_000_000);
    const groups = Uint8Array.of(0, 0, 0, 0, 0, 2, 5);
    const result = wageEarnerColumns({ ...batch, wages, riskGroups: groups });
    expect(faultsOf(result.faults)).toEqual([
      "none",
      "not-valid",
      "missing",
      "not-valid",
      "not-valid",
      "none",
      "unknown-label",
    ]);
    expect([...result.columns.total]).toEqual([415_800, NaN, NaN, NaN, NaN, 1_159_389, NaN]);
    expect([...(result.columns.jpWorker ?? [])].map(Number.isNaN)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
    expect(result.totals).toEqual({ ...wageEarnerColumns(batch).totals, faults: 5 });
  });

  test("the totals are the sums of the columns, also in sen", () => {
    const wages = Float64Array.of(2_333_641.85, 3_000_000.01, 30_000_000_000_000, NaN);
    const riskGroups = Uint8Array.of(0, 1, 2, 3);
    const { columns, totals } = wageEarnerColumns(
      { ...batch, wages, riskGroups },
      { rounding: { to: "sen" } },
    );
    const sum = (...parts: (Float64Array | undefined)[]): number =>
      parts
        .flatMap((part) => [...(part ?? [])])
        .filter((amount) => !Number.isNaN(amount))
        .reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
    const { jkk, jkm, jhtEmployer, jhtWorker, jpEmployer, jpWorker, total } = columns;
    expect(totals).toEqual({
      persons: 3,
      faults: 1,
      total: sum(total),
      byProgramme: {
        jkk: sum(jkk),
        jkm: sum(jkm),
        jht: sum(jhtEmployer, jhtWorker),
        jp: sum(jpEmployer, jpWorker),
      },
      byPayer: {
        employer: sum(jkk, jkm, jhtEmployer, jpEmployer),
        worker: sum(jhtWorker, jpWorker),
      },
    });
    expect(jkk?.[0]).toBe(5_600.74);
  });

  test("a sum too large to be exact is refused", () => {
    const sumOf = (rows: number, wage: number, options?: Options): number => {
      const wages = new Float64Array(rows).fill(wage);
      return wageEarnerColumns({ month: "2026-05", wages, programmes: ["jht"] }, options).totals
        .total;
    };
    expect(sumOf(100, 30_000_000_000_000)).toBe(171_000_000_000_000);
    expect(() => sumOf(10_000, 30_000_000_000_000)).toThrow(UnsafeAmountError);
    const sen = { rounding: { to: "sen" } } as const;
    expect(sumOf(50_000, 30_000_000_000, sen)).toBe(85_500_000_000_000);
    expect(() => sumOf(100_000, 30_000_000_000, sen)).toThrow(UnsafeAmountError);
  });

  test("what the calculator says of the month is said of the batch", () => {
    for (const month of ["2020-07", "2020-08", "2021-05", "2025-02", "2026-02", "2027-03"]) {
      const input = { ...batch, month };
      const result = wageEarnerColumns(input);
      const one = computeContribution(workerOf(input, 0));
      expect(result.warnings).toEqual(one.warnings);
      expect(result.reliefs).toEqual(one.reliefs);
      expect(result.readings.filter(({ id }) => id !== "rounding")).toEqual(
        one.readings.filter(({ id }) => id !== "rounding"),
      );
    }
    const codes = (month: string): string[] =>
      wageEarnerColumns({ ...batch, month }).warnings.map(({ code }) => code);
    expect(codes("2020-08")).toContain("relief-not-decided");
    expect(codes("2025-02")).toContain("relief-not-decided");
    expect(codes("2026-02")).not.toContain("relief-not-decided");
  });

  test("another law, with rates of more decimals and no rate of JHT for the worker", () => {
    const jkk = {
      "very-low": "0.125",
      low: "0.5",
      medium: "1",
      high: "1.2755",
      "very-high": "2",
    };
    const wages = Float64Array.from({ length: 500 }, (_, index) => 1_234_567.89 + index * 77_777);
    const groups = Uint8Array.from(wages, (_, index) => index % 5);
    const input = { ...batch, wages, riskGroups: groups };
    const rate = lawWith("jkk.contribution.wage-earner.rate", jkk);
    expectRowByRow(input, { law: rate });
    expectRowByRow(input, {
      law: lawWith("jht.contribution.wage-earner.rate", { employer: "3.7", worker: "0" }),
    });
    expectRowByRow(input, { law: lawWith("jp.contribution.wage-ceiling", 9_999_999.55) });
    expect(wageEarnerColumns(input, { law: rate }).columns.jkk).not.toEqual(
      wageEarnerColumns(input).columns.jkk,
    );
  });

  test.each<[string, object, string]>([
    ["lengths that differ", { riskGroups: Uint8Array.of(0) }, "riskGroups"],
    ["wages that are no column", { wages: [1, 2] }, "wages"],
    ["wages that are not exact", { wages: new Float32Array(2) }, "wages"],
    ["risk groups that are no column", { riskGroups: [0, 1] }, "riskGroups"],
    ["an unknown risk group", { riskGroups: "severe" }, "riskGroups"],
    ["JKP, which is not billed", { programmes: ["jkp"] }, "programmes[0]"],
    ["no programme", { programmes: [] }, "programmes"],
    ["a programme twice", { programmes: ["jkm", "jkm"] }, "programmes"],
    ["a month that is none", { month: "2026-13" }, "month"],
    ["an unknown field", { wage: 1 }, ""],
  ])("refuses %s", (_, change, path) => {
    const input = { ...batch, ...change };
    expect(() => wageEarnerColumns(input)).toThrow(InvalidInputError);
    try {
      wageEarnerColumns(input);
    } catch (error) {
      expect((error as InvalidInputError).issues.map((issue) => issue.path)).toEqual([path]);
    }
  });

  test("columns may come from another realm, but not from a look-alike", () => {
    const wages = runInNewContext("Float64Array.of(4_500_000)") as Float64Array;
    expect(wages).not.toBeInstanceOf(Float64Array);
    expectRowByRow({ ...batch, wages, riskGroups: "low" });
    const posing = { length: 1, [Symbol.toStringTag]: "Float64Array" } as unknown as Float64Array;
    expect(() => wageEarnerColumns({ ...batch, wages: posing })).toThrow(InvalidInputError);
  });

  test("refuses months before the law and unknown options", () => {
    expect(() => wageEarnerColumns({ ...batch, month: "2015-06" })).toThrow(OutOfCoverageError);
    expect(() => wageEarnerColumns(batch, { rounding: { mode: "floor" as "down" } })).toThrow(
      InvalidInputError,
    );
  });
});
