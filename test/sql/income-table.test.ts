import { expect, test } from "vitest";
import { InvalidInputError } from "jamsosnaker";
import { traceOf } from "../../src/law/trace-of.js";
import type { IncomeBand } from "../../src/law/provisions/non-wage-earner-contributions.js";
import { incomeTable } from "../../src/sql/income-table.js";

type Row = readonly [from: number, printedTo: number | undefined, basis: number, amount: number];

function bandsOf(...rows: readonly Row[]): readonly IncomeBand[] {
  return rows.map(([from, printedTo, basis, amount], index) => ({
    number: index + 1,
    from,
    basis,
    amount,
    ...(printedTo !== undefined && { printedTo }),
  }));
}

const jkk = bandsOf([0, 99, 50, 1], [100, 299, 200, 2], [300, undefined, 400, 4]);

/** The cells of a part, in the order of the columns. */
function cellsOf(table: ReturnType<typeof incomeTable>): number[][] {
  return table.rows.map((row) => Object.values(row).map(Number));
}

test("the bands of JKK alone: each part has at most one bound within", () => {
  const table = incomeTable(traceOf({}));
  expect(table.partsOf(jkk, undefined)).toEqual({ steps: 1, part_width: 100, last_part: 3 });
  expect(table.rows[1]).toEqual({
    steps: 1,
    part: 1,
    bound: 100,
    basis_below: 50,
    basis: 200,
    jkk_below: 1,
    jkk_amount: 2,
    jht_below: 0,
    jht_amount: 0,
  });
  expect(cellsOf(table)).toEqual([
    [1, 0, 0, 50, 50, 1, 1, 0, 0],
    [1, 1, 100, 50, 200, 1, 2, 0, 0],
    [1, 2, 0, 200, 200, 2, 2, 0, 0],
    [1, 3, 300, 200, 400, 2, 4, 0, 0],
  ]);
});

test("bounds of JHT lie between those of JKK, and a change of either is one", () => {
  const jht = bandsOf([0, 149, 50, 5], [150, undefined, 200, 6]);
  const table = incomeTable(traceOf({}));
  expect(table.partsOf(jkk, jht)).toEqual({ steps: 1, part_width: 50, last_part: 6 });
  expect(cellsOf(table)).toEqual([
    [1, 0, 0, 50, 50, 1, 1, 5, 5],
    [1, 1, 0, 50, 50, 1, 1, 5, 5],
    [1, 2, 100, 50, 200, 1, 2, 5, 5],
    [1, 3, 150, 200, 200, 2, 2, 5, 6],
    [1, 4, 0, 200, 200, 2, 2, 6, 6],
    [1, 5, 0, 200, 200, 2, 2, 6, 6],
    [1, 6, 300, 200, 400, 2, 4, 6, 6],
  ]);
});

test.each([
  ["the basis", bandsOf([0, 9, 50, 1], [10, undefined, 60, 1]), [50, 60, 1, 1]],
  ["the amount", bandsOf([0, 9, 50, 1], [10, undefined, 50, 2]), [50, 50, 1, 2]],
])("a band may change %s alone", (_, bands, cells) => {
  const table = incomeTable(traceOf({}));
  expect(table.partsOf(bands, undefined)).toEqual({ steps: 1, part_width: 10, last_part: 1 });
  expect(cellsOf(table)[1]).toEqual([1, 1, 10, ...cells, 0, 0]);
});

test("between two printed bands the reading decides: the gap begins with the whole rupiah after", () => {
  const gapped = bandsOf([0, 59.5, 50, 1], [100, undefined, 200, 2]);
  const boundIn = (option: "lower-bound" | "printed-upper-bound"): number[][] => {
    const table = incomeTable(traceOf({ readings: { "contribution.income-band-gaps": option } }));
    table.partsOf(gapped, undefined);
    return cellsOf(table);
  };
  expect(boundIn("lower-bound")).toEqual([
    [1, 0, 0, 50, 50, 1, 1, 0, 0],
    [1, 1, 100, 50, 200, 1, 2, 0, 0],
  ]);
  expect(boundIn("printed-upper-bound")).toEqual([
    [1, 0, 0, 50, 50, 1, 1, 0, 0],
    [1, 1, 60, 50, 200, 1, 2, 0, 0],
  ]);
});

test("a band from a fraction on begins with the whole rupiah above", () => {
  const table = incomeTable(traceOf({}));
  table.partsOf(bandsOf([0, undefined, 50, 1], [9.5, undefined, 60, 2]), undefined);
  expect(cellsOf(table)[1]?.[2]).toBe(10);
});

test("one band for all incomes is one part", () => {
  const table = incomeTable(traceOf({}));
  expect(table.partsOf(bandsOf([0, undefined, 50, 1]), undefined)).toEqual({
    steps: 1,
    part_width: Number.MAX_SAFE_INTEGER,
    last_part: 0,
  });
  expect(cellsOf(table)).toEqual([[1, 0, 0, 50, 50, 1, 1, 0, 0]]);
});

test("each pair of tables is written down once, and none where JKK has no bands", () => {
  const jht = bandsOf([0, undefined, 50, 5]);
  const table = incomeTable(traceOf({}));
  const one = bandsOf([0, undefined, 50, 1]);
  expect(table.partsOf(undefined, jht)).toEqual({ steps: 0, part_width: 1, last_part: 0 });
  expect(table.rows).toEqual([]);
  const pairs = [
    [one, jht],
    [one, undefined],
    [jkk, jht],
    [one, jht],
    [jkk, jht],
  ] as const;
  expect(pairs.map(([ofJkk, ofJht]) => table.partsOf(ofJkk, ofJht).steps)).toEqual([1, 2, 3, 1, 3]);
  expect(table.rows.map(({ steps }) => steps)).toEqual([1, 2, 3, 3, 3, 3]);
});

test("bands so narrow that the table would be endless are refused", () => {
  const narrow = (last: number): readonly IncomeBand[] =>
    bandsOf([0, 0, 1, 1], [1, last - 1, 2, 2], [last, undefined, 3, 3]);
  const table = incomeTable(traceOf({}));
  expect(table.partsOf(narrow(19_999), undefined).last_part).toBe(19_999);
  expect(table.rows).toHaveLength(20_000);
  expect(() => table.partsOf(narrow(20_000), undefined)).toThrow(InvalidInputError);
});
