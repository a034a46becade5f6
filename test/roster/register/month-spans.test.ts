import { expect, test } from "vitest";
import { merged } from "../../../src/roster/register/month-spans.js";

const span = (from: number, to: number) => ({ from, to });

test.each([
  ["none", [], []],
  ["those that touch are one", [span(3, 4), span(1, 2)], [span(1, 4)]],
  ["those that overlap are one", [span(1, 5), span(2, 3)], [span(1, 5)]],
  ["those apart stay apart", [span(1, 2), span(4, 4)], [span(1, 2), span(4, 4)]],
  ["one that ends before it begins is none", [span(3, 2), span(5, 5)], [span(5, 5)]],
])("of spans %s", (_, spans, found) => {
  expect(merged(spans)).toEqual(found);
});
