import { expect, test } from "vitest";
import { assessEvent, type EventInput } from "../../src/index.js";

const died: EventInput = {
  event: { kind: "death", cause: "work-accident", date: "2022-08-22" },
  member: { segment: "wage-earner", programmes: ["jkk", "jkm"], wage: 3_000_000 },
};

test("of a death at work the family decides who is paid by JKK", () => {
  const jkk = (family: NonNullable<EventInput["family"]>): unknown =>
    JSON.stringify(assessEvent({ ...died, family }));
  const alone = jkk([{ relation: "spouse", alive: false }]);
  expect(alone).toContain("funeral-arranger");
  expect(alone).toContain("periodic-without-heirs");
  const left = jkk([{ relation: "spouse" }]);
  expect(left).not.toContain("funeral-arranger");
  expect(left).toContain('"rank":1');
});
