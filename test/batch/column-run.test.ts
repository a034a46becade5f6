import { describe, expect, test } from "vitest";
import { AbortedError, english, errorText, indonesian, InvalidInputError } from "jamsosnaker";
import {
  columnFaults,
  constructionColumns,
  coverageColumns,
  jhtBalanceColumns,
  jkkDeathColumns,
  jkmColumns,
  migrantWorkerColumns,
  nonWageEarnerColumns,
  wageEarnerColumns,
  type ColumnOptions,
  type ColumnsResult,
} from "jamsosnaker/batch";
import { faultsOf, vectorOf } from "./row-by-row.js";

const month = "2026-05";
const date = "2026-05-01";

/** Every function over columns, on a number of equal rows. */
const functions: Readonly<
  Record<string, (count: number, options?: ColumnOptions) => ColumnsResult>
> = {
  wageEarnerColumns: (count, options) =>
    wageEarnerColumns(
      { month, wages: new Float64Array(count).fill(4_000_000), programmes: ["jkm", "jp"] },
      options,
    ),
  nonWageEarnerColumns: (count, options) =>
    nonWageEarnerColumns(
      {
        month,
        incomes: new Float64Array(count).fill(1_000_000),
        programmes: ["jkk"],
        fundedBy: "apbd",
      },
      options,
    ),
  constructionColumns: (count, options) =>
    constructionColumns({ month, wages: new Float64Array(count).fill(5e7) }, options),
  migrantWorkerColumns: (count, options) =>
    migrantWorkerColumns(
      { date, via: "agency", contractMonths: new Uint8Array(count).fill(24) },
      options,
    ),
  jkmColumns: (count, options) =>
    jkmColumns(
      { segment: "wage-earner", date, contributionMonths: new Uint8Array(count).fill(40) },
      options,
    ),
  jkkDeathColumns: (count, options) =>
    jkkDeathColumns(
      { segment: "construction", date, wages: new Float64Array(count).fill(4_000_000) },
      options,
    ),
  jhtBalanceColumns: (count, options) =>
    jhtBalanceColumns(
      { wages: new Float64Array(count).fill(4_000_000), months: 12, returnPercentPerYear: 5 },
      options,
    ),
  coverageColumns: (count, options) =>
    coverageColumns(
      { definition: "segment", covered: new Uint8Array(count).fill(1), workers: 2 },
      options,
    ),
};

/** The sums of a result: totals, or the people of a tally. */
function sumsOf(result: ColumnsResult): unknown {
  const { totals, tally } = result as Partial<Record<"totals" | "tally", { cells?: unknown }>>;
  return totals ?? tally?.cells;
}

describe.each(Object.entries(functions))("a run of %s", (_name, run) => {
  test("tells its progress after every 8,192 rows and at the end", () => {
    const told: [number, number][] = [];
    const onProgress = (done: number, total: number): void => void told.push([done, total]);
    const result = run(20_000, { onProgress });
    expect(result.count).toBe(20_000);
    expect(told).toEqual([
      [8_192, 20_000],
      [16_384, 20_000],
      [20_000, 20_000],
    ]);
    told.length = 0;
    run(0, { onProgress });
    expect(told).toEqual([[0, 0]]);
  });

  test("gives no half answer once it is aborted, and throws the reason", () => {
    const controller = new AbortController();
    let told = 0;
    const reason = new Error("the operator left");
    const onProgress = (): void => {
      told += 1;
      if (told === 2) controller.abort(reason);
    };
    expect(() => run(30_000, { onProgress, signal: controller.signal })).toThrow(reason);
    expect(told).toBe(2);
    expect(() => run(1, { signal: controller.signal })).toThrow(reason);
    expect(() => run(1, { signal: { aborted: true } })).toThrow(AbortedError);
  });

  test("an abort from another thread comes by way of shared memory", () => {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    let looks = 0;
    const signal = {
      get aborted() {
        looks += 1;
        if (looks === 4) Atomics.store(flag, 0, 1);
        return Atomics.load(flag, 0) === 1;
      },
    };
    expect(() => run(60_000, { signal })).toThrow(AbortedError);
  });

  test("progress and signal change nothing in the result", () => {
    const signal = new AbortController().signal;
    expect(run(9_000, { signal, onProgress: () => undefined })).toEqual(run(9_000));
  });

  test.each<readonly [string, string, object]>([
    ["options.onProgress", "expected.column.progress", { onProgress: 1 }],
    ["options.signal", "expected.column.signal", { signal: {} }],
    ["options.signal", "expected.column.signal", { signal: null }],
    ["options", "issue.unknown-fields", { progress: 1 }],
  ])("refuses a wrong %s", (path, code, options) => {
    try {
      run(1, options);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as InvalidInputError).issues[0]).toMatchObject({ path, code });
    }
  });

  test("counts each row of several parts once", () => {
    const [one, many] = [run(1), run(20_000)].map((result) => JSON.stringify(sumsOf(result)));
    expect(many).toBe(one?.replaceAll(/[0-9.]+/g, (sum) => String(Number(sum) * 20_000)));
    const { columns, faults } = run(20_000);
    for (const column of Object.values(columns)) {
      expect(column?.every((amount) => amount === column[0])).toBe(true);
    }
    expect(faults.every((code) => code === 0)).toBe(true);
  });

  test("refuses options that are none", () => {
    for (const options of [null, 1, "x"]) {
      expect(() => run(1, options as unknown as ColumnOptions)).toThrow(InvalidInputError);
    }
  });
});

test("an abort without a reason is said in both languages", () => {
  const error = new AbortedError();
  expect(error.toJSON()).toMatchObject({ code: "aborted" });
  expect(errorText(error, english)).toBe(
    "The calculation was stopped before it ended; there is no result",
  );
  expect(errorText(error, indonesian)).toBe(
    "Perhitungan dihentikan sebelum selesai; tidak ada hasil",
  );
});

describe("columns of other engines", () => {
  const programmes = ["jkk", "jkm"] as const;
  const plain = wageEarnerColumns({
    month,
    wages: Float64Array.of(4_000_000, 5_000_000, 6_000_000),
    riskGroups: Uint8Array.of(0, 2, 4),
    programmes,
  });

  test("a vector with a null is read by get, never by its array with zeros", () => {
    const { columns, faults } = wageEarnerColumns({
      month,
      wages: vectorOf([4_000_000, null, 6_000_000], () => Float64Array.of(4_000_000, 0, 6_000_000)),
      riskGroups: vectorOf([0, 2, 4], () => Uint8Array.of(0, 2, 4)),
      programmes,
    });
    const [first, , third] = plain.columns.total;
    expect([...columns.total]).toEqual([first, NaN, third]);
    expect(faultsOf(faults)).toEqual(["none", "missing", "none"]);
  });

  test("a vector without null is read at once", () => {
    const wages = {
      length: 3,
      nullCount: 0,
      get: () => expect.unreachable(),
      toArray: () => Float64Array.of(4_000_000, 5_000_000, 6_000_000),
    };
    const riskGroups = Uint8Array.of(0, 2, 4);
    expect(wageEarnerColumns({ month, wages, riskGroups, programmes })).toEqual(plain);
    // Values of more than one place each (decimals) are not read as others.
    const wide = { ...wages, get: () => 4_000_000, toArray: () => new Uint32Array(12) };
    expect([...wageEarnerColumns({ ...batchOf(wide) }).columns.total]).toEqual([
      21_600, 21_600, 21_600,
    ]);
  });

  const batchOf = (wages: { length: number; get: () => number }) =>
    ({ month, wages, riskGroups: "very-low", programmes }) as const;

  test("integers, large integers and texts", () => {
    const riskGroups = {
      labels: ["very-low", "medium", "very-high"],
      codes: Uint8Array.of(0, 1, 2),
    };
    const wages = BigInt64Array.of(4_000_000n, 5_000_000n, 6_000_000n);
    expect(
      wageEarnerColumns({ month, wages, riskGroups: riskGroups as never, programmes }),
    ).toEqual(plain);
    const texts = vectorOf(["very-low", "medium", "very-high"] as const);
    expect(
      wageEarnerColumns({
        month,
        wages: vectorOf([4_000_000n, 5_000_000n, 6_000_000n]),
        riskGroups: texts,
        programmes,
      }),
    ).toEqual(plain);
    expect(
      wageEarnerColumns({
        month,
        wages: Int32Array.of(4_000_000, 5_000_000, 6_000_000),
        riskGroups: Int16Array.of(0, 2, 4),
        programmes,
      }),
    ).toEqual(plain);
  });

  test("what is no number and what is no group", () => {
    const { faults } = wageEarnerColumns({
      month,
      wages: vectorOf<number>(["4000000" as never, 4_000_000, 4_000_000, 4_000_000]),
      riskGroups: vectorOf(["low", "severe", null, "high"]) as never,
      programmes,
    });
    expect(faultsOf(faults)).toEqual(["not-valid", "unknown-label", "missing", "none"]);
    expect([...faults]).toEqual([2, 3, 1, 0]);
    expect(columnFaults[4]).toBe("unsafe-amount");
  });

  test("a vector is read with a look at the signal after every 8,192 rows", () => {
    const looksOf = (run: (options: ColumnOptions) => unknown): number => {
      let looks = 0;
      const signal = {
        get aborted() {
          looks += 1;
          return false;
        },
      };
      run({ signal });
      return looks;
    };
    const count = 20_000;
    const wages = { length: count, get: () => 4_000_000 };
    const array = new Float64Array(count).fill(4_000_000);
    const ofWages = (column: typeof wages | Float64Array) => (options: ColumnOptions) =>
      wageEarnerColumns({ month, wages: column, programmes: ["jkm"] }, options);
    expect(looksOf(ofWages(wages)) - looksOf(ofWages(array))).toBe(3);
    const ofDates =
      (days: { length: number; get: () => string } | string) => (options: ColumnOptions) =>
        jkmColumns(
          { segment: "wage-earner", date: days, contributionMonths: new Uint8Array(count) },
          options,
        );
    expect(looksOf(ofDates({ length: count, get: () => date })) - looksOf(ofDates(date))).toBe(3);
  });

  test("a value that is not there is missing, and an array of another kind is not read", () => {
    const wages = {
      ...{ length: 2, nullCount: 0, toArray: () => [1, 1] },
      get: (row: number) => (row === 0 ? 4_000_000 : undefined),
    };
    const { columns, faults } = wageEarnerColumns({ month, wages, programmes: ["jkm"] });
    expect([...columns.total]).toEqual([12_000, NaN]);
    expect(faultsOf(faults)).toEqual(["none", "missing"]);
    const days = { length: 2, get: (row: number) => (row === 0 ? date : undefined) };
    expect(faultsOf(jkmColumns({ segment: "wage-earner", date: days }).faults)).toEqual([
      "none",
      "missing",
    ]);
  });

  const article19 = { regulation: "pp-44-2015", article: "Pasal 19" };

  test.each<[string, unknown]>([
    ["nothing", null],
    ["a number", 1],
    ["a text", "x"],
    ["numbers of 32 bits", Float32Array.of(1)],
    ["a list", [1]],
    ["what only says that it is an array", { length: 1, [Symbol.toStringTag]: "Float64Array" }],
    ["what has no length", { get: () => 1 }],
  ])("%s is no column of numbers", (_, wages) => {
    expect(() => wageEarnerColumns({ month, wages, programmes: ["jht"] } as never)).toThrow(
      expect.objectContaining({
        issues: [{ path: "wages", code: "expected.column.numbers", cites: article19 }],
      }),
    );
  });

  test("where no fact differs by row the first is asked for; where lengths differ, how long it should be", () => {
    const deaths = { segment: "wage-earner", date } as const;
    expect(() => jkmColumns(deaths)).toThrow(
      expect.objectContaining({ issues: [{ path: "date", code: "expected.column.some" }] }),
    );
    const lengths = { contributionMonths: new Uint8Array(2), arrearsMonths: new Uint8Array(3) };
    expect(() => jkmColumns({ ...deaths, ...lengths })).toThrow(
      expect.objectContaining({
        issues: [{ path: "arrearsMonths", code: "expected.column.length", values: { count: 2 } }],
      }),
    );
    const wages = new Float64Array(2);
    expect(() => jkkDeathColumns({ ...deaths, wages, arrearsMonths: new Uint8Array(1) })).toThrow(
      expect.objectContaining({
        issues: [{ path: "arrearsMonths", code: "expected.column.length", values: { count: 2 } }],
      }),
    );
    const months = { months: new Uint8Array(1), returnPercentPerYear: 5 };
    expect(() => jhtBalanceColumns({ wages, ...months })).toThrow(
      expect.objectContaining({
        issues: [{ path: "months", code: "expected.column.length", values: { count: 2 } }],
      }),
    );
  });

  test("a vector whose length is no length, or beyond all memory, is refused", () => {
    for (const length of [-1, 1.5, NaN, 2 ** 40]) {
      const wages = { length, get: () => 1 };
      expect(() => wageEarnerColumns({ month, wages, programmes: ["jht"] })).toThrow(/wages/);
    }
  });
});
