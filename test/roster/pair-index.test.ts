import fc from "fast-check";
import { expect, test } from "vitest";
import { nikIndex } from "../../src/roster/nik/nik-index.js";
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
      const expected = met.map(([high, low], at) => {
        const key = `${high} ${low}`;
        const before = known.get(key) ?? 0;
        if (before === 0) known.set(key, at + 1);
        return before;
      });
      expect(met.map(([high, low], at) => index.meet(high, low, at + 1))).toEqual(expected);
      expect(index.saved()).toHaveLength(known.size * 3);
      const again = pairIndex(index.saved());
      expect(met.map(([high, low]) => again.meet(high, low, 9_999))).toEqual(
        met.map(([high, low]) => known.get(`${high} ${low}`)),
      );
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

test("more pairs than a first table holds are found again", () => {
  const index = pairIndex();
  const numbers = Array.from({ length: 3_000 }, (_, at) => at + 1);
  expect(numbers.filter((at) => index.meet(at * 7, at, at) !== 0)).toEqual([]);
  expect(numbers.filter((at) => index.meet(at * 7, at, 1) !== at)).toEqual([]);
  expect(index.saved()).toHaveLength(9_000);
});

test("pairs that share one half each with many others are told apart, also 0 and 0", () => {
  const halves = Array.from({ length: 60 }, (_, at) => at);
  const index = pairIndex();
  const meetAll = (): number[] =>
    halves.flatMap((high) => halves.map((low) => index.meet(high, low, high * 60 + low + 1)));
  expect(meetAll()).toEqual(Array.from({ length: 3_600 }, () => 0));
  expect(meetAll()).toEqual(Array.from({ length: 3_600 }, (_, at) => at + 1));
  expect(index.saved()).toHaveLength(3_600 * 3);
});

test("a NIK is remembered by both of its halves, moved and saved", () => {
  const index = nikIndex();
  const niks = ["6205014609970001", "6205014609970002", "6205014709970001"];
  expect(niks.map((nik, at) => index.meet(nik, at + 1))).toEqual([0, 0, 0]);
  expect(niks.map((nik) => index.meet(nik, 9))).toEqual([1, 2, 3]);
  index.move("6205014609970002", 7);
  const again = nikIndex(index.saved());
  expect(niks.map((nik) => again.meet(nik, 9))).toEqual([1, 7, 3]);
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
