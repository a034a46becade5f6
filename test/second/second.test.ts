import { expect, test } from "vitest";
import { second } from "./second.js";

test("two computations agree on 5,000 random facts", () => {
  const agreements = second(5_000, 20_261_130);
  for (const { kind, different } of agreements) expect(different, kind).toEqual([]);
  const compared = agreements.reduce((all, one) => all + one.compared, 0);
  expect(compared).toBeGreaterThan(4_500);
  for (const { kind, equal, facts } of agreements) expect(equal, kind).toBeGreaterThan(facts / 2);
}, 60_000);
