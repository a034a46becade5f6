import { describe, expect, test } from "vitest";
import type { InvalidInputError } from "jamsosnaker";
import { jkmColumns, wageEarnerColumns, type ColumnOptions } from "jamsosnaker/batch";

const month = "2026-05";
const date = "2026-05-01";
const programmes = ["jkk", "jkm"] as const;

/** What can be asked like a vector, though it is something else. */
const answering = (view: object): object =>
  Object.assign(view, { get: () => 1, ...(!("length" in view) && { length: 1 }) });

test.each<[string, unknown]>([
  ["nothing", null],
  ["a number", 1],
  ["a text", "x"],
  ["a function", Object.assign((row: number) => row, { get: () => 1 })],
  ["an array of 32 bits that answers like a vector", answering(Float32Array.of(1))],
  ["bytes that answer like a vector", answering(new DataView(new ArrayBuffer(1)))],
])("%s is no column of numbers", (_, wages) => {
  const cites = { regulation: "pp-44-2015", article: "Pasal 19" };
  expect(() => wageEarnerColumns({ month, wages, programmes: ["jht"] } as never)).toThrow(
    expect.objectContaining({
      issues: [{ path: "wages", code: "expected.column.numbers", cites }],
    }),
  );
});

test("a column may have 2^27 rows and no more", () => {
  const issuesOf = (length: number): unknown => {
    try {
      const wages = { length, get: () => 1 };
      wageEarnerColumns({ month, wages, riskGroups: new Uint8Array(1), programmes });
    } catch (error) {
      return (error as InvalidInputError).issues.map(({ path, code }) => [path, code]);
    }
    return expect.unreachable();
  };
  expect(issuesOf(134_217_728)).toEqual([["riskGroups", "expected.column.length"]]);
  expect(issuesOf(134_217_729)).toEqual([["wages", "expected.column.numbers"]]);
});

describe("labels", () => {
  test.each([
    ["a list", []],
    ["an array of bytes", new Uint8Array(0)],
    ["bytes", new DataView(new ArrayBuffer(0))],
  ])("%s with labels and places is no column of labels", (_, view) => {
    const days = Object.assign(view, { labels: [date], codes: Uint8Array.of(0) });
    expect(() => jkmColumns({ segment: "wage-earner", date: days } as never)).toThrow(
      expect.objectContaining({ issues: [{ path: "date", code: "expected.column.labels" }] }),
    );
  });

  test.each([
    ["nothing", null],
    ["a number", 1],
  ])("%s is no column of labels", (_, days) => {
    expect(() => jkmColumns({ segment: "wage-earner", date: days } as never)).toThrow(
      expect.objectContaining({ issues: [{ path: "date", code: "expected.column.labels" }] }),
    );
  });
});

test.each([[null], [1], ["x"], [true]])("%j is no options", (options) => {
  const input = { month, wages: Float64Array.of(1_000_000), programmes: ["jkm"] } as const;
  expect(() => wageEarnerColumns(input, options as unknown as ColumnOptions)).toThrow(
    expect.objectContaining({
      issues: [{ path: "options", code: "issue.type", values: { expected: "object" } }],
    }),
  );
});

test("options of a run leave those of the calculator as they are by themselves", () => {
  const input = { month, wages: Float64Array.of(1_000_333), programmes: ["jkm"] } as const;
  const told: number[] = [];
  const onProgress = (done: number): void => void told.push(done);
  expect(wageEarnerColumns(input, { onProgress })).toEqual(wageEarnerColumns(input));
  expect(told).toEqual([1]);
  const up = { rounding: { mode: "up" } } as const;
  expect([...wageEarnerColumns(input, { onProgress, ...up }).columns.total]).toEqual([3_001]);
});
