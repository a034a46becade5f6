import { describe, expect, test } from "vitest";
import { factsAt, placeOf, type Places } from "../../src/events/programmes/places.js";
import { questionOf } from "../../src/events/question.js";
import type { EventInput } from "../../src/index.js";

const input: EventInput = {
  event: { kind: "death", date: "2024-05-29", cause: "other" },
  member: { segment: "wage-earner", programmes: ["jkm"], wage: 1, jkp: { enrolled: true } },
};
const places: Places = {
  fields: {
    wage: "member.wage",
    income: "member.income",
    enrolled: ["member.enrolled", "member.jkp.enrolled"],
    reported: ["member.reportedWage", "member.income"],
  },
  others: "member.jkp",
};

describe("the question of an event", () => {
  test("of no family has nobody in it", () => {
    expect(questionOf(input, undefined)).toStrictEqual({
      ...input,
      options: undefined,
      survivors: [],
      children: [],
      childPositions: [],
    });
  });

  test("has the living children with their positions, and of each survivor what is told", () => {
    const child = { level: "sd", grade: 3 } as const;
    const question = questionOf(
      {
        ...input,
        family: [
          { relation: "spouse", alive: true },
          { relation: "child", alive: false, child },
          { relation: "child", child },
          { relation: "child" },
          { relation: "named-in-will", notarialWill: false },
          { relation: "other", courtDetermination: true },
        ],
      },
      undefined,
    );
    expect(question.childPositions).toEqual([2, 3]);
    expect(question.children).toStrictEqual([child, {}]);
    expect(question.survivors).toStrictEqual([
      { relation: "spouse", alive: true },
      { relation: "child", alive: false },
      { relation: "child" },
      { relation: "child" },
      { relation: "named-in-will", notarialWill: false },
      { relation: "other", courtDetermination: true },
    ]);
  });
});

describe("the facts of a programme", () => {
  const question = questionOf(input, undefined);

  test("are those that are given, under its names", () => {
    expect(factsAt(question, places)).toStrictEqual({ wage: 1, enrolled: true });
  });

  test.each([
    ["wage", "member.wage"],
    ["wage.daily", "member.wage.daily"],
    ["enrolled", "member.jkp.enrolled"],
    ["reported", "member.reportedWage"],
    ["months[3].date", "member.jkp.months[3].date"],
    ["options.readings.x", "options.readings.x"],
    ["family[0].alive", "family[0].alive"],
    ["heirs", "family"],
    ["children", "family"],
    ["own.children[0].grade", "member.jkp.own.children[0].grade"],
  ])("%s stands at %s", (field, place) => {
    expect(placeOf(field, places, question)).toBe(place);
  });

  test("of a child stand at its place in the family, and of one unknown as a whole", () => {
    const child = { level: "sd", grade: 3 } as const;
    const eleven = Array.from({ length: 11 }, () => ({ relation: "child", child }) as const);
    const family = [{ relation: "spouse" } as const, ...eleven, { relation: "child" } as const];
    const asked = questionOf({ ...input, family }, undefined);
    expect(
      ["children[0].grade", "children[10].grade", "children[11].grade", "children[2]"].map(
        (field) => placeOf(field, places, asked),
      ),
    ).toEqual([
      "family[1].child.grade",
      "family[11].child.grade",
      "family[12].child",
      "family[3].child",
    ]);
    expect(placeOf("children[0].grade", places, question)).toBe("family[0].child");
  });
});
