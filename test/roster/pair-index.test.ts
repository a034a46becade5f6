import fc from "fast-check";
import { expect, test } from "vitest";
import { pairIndex } from "../../src/roster/nik/pair-index.js";

/** Pairs of which many share one half, and enough of them for a table to grow. */
const pairs = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })), {
  minLength: 1_000,
  maxLength: 3_000,
});

test("the first position of each pair is found again, also by what was saved", () => {
  fc.assert(
    fc.property(pairs, (met) => {
      const known = new Map<string, number>();
      const index = pairIndex();
      met.forEach(([high, low], at) => {
        const key = `${high} ${low}`;
        expect(index.meet(high, low, at + 1)).toBe(known.get(key) ?? 0);
        if (!known.has(key)) known.set(key, at + 1);
      });
      expect(index.saved()).toHaveLength(known.size * 3);
      const again = pairIndex(index.saved());
      for (const [high, low] of met) {
        expect(again.meet(high, low, 9_999)).toBe(known.get(`${high} ${low}`));
      }
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

test("a pair that moved is found at its new position, and no other moves", () => {
  const index = pairIndex();
  index.meet(62_050_146, 9_970_001, 1);
  index.meet(62_050_146, 9_970_002, 2);
  index.move(62_050_146, 9_970_001, 7);
  expect(index.meet(62_050_146, 9_970_001, 9)).toBe(7);
  expect(index.meet(62_050_146, 9_970_002, 9)).toBe(2);
  expect(index.meet(9_970_001, 62_050_146, 9)).toBe(0);
});
