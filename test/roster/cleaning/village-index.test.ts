import { describe, expect, test } from "vitest";
import {
  codeAndName,
  villageCode,
  villageIndex,
  villageKeys,
} from "../../../src/roster/cleaning/village-index.js";
import { kindBefore, ofKind, type VillageKind } from "../../../src/roster/cleaning/village-kind.js";

test.each([
  ["62.05.06.2018", "62.05.06.2018"],
  ["62 05-06/2018", "62.05.06.2018"],
  ["6205062010.00", "62.05.06.2010"],
  ["6205062010,0", "62.05.06.2010"],
  ["6205062010.5", undefined],
  ["620506201", undefined],
  ["62050620100", undefined],
  ["x6205062010", undefined],
])("the code of a village in %s is %s", (given, code) => {
  expect(villageCode(given)).toBe(code);
});

test.each([
  ["62.05.05.2011 - Lemo I", { code: "62.05.05.2011", name: "lemo i" }],
  ["Lemo 1 (6205052011)", { code: "6205052011", name: "lemo 1" }],
  ["62.05.05.2011", undefined],
  ["62.05.05.2011 x", undefined],
  ["62.05.05.2011 Lemo 123", undefined],
  ["Lemo I", undefined],
])("code and name of %s", (given, both) => {
  expect(codeAndName(given)).toEqual(both);
});

test.each([
  ["Lemo 2", ["lemoii"]],
  ["Lemo 10", ["lemox"]],
  ["Lemo sepuluh", ["lemox"]],
  ["Lemo 11", ["lemo11"]],
  ["Km 4 Lama", ["km4lama"]],
  ["Desa Lemo2", ["desalemoii", "lemoii"]],
])("the keys of %s are %j", (name, keys) => {
  expect(villageKeys(name)).toEqual(keys);
});

test.each([
  ["desa lemo", { kind: "desa", rest: "lemo" }],
  ["kp baru", { kind: "kampung", rest: "baru" }],
  ["desas", { rest: "desas" }],
  ["lemo", { rest: "lemo" }],
  ["lemo baru", { rest: "lemo baru" }],
])("the kind before %s", (key, found) => {
  expect(kindBefore(key)).toEqual(found);
});

describe("of villages that differ by their kind", () => {
  type Village = Parameters<typeof ofKind>[0][number];
  const kampung: Village = { code: "62.05.07.2004", key: "kampungbaru", kind: "kampung" };
  const gampong: Village = { code: "62.05.07.2005", key: "gampongbaru", kind: "gampong" };
  const kelurahan: Village = { code: "62.05.07.1006", key: "baru" };
  const desa: Village = { code: "62.05.07.2007", key: "baru" };
  const other: Village = { code: "62.05.07.2008", key: "baru" };
  const named: Village = { code: "62.05.07.2009", key: "desabaru", kind: "desa" };

  test.each<[string, VillageKind | undefined, Village[], Village[]]>([
    ["no kind means all", undefined, [kampung, desa], [kampung, desa]],
    ["a kind means those of it", "kampung", [kampung, gampong, desa], [kampung]],
    ["a kind that none has means all", "pekon", [kampung, gampong], [kampung, gampong]],
    ["the same of a kind that is part of names", "dusun", [kampung, desa], [kampung, desa]],
    [
      "Kelurahan means a bare name with the code of one",
      "kelurahan",
      [kampung, kelurahan, desa],
      [kelurahan],
    ],
    ["Desa means a bare name with the code of one", "desa", [kampung, kelurahan, desa], [desa]],
    ["Desa means those that are called so, too", "desa", [kampung, kelurahan, named], [named]],
    [
      "two desa stay two, beside the kelurahan of the name",
      "desa",
      [desa, kelurahan, other],
      [desa, kelurahan, other],
    ],
    [
      "a kind without a digit means bare names",
      "nagari",
      [kampung, kelurahan, desa],
      [kelurahan, desa],
    ],
    [
      "one desa of two names is the one with its digit",
      "desa",
      [kelurahan, named, kampung],
      [named],
    ],
  ])("%s", (_, kind, villages, meant) => {
    expect(ofKind(villages, kind, "baru").map(({ code }) => code)).toEqual(
      meant.map(({ code }) => code),
    );
  });
});

describe("the district beside a name", () => {
  const { byName } = villageIndex([
    { code: "62.05.05.2011", name: "Sikan", district: "Teweh Tengah" },
    { code: "62.05.06.2003", name: "Sikan", district: "Lahei" },
    { code: "62.05.06.2004", name: "Inu", district: "Lahei" },
    { code: "62.05.08.2001", name: "Lemo", district: "Utara" },
    { code: "62.05.09.2001", name: "Rendah", district: "Utara" },
  ]);
  const several = { code: "village-several", options: ["62.05.05.2011", "62.05.06.2003"] };

  test.each([
    ["Lahei", { village: "62.05.06.2003", rule: "village-name" }],
    ["Kec. Teweh Tengah", { village: "62.05.05.2011", rule: "village-name" }],
    ["Teweh Kec. Tengah", several],
    ["62.05.06", { village: "62.05.06.2003", rule: "village-name" }],
    ["620505", { village: "62.05.05.2011", rule: "village-name" }],
    ["990101", several],
    ["Utara", several],
    ["Buntok", several],
  ])("%s", (district, found) => {
    expect(byName("Sikan", district)).toEqual(found);
  });

  test("what is spelt nearly is asked, also behind a kind, and what is not known at all without options", () => {
    expect(byName("Desa Rendha", undefined)).toEqual({
      code: "village-spelling",
      options: ["62.05.09.2001"],
    });
    expect(byName("Buntok", undefined)).toEqual({ code: "village-unknown" });
  });
});
