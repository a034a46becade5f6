import { describe, expect, test } from "vitest";
import { gatherWarnings } from "../../src/core/gather-warnings.js";
import { assumed, doubt, toCheck } from "../../src/core/warning.js";
import { english, indonesian, textOf } from "../../src/index.js";

const weak = (...provisions: `${string}@${string}`[]) =>
  doubt("evidence-below-text", { values: { evidence: "official" }, provisions });
const funeral = "jkm.benefit.funeral@2015-07-01";
const newFuneral = "jkm.benefit.funeral@2019-12-02";
const death = "jkm.benefit.lump-sum@2019-12-02";

describe("warnings of a result", () => {
  test("what is said alike of several provisions is said once, of each of them", () => {
    expect(gatherWarnings([weak(funeral), weak(death, funeral), weak(newFuneral)])).toEqual([
      weak(funeral, death, newFuneral),
    ]);
  });

  test("one sentence names each provision once", () => {
    const [one] = gatherWarnings([weak(funeral), weak(death), weak(newFuneral)]);
    if (!one) throw new Error("no warning");
    expect(textOf(one, english)).toMatch(/^JKM funeral grant; JKM death benefit: based/);
    expect(textOf(one, indonesian)).toMatch(
      /^Biaya pemakaman JKM; Santunan kematian JKM: bersumber/,
    );
  });

  test("other values are another warning", () => {
    const about = (name: string) => assumed("amended-law", { values: { name } });
    const both = [about("a"), about("b")];
    expect(gatherWarnings([...both, ...both])).toEqual(both);
  });

  test("doubts stand before assumptions, these before what is to be checked", () => {
    const told = [toCheck("no-workers", { values: { name: "a" } }), assumed("assumed-citizen")];
    expect(gatherWarnings([...told, weak(death)])).toEqual([weak(death), told[1], told[0]]);
  });
});

test("warnings with nothing to gather and one severity are left as they are", () => {
  for (const warnings of [[], [weak(funeral)], [weak(funeral), doubt("no-daily-rule")]]) {
    expect(gatherWarnings(warnings)).toBe(warnings);
  }
});

test("one that comes alone beside others that come twice stays itself", () => {
  const alone = doubt("no-daily-rule");
  const gathered = gatherWarnings([weak(funeral), alone, weak(death)]);
  expect(gathered).toEqual([weak(funeral, death), alone]);
  expect(gathered[1]).toBe(alone);
});

test("the facts that are assumed alike are named together", () => {
  const about = (...assumes: readonly string[]) => assumed("assumed-resident", { assumes });
  expect(gatherWarnings([about("a", "b"), about("b", "c")])).toStrictEqual([about("a", "b", "c")]);
  const plain = doubt("no-daily-rule");
  expect(gatherWarnings([plain, { ...plain }])).toStrictEqual([plain]);
});
