import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  amendLaw,
  computeContribution,
  fundingSources,
  indonesianLaw,
  InvalidInputError,
  MissingFactError,
  NotCoveredError,
  OutOfCoverageError,
  type NonWageEarnerInput,
  type Options,
} from "jamsosnaker";
import { provisionOf } from "../../src/core/provision.js";
import { nonWageEarnerColumns, type NonWageEarnerColumnsInput } from "jamsosnaker/batch";
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

const batch: NonWageEarnerColumnsInput = {
  month: "2026-05",
  incomes: Float64Array.of(1_000_000, 2_500_000),
  programmes: ["jkk", "jkm", "jht"],
  fundedBy: "self",
  sector: "transport",
  isEmployer: false,
};

function personOf(input: NonWageEarnerColumnsInput, row: number): NonWageEarnerInput {
  const { incomes, ...facts } = input;
  return {
    segment: "non-wage-earner",
    ...facts,
    income: (incomes as Float64Array)[row] ?? Number.NaN,
  };
}

function expectRowByRow(input: NonWageEarnerColumnsInput, options?: Options): void {
  const result = nonWageEarnerColumns(input, options);
  const bills = Array.from(input.incomes as Float64Array, (_, row) =>
    billOf(personOf(input, row), options),
  );
  expect([...result.columns.total]).toEqual(bills.map((bill) => bill?.total ?? Number.NaN));
  for (const name of ["jkk", "jkm", "jht"] as const) {
    const column = result.columns[name];
    if (!column) expect(bills.flatMap((bill) => bill?.byProgramme[name] ?? [])).toEqual([]);
    else expect([...column]).toEqual(bills.map((bill) => amountOf(bill, name, "worker")));
  }
  expect(rowsAtFault(result.faults)).toEqual(bills.flatMap((bill, row) => (bill ? [] : [row])));
  const counted = bills.flatMap((bill) => bill ?? []);
  expect(result.totals.persons).toBe(counted.length);
  expect(result.totals.total).toBe(
    counted.reduce((sum, bill) => sum + Math.round(bill.total * 100), 0) / 100,
  );
  if (counted.length === 0) return;
  for (const part of ["readings", "warnings"] as const) {
    const noted = counted.flatMap((bill): readonly unknown[] => bill[part]).map(asText);
    const found = result[part].map(asText);
    expect(found.filter(isNotOfSize).sort()).toEqual(
      [...new Set(noted)].filter(isNotOfSize).sort(),
    );
    expect(found.every(isNotOfSize)).toBe(noted.every(isNotOfSize));
  }
  expect(result.reliefs).toEqual(counted[0]?.reliefs);
}

// Single bills name what is too small, columns count the rows.
const isNotOfSize = (text: string): boolean => !/"amounts?-looks?-too-small"/.test(text);
const asText = (value: unknown): string => JSON.stringify(value);

describe("non-wage earners in columns", () => {
  test("two members under the relief of PP 50/2025", () => {
    const { columns, totals, rules, ...rest } = nonWageEarnerColumns(batch);
    expect(columns).toEqual({
      jkk: Float64Array.of(5_000, 13_000),
      jkm: Float64Array.of(3_400, 3_400),
      jht: Float64Array.of(20_000, 52_000),
      total: Float64Array.of(28_400, 68_400),
    });
    expect(totals).toEqual({
      persons: 2,
      faults: 0,
      total: 96_800,
      byProgramme: { jkk: 18_000, jkm: 6_800, jht: 72_000 },
      byPayer: { worker: 96_800 },
    });
    expect(rules.map(provisionOf)).toEqual([
      "jkk.contribution.non-wage-earner.bands",
      "relief.pp-50-2025.transport",
      "jkm.contribution.non-wage-earner.amount",
      "jht.contribution.non-wage-earner.bands",
    ]);
    expect(rest).toMatchObject({
      kind: "non-wage-earner-columns",
      count: 2,
      fundedBy: "self",
      reliefs: [{ regulation: "pp-50-2025", applied: true }],
      readings: [],
    });
  });

  const incomes = fc.oneof(
    amounts,
    fc.nat(220).map((index) => index * 100_000),
    fc.nat(22_000_000),
    fc.tuple(fc.nat(220), fc.integer({ min: -3, max: 3 })).map(([index, sen]) => {
      return (index * 10_000_000 - 100_000 + sen) / 100;
    }),
  );
  const facts = fc.record(
    {
      month: months,
      incomes: fc.array(incomes, { maxLength: 40 }).map((list) => Float64Array.from(list)),
      programmes: fc.oneof(
        fc.constant("required" as const),
        fc.subarray(["jkk", "jkm", "jht"] as const, { minLength: 1 }),
      ),
      sector: fc.constantFrom("transport" as const, "other" as const),
      fundedBy: fc.constantFrom(...fundingSources),
      isEmployer: fc.boolean(),
      arrearsFree: fc.boolean(),
      memberSince: months,
    },
    { requiredKeys: ["month", "incomes", "programmes"] },
  );
  const readings = fc.record(
    {
      "contribution.income-band-gaps": fc.constantFrom("lower-bound", "printed-upper-bound"),
      "membership.jht-of-employers": fc.constantFrom("voluntary", "compulsory"),
      "relief.pp-50-2025.apbdes": fc.constantFrom("no-relief", "relief"),
      "relief.pp-50-2025.dbh": fc.constantFrom("no-relief", "relief"),
    },
    { requiredKeys: [] },
  );

  test("every amount is that of computeContribution, every refused row a fault", () => {
    fc.assert(
      fc.property(facts, roundings, readings, (input, rounding, chosen) => {
        const options = { ...rounding, readings: chosen };
        const incomeOfNobody = { ...input, incomes: new Float64Array() };
        try {
          nonWageEarnerColumns(incomeOfNobody, options);
        } catch (error) {
          // What the calculator asks of every row is asked of the batch.
          const person = { ...personOf(input, 0), income: 1 };
          expect(() => computeContribution(person, options)).toThrow(error);
          return;
        }
        expectRowByRow(input, options);
      }),
      runs(150),
    );
  });

  test("every bound of every band, and what lies between two", () => {
    const bounds = Array.from({ length: 203 }, (_, index) => index * 100_000).flatMap((from) =>
      [-1_001, -1_000, -999.99, -500, -0.01, 0, 0.01].map(
        (offset) => (from * 100 + offset * 100) / 100,
      ),
    );
    const input = { ...batch, incomes: Float64Array.from(bounds) };
    expectRowByRow(input);
    expectRowByRow(input, {
      readings: { "contribution.income-band-gaps": "printed-upper-bound" },
    });
  });

  test("rows of several parts have each the step of its own income", () => {
    const some = [1_000_000, 2_500_000, -1, 7_000_000, NaN, 1_099_500, 20_200_000];
    const rounds = [0, 1, 3].map((turn) => Float64Array.from([...some.slice(turn), ...some]));
    const incomes = Float64Array.from({ length: 20_001 }, (_, row) => {
      const part = rounds[Math.floor(row / 8_192)] ?? rounds[0];
      return part?.[row % some.length] ?? NaN;
    });
    const { columns, faults, totals } = nonWageEarnerColumns({ ...batch, incomes });
    const single = nonWageEarnerColumns({ ...batch, incomes: Float64Array.from(some) });
    const places = Array.from(incomes, (income) => some.findIndex((one) => Object.is(one, income)));
    for (const name of ["jkk", "jkm", "jht", "total"] as const) {
      expect([...(columns[name] ?? [])]).toEqual(
        places.map((place) => single.columns[name]?.[place]),
      );
    }
    expect([...faults]).toEqual(places.map((place) => single.faults[place]));
    expect(totals.persons).toBe(places.filter((place) => single.faults[place] === 0).length);
  });

  test("the bands of JHT may begin at other incomes than those of JKK", () => {
    const [version] = indonesianLaw.provision("jht.contribution.non-wage-earner.bands").versions;
    const bands = version?.value ?? [];
    const law = amendLaw(indonesianLaw, {
      name: "JHT in steps of its own",
      changes: [
        {
          provision: "jht.contribution.non-wage-earner.bands",
          from: "2026-01-01",
          value: bands.map((band, index) =>
            index === 0
              ? { ...band, printedTo: 1_249_000 }
              : index === 1
                ? { ...band, from: 1_250_000 }
                : band,
          ),
          cites: [{ regulation: "pp-46-2015", article: "Pasal 18" }],
        },
      ],
    });
    const incomes = Float64Array.of(1_099_000, 1_100_000, 1_249_000, 1_250_000, 1_300_000);
    expectRowByRow({ ...batch, incomes }, { law });
    const { columns } = nonWageEarnerColumns({ ...batch, incomes }, { law });
    expect([...(columns.jkk ?? [])]).toEqual([5_000, 6_000, 6_000, 6_000, 7_000]);
    expect([...(columns.jht ?? [])]).toEqual([20_000, 20_000, 20_000, 24_000, 28_000]);
  });

  test("the reading of incomes between two bands is named where a row needs it", () => {
    const read = (...incomeList: number[]): string[] =>
      nonWageEarnerColumns({ ...batch, incomes: Float64Array.from(incomeList) }).readings.map(
        ({ id }) => id,
      );
    expect(read(1_099_000, 1_100_000)).toEqual([]);
    expect(read(1_099_000, 1_099_000.01)).toEqual(["contribution.income-band-gaps"]);
    expect(read()).toEqual([]);
  });

  test("a batch of nobody, and one of faults", () => {
    const { totals, faults, columns } = nonWageEarnerColumns({
      ...batch,
      incomes: Float64Array.of(-1, NaN, 1_000_000.001),
    });
    expect(faultsOf(faults)).toEqual(["not-valid", "missing", "not-valid"]);
    expect([...columns.total, ...(columns.jkm ?? [])]).toEqual([NaN, NaN, NaN, NaN, NaN, NaN]);
    expect(totals).toEqual({
      persons: 0,
      faults: 3,
      total: 0,
      byProgramme: { jkk: 0, jkm: 0, jht: 0 },
      byPayer: { worker: 0 },
    });
    const nobody = nonWageEarnerColumns({ ...batch, incomes: new Float64Array() });
    expect(nobody).toMatchObject({ count: 0, totals: { ...totals, faults: 0 } });
    expect(nobody.warnings.map(({ code }) => code)).toEqual(["evidence-below-text"]);
  });

  test("what the law does not allow or must know is an error of the batch", () => {
    const february = { month: "2026-02", incomes: batch.incomes, programmes: batch.programmes };
    expect(() => nonWageEarnerColumns(february)).toThrow(/"sector"/);
    expect(() => nonWageEarnerColumns({ ...february, sector: "transport" })).toThrow(/"fundedBy"/);
    expect(() => nonWageEarnerColumns(february)).toThrow(MissingFactError);
    expect(() => nonWageEarnerColumns({ ...batch, programmes: ["jp"] as never })).toThrow(
      NotCoveredError,
    );
    expect(() => nonWageEarnerColumns({ ...batch, month: "2015-06" })).toThrow(OutOfCoverageError);
  });

  test.each<[object, string]>([
    [{ incomes: [1_000_000] }, "incomes"],
    [{ incomes: new Float32Array(1) }, "incomes"],
    [{ programmes: [] }, "programmes"],
    [{ fundedBy: "bank" }, "fundedBy"],
    [{ income: 1 }, ""],
  ])("refuses %o", (change, path) => {
    try {
      nonWageEarnerColumns({ ...batch, ...change });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as InvalidInputError).issues.map((issue) => issue.path)).toEqual([path]);
    }
  });
});
