import { expect, test } from "vitest";
import { withoutEmptyCells } from "../../src/roster/without-empty-cells.js";

test("cells of nothing and of blanks are left out, whatever else is kept", () => {
  const row = { nik: null, name: "", village: " \t", decile: 0, alive: false, job: "petani" };
  expect(withoutEmptyCells(row)).toEqual({ decile: 0, alive: false, job: "petani" });
  expect(withoutEmptyCells({ name: "" })).toEqual({});
});

test("a row without empty cells is the row itself", () => {
  for (const row of [{}, { name: "Amat", decile: 0, income: undefined }]) {
    expect(withoutEmptyCells(row)).toBe(row);
  }
});

test.each([[" "], [5], [true], [null], [undefined], [[""]]])(
  "what is no row stays as it is: %j",
  (given) => {
    expect(withoutEmptyCells(given)).toBe(given);
  },
);
