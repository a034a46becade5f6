import { expect, test } from "vitest";
import { placeMemory } from "../../../src/roster/screening/place-memory.js";

test.each([
  [1, 1, "A"],
  [2, "b.csv:7", undefined],
  [3, 90.5, "B"],
  [1_023, "x", "A"],
  [1_024, "y", "A"],
  [5_000, "z", "A"],
  [5_000, 5_000, "A"],
  [7, "x".repeat(70_000), undefined],
] as const)("the row at %i is kept", (position, row, village) => {
  const memory = placeMemory();
  memory.keep(position, row, village);
  const place = { row, position, ...(village !== undefined && { village }) };
  expect(memory.at(position)).toStrictEqual(place);
  const again = placeMemory(memory.saved());
  expect(again.at(position)).toStrictEqual(place);
  again.keep(position + 1, "next", "A");
  expect([again.at(position), again.at(position + 1)]).toStrictEqual([
    place,
    { row: "next", position: position + 1, village: "A" },
  ]);
});

test("a row that was not kept is named by its position", () => {
  expect(placeMemory().at(9)).toStrictEqual({ row: 9, position: 9 });
});

test("a village and a row without a name of its own cost no letters twice", () => {
  const memory = placeMemory();
  for (const position of [1, 2, 3]) memory.keep(position, position, position === 2 ? "B" : "A");
  const again = placeMemory(memory.saved());
  again.keep(4, 4, "B");
  const { names, villages, villageAt } = again.saved();
  expect([names.letters, villages]).toEqual([[0], ["A", "B"]]);
  expect(villageAt.slice(0, 5)).toEqual([0, 1, 2, 1, 2]);
});
