import { describe, expect, test } from "vitest";
import { InvalidInputError } from "jamsosnaker";
import { type CellType, cellText, dialects, tableText } from "../../src/sql/dialect.js";

const { duckdb, clickhouse, postgres } = dialects;
const engines = [duckdb, clickhouse, postgres];

test("each engine has its own way of writing a name and a text", () => {
  const hard = `a"b'c\`d\\`;
  expect(engines.map(({ id }) => id(hard))).toEqual([
    '"a""b\'c`d\\"',
    "`a\"b'c\\`d\\\\`",
    '"a""b\'c`d\\"',
  ]);
  expect(engines.map(({ text }) => text(hard))).toEqual([
    "'a\"b''c`d\\'",
    "'a\"b\\'c`d\\\\'",
    "E'a\"b''c`d\\\\'",
  ]);
  expect(engines.map(({ text }) => text("it's"))).toEqual(["'it''s'", "'it\\'s'", "'it''s'"]);
});

test("a table stands in its schema, both escaped", () => {
  const table = { schema: 'a"b', name: "c`d" };
  expect(engines.map((engine) => tableText(engine, table))).toEqual([
    '"a""b"."c`d"',
    '`a"b`.`c\\`d`',
    '"a""b"."c`d"',
  ]);
  expect(engines.map((engine) => tableText(engine, "t"))).toEqual(['"t"', "`t`", '"t"']);
});

describe("a cell of a law table", () => {
  test.each<[CellType, string | number, string]>([
    ["integer", 0, "0"],
    ["integer", -1, "-1"],
    ["integer", Number.MAX_SAFE_INTEGER, "9007199254740991"],
    ["text", "", "''"],
    ["text", "it's", "'it''s'"],
  ])("%s %j is %s", (type, cell, expected) => {
    expect(cellText(duckdb, type, cell)).toBe(expected);
  });

  test.each<[CellType, unknown]>([
    ["integer", 0.5],
    ["integer", 2 ** 53],
    ["integer", Number.NaN],
    ["integer", "1"],
    ["integer", undefined],
    ["text", "a\0b"],
    ["text", 1],
    ["text", ["a"]],
    ["text", undefined],
  ])("%s %j is refused", (type, cell) => {
    expect(() => cellText(duckdb, type, cell as never)).toThrow(InvalidInputError);
  });
});
