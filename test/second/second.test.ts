import { expect, test } from "vitest";
import { lawFile, second } from "./second.js";

test("two computations agree on 5,000 random facts", () => {
  const agreements = second(5_000, 20_261_130);
  for (const { kind, different } of agreements) expect(different, kind).toEqual([]);
  const compared = agreements.reduce((all, one) => all + one.compared, 0);
  expect(compared).toBeGreaterThan(4_900);
  for (const { kind, equal, facts } of agreements) expect(equal, kind).toBeGreaterThan(facts / 2);
}, 60_000);

test("a value that one of them has wrong shows", () => {
  const changed = new Map<string, unknown>([
    ["jkm.contribution.wage-earner.rate", "0.31"],
    ["jkm.benefit.funeral", 10_000_001],
    ["jkk.benefit.prosthesis", "41"],
    ["jp.formula", "1.01"],
    ["jht.pension-age", 57],
  ]);
  const file = {
    provisions: lawFile.provisions.map(({ id, versions }) => ({
      id,
      versions: versions.map((one) => (changed.has(id) ? { ...one, value: changed.get(id) } : one)),
    })),
  };
  const kinds = second(1_200, 20_261_130, file)
    .filter(({ different }) => different.length > 0)
    .map(({ kind }) => kind);
  expect(kinds).toEqual(["contribution, wage earner", "JKM", "JKK", "JHT claim", "JP pension"]);
}, 60_000);
