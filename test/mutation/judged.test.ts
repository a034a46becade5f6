import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judged } from "./judged.js";

test("a change is judged of a line that still stands", () => {
  const gone = judged.filter(
    ({ file, line }) =>
      !readFileSync(file, "utf8")
        .split("\n")
        .some((one) => one.trim() === line),
  );
  expect(gone).toEqual([]);
});
