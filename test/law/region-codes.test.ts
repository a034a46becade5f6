import { expect, test } from "vitest";
import { currentCode } from "../../src/law/region-codes.js";

test.each([
  ["92.71", "96.71"],
  ["92.71.03.2001", "96.71.03.2001"],
  ["92.01.10", "96.01.10"],
  ["92.02", "92.02"],
  ["92", "92"],
  ["92.010", "92.010"],
  ["62.05.01.2001", "62.05.01.2001"],
])("a code is given as it is today: %s is %s", (code, today) => {
  expect(currentCode(code)).toBe(today);
});
