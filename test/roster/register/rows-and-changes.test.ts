import { describe, expect, test } from "vitest";
import { type MemberRow, type MembershipRegister } from "../../../src/index.js";
import { lemo, member, register, sikui } from "./made-members.js";

const nik = "6205014609970001";

const codesOf = ({ persons }: MembershipRegister): string[][] =>
  persons.map(({ warnings }) => warnings.map(({ code }) => code));
const namesIn = ({ changes }: MembershipRegister): unknown[] =>
  changes.map(({ change, month, id }) => [month, change, id]);

describe("the name of a row", () => {
  test.each([
    ["A1", "A1"],
    [7, 7],
    [0.5, 0.5],
    [undefined, 2],
    ["", 2],
    [" ", 2],
    [0, 2],
    [-1, 2],
    [Number.NaN, 2],
    [Number.POSITIVE_INFINITY, 2],
    [true, 2],
  ])("%s is %s", (row, name) => {
    const { persons, toRepair } = register([member("1"), { ...member("2"), row }]);
    expect([...persons.slice(1), ...toRepair].map((one) => one.row)).toEqual([name]);
  });

  test.each([5, null, undefined, "x", []])("%j is no row, and named by its position", (wrong) => {
    const { toRepair, read } = register([member("1"), wrong]);
    expect(toRepair.map(({ row, position }) => [row, position])).toEqual([[2, 2]]);
    expect(read).toBe(2);
  });
});

describe("the number of a person", () => {
  const { id, ...unnamed } = member("");

  test("a NIK that can be one stands before one that cannot, else the first as it is given", () => {
    const niksOf = (...niks: (string | number)[]): unknown[] =>
      register(
        niks.map((given, at) =>
          member("1", { nik: given, joined: `2026-0${2 * at + 1}`, ended: `2026-0${2 * at + 1}` }),
        ),
      ).persons.map((person) => person.nik);
    expect(niksOf(" 123 ", "6205 0146 0997 0001")).toEqual([nik]);
    expect(niksOf(" 123 ", "456")).toEqual(["123"]);
    expect(niksOf(nik, "123")).toEqual([nik]);
    expect(niksOf(6_205_014_609_970_001)).toEqual([nik]);
    expect(register([member("1")]).persons[0]).not.toHaveProperty("nik");
    const later = member("1", { nik, joined: "2026-04" });
    const first = member("1", { ended: "2026-03", reason: "other" });
    expect(register([first, later]).persons[0]?.nik).toBe(nik);
    expect(codesOf(register([first, later]))).toEqual([[]]);
  });

  test("one NIK beside none, or beside one that cannot be one, is not two", () => {
    const first = member("1", { nik, ended: "2026-03", reason: "other" });
    const codes = (second: string | undefined): string[][] =>
      codesOf(register([first, member("1", { nik: second, joined: "2026-04" })]));
    expect(codes(undefined)).toEqual([[]]);
    expect(codes("123")).toEqual([["register-nik-not-sound"]]);
    expect(codes("6205014609970002")).toEqual([["register-two-niks"]]);
  });

  test("a row with the NIK alone belongs to the first number that has it", () => {
    const { persons } = register([
      member("1", { nik, ended: "2026-02", reason: "other" }),
      member("2", { nik }),
      { ...unnamed, nik, joined: "2026-05" },
      { ...unnamed, nik: "6205010101900002" },
      { ...unnamed, nik: "6205010101900003" },
    ]);
    expect(persons.map((person) => [person.id, person.nik, person.activeMonths])).toEqual([
      ["1", nik, 10],
      ["2", nik, 12],
      [undefined, "6205010101900002", 12],
      [undefined, "6205010101900003", 12],
    ]);
  });

  test("of many members of one NIK each is told ten others, never itself", () => {
    const rows = Array.from({ length: 13 }, (_, at) => member(`${at + 1}`, { nik }));
    const others = register(rows).persons.map(({ warnings }) => warnings[0]?.values?.["rows"]);
    const upTo = (last: number): string[] => Array.from({ length: last }, (_, at) => `${at + 1}`);
    expect(others[0]).toEqual(upTo(11).slice(1));
    expect(others[9]).toEqual([...upTo(9), "11"]);
    expect(others[10]).toEqual(upTo(10));
    expect(others[12]).toEqual(upTo(10));
  });
});

describe("rows that are left out", () => {
  test.each<[string, Partial<MemberRow>, string]>([
    ["one that overlaps", { joined: "2026-04" }, "joined"],
    ["one that takes the place of nobody", { id: "2", replaces: "9" }, "replaces"],
  ])("%s is named with its village, if it has one", (_, more, path) => {
    const told = (village: string | undefined): unknown =>
      register([member("1"), member("1", { ...more, village })]).toRepair.map(
        ({ issues, ...place }) => [place, issues.map((issue) => issue.path)],
      );
    expect(told(sikui)).toStrictEqual([[{ row: 2, position: 2, village: sikui }, [path]]]);
    expect(told(undefined)).toStrictEqual([[{ row: 2, position: 2 }, [path]]]);
  });

  test("tell no number of the person", () => {
    const [one] = register([
      member("1", { ended: "2026-06", reason: "other" }),
      member("1", { joined: "2026-04", nik }),
    ]).persons;
    expect(one).not.toHaveProperty("nik");
    expect(one?.warnings).toEqual([]);
  });

  test.each<[string, Partial<MemberRow>, string[]]>([
    ["ended in the month of joining", { joined: "2026-03-15", ended: "2026-03" }, []],
    ["died in the month of joining", { joined: "2026-03", died: "2026-03-01" }, []],
    ["joined and left on one day", { joined: "2026-03-15", ended: "2026-03-15" }, []],
    ["left a day before joining", { joined: "2026-03-15", ended: "2026-03-14" }, ["ended"]],
    ["died a day before joining", { joined: "2026-03-15", died: "2026-03-14" }, ["died"]],
    ["died before leaving", { ended: "2026-03-15", died: "2026-03-14" }, ["ended"]],
    ["died in the month of leaving", { ended: "2026-03", died: "2026-03-14" }, []],
    ["paid one month", { paid: [{ from: "2026-03", to: "2026-03" }] }, []],
    [
      "moved in the last month",
      { ended: "2026-03", moved: [{ month: "2026-03", village: sikui }] },
      [],
    ],
    [
      "moved twice in a month",
      {
        moved: [
          { month: "2026-03", village: sikui },
          { month: "2026-03", village: lemo },
        ],
      },
      ["moved[1].month"],
    ],
    [
      "moved twice to one village",
      {
        moved: [
          { month: "2026-03", village: sikui },
          { month: "2026-04", village: sikui },
        ],
      },
      ["moved[1].village"],
    ],
  ])("%s", (_, more, paths) => {
    const { toRepair } = register([member("1", more)]);
    expect(toRepair.flatMap(({ issues }) => issues.map(({ path }) => path))).toEqual(paths);
  });
});

describe("who left without a reason", () => {
  const left = (...rows: Partial<MemberRow>[]): string[] =>
    codesOf(register(rows.map((more) => member("1", more)))).flat();

  test.each<[string, Partial<MemberRow>[], boolean]>([
    ["and is gone", [{ ended: "2026-03" }], true],
    ["and came again later", [{ ended: "2026-03" }, { joined: "2026-05" }], true],
    ["and goes on", [{ ended: "2026-03" }, { joined: "2026-04" }], false],
    ["with a reason", [{ ended: "2026-03", reason: "other" }], false],
    ["by death", [{ died: "2026-03-04" }], false],
    ["not at all", [{}], false],
  ])("%s", (_, rows, told) => {
    expect(left(...rows)).toEqual(told ? ["register-without-reason"] : []);
  });
});

describe("changes", () => {
  test("of one month stand in one order: who goes, who moves, who goes on, who comes", () => {
    const kept = register([
      member("joined", { joined: "2026-04" }),
      member("replaces", { joined: "2026-04", replaces: "left" }),
      member("renewed", { joined: "2025-01", ended: "2026-03" }),
      member("renewed", { joined: "2026-04" }),
      member("transferred", { joined: "2025-01", ended: "2026-03" }),
      member("transferred", { joined: "2026-04", group: "Nelayan" }),
      member("moved", { joined: "2025-01", moved: [{ month: "2026-04", village: sikui }] }),
      member("left", { joined: "2025-01", ended: "2026-03", reason: "other" }),
      member("died", { joined: "2025-01", died: "2026-03-31" }),
      member("earlier", { joined: "2026-03" }),
    ]);
    expect(namesIn(kept)).toEqual([
      ["2026-03", "joined", "earlier"],
      ["2026-04", "died", "died"],
      ["2026-04", "left", "left"],
      ["2026-04", "moved", "moved"],
      ["2026-04", "transferred", "transferred"],
      ["2026-04", "renewed", "renewed"],
      ["2026-04", "replaced", "replaces"],
      ["2026-04", "joined", "joined"],
    ]);
    const renewed = kept.changes.find(({ change }) => change === "renewed");
    expect(renewed).not.toHaveProperty("before");
    expect(kept.byMonth[3]).toEqual({
      month: "2026-04",
      ...{ persons: 6, joined: 1, replaced: 1, left: 1, died: 1 },
    });
    expect(kept.byMonth[4]).toEqual({
      month: "2026-05",
      ...{ persons: 6, joined: 0, replaced: 0, left: 0, died: 0 },
    });
  });

  test.each<[string, Partial<MemberRow>, string, object | undefined]>([
    ["in the same place", {}, "renewed", undefined],
    ["in another group", { group: "Nelayan" }, "transferred", { group: "Petani", village: lemo }],
    ["by other money", { fundedBy: "csr" }, "transferred", { fundedBy: "apbd" }],
    ["in another village", { village: sikui }, "transferred", { village: lemo }],
    ["after a gap", { joined: "2026-05" }, "joined", undefined],
  ])("who goes on %s", (_, more, change, before) => {
    const { changes } = register([
      member("1", { joined: "2025-01", ended: "2026-03", reason: "other" }),
      member("1", { joined: "2026-04", ...more }),
    ]);
    const last = changes.at(-1);
    expect(last?.change).toBe(change);
    if (before) expect(last?.before).toMatchObject(before);
    else expect(last).not.toHaveProperty("before");
    expect(changes.some((one) => one.change === "left")).toBe(change === "joined");
  });

  test("who moves twice comes from one village and goes to the next", () => {
    const { changes } = register([
      member("1", {
        moved: [
          { month: "2026-03", village: sikui },
          { month: "2026-06", village: "Buntok" },
        ],
      }),
    ]);
    expect(
      changes.slice(1).map(({ month, village, before }) => [month, before?.village, village]),
    ).toEqual([
      ["2026-03", lemo, sikui],
      ["2026-06", sikui, "Buntok"],
    ]);
  });

  test("a reason is told of who left, not of who died in that month", () => {
    const end = { ended: "2026-03", reason: "other" } as const;
    const { changes } = register([member("1", end), member("2", { ...end, died: "2026-03-10" })]);
    expect(changes.slice(2).map(({ change, reason }) => [change, reason])).toEqual([
      ["died", undefined],
      ["left", "other"],
    ]);
  });

  test("no village is none in places, changes and open places", () => {
    const { village, ...nowhere } = member("1", { ended: "2026-03", reason: "other" });
    const { persons, changes, headcounts, openPlaces } = register([nowhere]);
    for (const one of [...persons, ...changes, ...headcounts, ...openPlaces]) {
      expect(one).not.toHaveProperty("village");
    }
    expect(openPlaces).toEqual([
      {
        ...{ group: "Petani", fundedBy: "apbd", from: "2026-04", because: "other" },
        left: { id: "1", row: 1 },
      },
    ]);
  });

  test("a membership or a move of the last month tells the place", () => {
    const [one] = register([
      member("1", { ended: "2026-11", reason: "other" }),
      member("1", { joined: "2026-12", group: "Nelayan", village: sikui }),
    ]).persons;
    expect(one).toMatchObject({ group: "Nelayan", village: sikui, activeMonths: 12 });
  });

  test("of two memberships the one that has begun by the last month tells the place", () => {
    const { persons } = register([
      member("1", { ended: "2026-03", reason: "other", village: " Lemo " }),
      member("1", { joined: "2027-01", group: "Nelayan" }),
      member("2", { joined: "2027-01", moved: [{ month: "2027-03", village: sikui }] }),
      member("3", { moved: [{ month: "2026-12", village: sikui }] }),
      member("4", { moved: [{ month: "2027-01", village: sikui }] }),
      member("5", { ended: "2026-12", reason: "other" }),
      member("6", { ended: "2027-01", reason: "other" }),
    ]);
    expect(persons.map(({ group, village, ended }) => [group, village, ended])).toEqual([
      ["Petani", "Lemo", "left"],
      ["Petani", lemo, undefined],
      ["Petani", sikui, undefined],
      ["Petani", lemo, undefined],
      ["Petani", lemo, "left"],
      ["Petani", lemo, undefined],
    ]);
  });
});

describe("whose place a row took", () => {
  const gone = (id: string, more: Partial<MemberRow> = {}): MemberRow =>
    member(id, { joined: "2025-01", ended: "2026-03", reason: "other", ...more });
  const taken = (...rows: MemberRow[]): unknown[] =>
    register(rows)
      .changes.filter(({ change }) => change === "replaced")
      .map(({ id, replaces }) => [id, replaces?.id, replaces?.row, replaces?.because]);

  test("by the number of the person, or by the row", () => {
    expect(taken(gone("1"), member("2", { joined: "2026-04", replaces: "1" }))).toEqual([
      ["2", "1", 1, "other"],
    ]);
    expect(
      taken(gone("9", { row: "B7" }), member("2", { joined: "2026-04", replaces: "B7" })),
    ).toEqual([["2", "9", "B7", "other"]]);
    expect(
      taken(gone("9", { row: 4 }), gone("4"), member("2", { joined: "2026-04", replaces: 4 })),
    ).toEqual([["2", "4", 2, "other"]]);
    expect(
      taken(gone("1", { row: 1 }), member("2", { joined: "2026-04", replaces: 1 })),
    ).toHaveLength(1);
  });

  test.each<[string, Partial<MemberRow>, Partial<MemberRow>]>([
    ["of who is still there", { ended: undefined, reason: undefined }, {}],
    ["before it was free", {}, { joined: "2026-03" }],
    ["whose money ended", { reason: "funding-ended" }, {}],
    ["of oneself", {}, { id: "1", joined: "2026-06" }],
  ])("not the place %s", (_, left, came) => {
    const { toRepair } = register([
      gone("1", left),
      member("2", { joined: "2026-04", replaces: "1", ...came }),
    ]);
    expect(toRepair).toMatchObject([
      {
        ...{ row: 2, position: 2, village: lemo },
        issues: [{ path: "replaces", code: "expected.register.replaces" }],
      },
    ]);
  });

  test("not the place of who took none", () => {
    const { toRepair, persons } = register([
      member("3", { joined: "2026-08", replaces: "2" }),
      member("2", { joined: "2026-04", ended: "2026-06", reason: "other", replaces: "1" }),
      member("1"),
      member("4", { joined: "2026-02", ended: "2026-01" }),
      member("5", { ended: "2026-04", reason: "other" }),
      member("5", { joined: "2026-04" }),
    ]);
    expect(toRepair.map(({ row, issues }) => [row, issues.map(({ path }) => path)])).toEqual([
      [1, ["replaces"]],
      [2, ["replaces"]],
      [4, ["ended"]],
      [6, ["joined"]],
    ]);
    expect(toRepair.map(({ village }) => village)).toEqual([lemo, lemo, undefined, lemo]);
    expect(persons.map(({ id }) => id)).toEqual(["1", "5"]);
  });
});
