import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../src/roster/edit-distance.js";

/** Every piece of one text against every piece of the other, nothing left out. */
function byTheWholeTable(from: string, to: string): number {
  const at: number[][] = Array.from({ length: from.length + 1 }, (_, line) => [line]);
  const edits = (line: number, column: number): number => at[line]?.[column] ?? Infinity;
  for (let column = 1; column <= to.length; column += 1) at[0]?.push(column);
  for (let line = 1; line <= from.length; line += 1) {
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[line - 1] === to[column - 1];
      const swapped = from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
      at[line]?.push(
        Math.min(
          edits(line - 1, column - 1) + (same ? 0 : 1),
          edits(line - 1, column) + 1,
          edits(line, column - 1) + 1,
          swapped ? edits(line - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return edits(from.length, to.length);
}

test.each([
  ["ab", "abb"],
  ["abb", "ab"],
])("a letter doubled is one edit: %s, %s", (from, to) => {
  expect(editDistance(from, to, 2)).toBe(1);
});

test("edits are counted as by the whole table, and no further than asked", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (from, to, most) => {
      expect(editDistance(from, to, most)).toBe(Math.min(byTheWholeTable(from, to), most + 1));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["siti aminah", "siti aminnah", 1],
  ["siti", "isti", 1],
  ["abcd", "xbdc", 2],
  ["budi", "siti", 3],
])("%s and %s differ by %i", (from, to, edits) => {
  expect(editDistance(from, to, 3)).toBe(edits);
});
