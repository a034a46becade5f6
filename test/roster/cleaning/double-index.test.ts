import { describe, expect, test } from "vitest";
import { doubleIndex, type MetPerson } from "../../../src/roster/cleaning/double-index.js";

type Told = Partial<Omit<MetPerson, "row">>;

/** The rows that the last of some people is found to be, and in what they agree. */
function found(...people: readonly Told[]): unknown {
  const { meet } = doubleIndex();
  const pairs = people.map((told, row) =>
    meet({
      ...{ row, name: "siti aminah", birthDate: undefined, village: undefined, nik: undefined },
      ...told,
    }),
  );
  const last = pairs.at(-1);
  return last && [last.before.row, ...last.agrees];
}

const birthDate = "1985-04-12";
const village = "Lemo";
const nik = "6205011204859001";

describe("a slip between two NIKs", () => {
  test.each([
    ["another serial", "6205011204851234", true],
    ["one digit", "6205021204859001", true],
    ["two neighbours that changed places", "6250011204859001", true],
    ["two neighbours that changed places and a third digit", "6250011204859002", false],
    ["two digits", "6205021204859002", false],
    ["three digits", "6305021204859002", false],
  ])("%s: %s", (_, other, isSlip) => {
    expect(found({ birthDate, nik }, { birthDate, nik: other })).toEqual(
      isSlip ? [0, "name", "birth-date", "nik-but-a-slip"] : undefined,
    );
  });

  test("is no sign of one person where neither birth date nor village is known", () => {
    const slip = "6205011204859002";
    expect(found({ nik }, { nik: slip })).toBeUndefined();
    expect(found({ nik, village }, { nik: slip })).toBeUndefined();
    expect(found({ nik, village }, { nik: slip, village })).toEqual([
      ...[0, "name", "village", "nik-but-a-slip"],
    ]);
  });
});

describe("people of one birth date", () => {
  const others = (count: number, more: (at: number) => Told): Told[] =>
    Array.from({ length: count }, (_, at) => ({ name: `s${"x".repeat(9)} ${at}`, ...more(at) }));
  const far = (at: number): Told => ({
    birthDate,
    nik: `32${String(at).padStart(4, "0")}1204850001`,
    village: String(at),
  });

  test("are compared with the last two hundred of the same initial", () => {
    const one = { birthDate, nik };
    expect(found(one, ...others(199, far), one)).toEqual([
      ...[0, "name", "birth-date", "nik-but-a-slip"],
    ]);
    expect(found({ birthDate }, ...others(199, far), { birthDate })).toEqual([
      ...[0, "name", "birth-date"],
    ]);
    expect(found({ birthDate }, ...others(200, far), { birthDate })).toBeUndefined();
  });

  test("are found past any number of people who were born on other days", () => {
    const day = (at: number): Told => ({
      name: "siti rahma",
      birthDate: new Date(Date.UTC(1960, 0, at + 1)).toISOString().slice(0, 10),
    });
    expect(found({ birthDate }, ...others(1_000, day), { birthDate })).toEqual([
      ...[0, "name", "birth-date"],
    ]);
  });

  test("are not found without a name", () => {
    expect(found({ birthDate, name: "" }, { birthDate, name: "" })).toBeUndefined();
  });
});
