import { describe, expect, test } from "vitest";
import {
  createScreening,
  InvalidInputError,
  resumeScreening,
  type RosterRow,
  type RosterScheme,
  screenRoster,
  type ScreeningState,
} from "../../../src/index.js";
import { hashOf } from "../../../src/roster/cleaning/text-hash.js";

const open: RosterScheme = {
  title: { en: "Vulnerable workers" },
  regulation: { title: "Peraturan Bupati", evidence: "text" },
  on: "2026-11-01",
  programmes: ["jkk", "jkm"],
};
const nikOf = (serial: number): string => `620501460997${String(serial).padStart(4, "0")}`;
const nik = nikOf(1);
const rowsOf = (list: readonly { readonly row: unknown }[]): unknown[] =>
  list.map(({ row }) => row);

describe("how a row is named", () => {
  test.each<[unknown, unknown]>([
    [{ row: "a.csv:2", nik }, "a.csv:2"],
    [{ row: 90.5, nik }, 90.5],
    [{ row: "", nik }, 1],
    [{ row: 0, nik }, 1],
    [{ row: -1, nik }, 1],
    [{ row: Number.POSITIVE_INFINITY, nik }, 1],
    [{ row: Number.NaN, nik }, 1],
    [{ row: true, nik }, 1],
    [{ nik }, 1],
    [null, 1],
    [undefined, 1],
    [5, 1],
    ["x", 1],
  ])("%j", (given, row) => {
    expect(createScreening(open).add(given as never).row).toBe(row);
  });

  test.each([
    ["A", "A"],
    [" ", undefined],
    [5, undefined],
  ])("a row that cannot be read is of the village that it names: %j", (village, named) => {
    const verdict = createScreening(open).add({ nik, decile: 0, village } as never);
    expect([verdict.outcome, verdict.village]).toEqual(["to-repair", named]);
  });

  test.each<[unknown, string[]]>([
    ["12", ["nik", "decile"]],
    [12, ["nik", "decile"]],
    [{}, ["nik", "decile"]],
    [["12"], ["nik", "decile"]],
    ["belum ada", ["decile"]],
    [nik, ["decile"]],
  ])("with another cell the NIK %j is to be repaired too: %j", (given, paths) => {
    const { issues } = createScreening(open).add({ nik: given, decile: 0 } as never);
    expect(issues.map(({ path }) => path)).toEqual(paths);
  });
});

describe("several rows of one person", () => {
  const person = { nik, name: "Siti A" };

  test("the better one is taken, and of the worse one no more is asked than it lacks", () => {
    const { accepted, toClarify } = screenRoster([person, { ...person, decile: 1 }], {
      ...open,
      deciles: [1],
    });
    expect(rowsOf(accepted)).toEqual([2]);
    expect(toClarify.map(({ row, missing }) => [row, missing])).toEqual([[1, ["decile"]]]);
  });

  test("one who is told dead is asked whether he lives, beside what he lacks", () => {
    const { toClarify, rejected } = screenRoster([person, { ...person, alive: false }], {
      ...open,
      deciles: [1],
    });
    expect(toClarify.map(({ row, missing }) => [row, missing])).toEqual([[1, ["alive", "decile"]]]);
    expect(rowsOf(rejected)).toEqual([2]);
  });

  test("of two names none is the other's double", () => {
    const { toClarify } = screenRoster([person, { nik, name: "Budi" }, person], open);
    expect(toClarify.map((verdict) => [verdict.row, "first" in verdict])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
  });

  test.each([
    ["Siti A", "Siti@A", true],
    ["Siti A", "Siti: A;", true],
    ["Siti A", "[Siti] A", true],
    ["Siti", "Siti Z", false],
    ["Siti", "Siti A", false],
  ])("under two NIKs, %s and %s of one birth date are one name: %s", (one, second, isOne) => {
    const birthDate = "1997-09-06";
    const screening = createScreening(open);
    screening.add({ nik, name: one, birthDate });
    const { warnings } = screening.add({ nik: nikOf(2), name: second, birthDate });
    expect(warnings.map(({ code }) => code)).toEqual(isOne ? ["probably-one-person"] : []);
  });

  test("names alone, without birth dates, make nobody one person", () => {
    const screening = createScreening(open);
    screening.add(person);
    expect(screening.add({ ...person, nik: nikOf(2) }).warnings).toEqual([]);
  });
});

describe("NIKs that end in 0", () => {
  const rows = (count: number, zeros: number, village?: string): RosterRow[] =>
    Array.from({ length: count }, (_, at) => ({
      nik: `${nikOf(at + 1).slice(0, 12)}${village === "B" ? 2 : 1}${String(at).padStart(2, "0")}${at < zeros ? 0 : 1}`,
      village,
    }));
  const told = (list: readonly RosterRow[]): unknown[] =>
    screenRoster(list, open)
      .warnings.filter(({ code }) => code === "niks-end-in-zero")
      .map(({ values }) => values);

  test.each<[string, RosterRow[], unknown[]]>([
    ["ten of ten", rows(10, 10), [{ zeros: 10, niks: 10, villages: [] }]],
    ["nine of nine", rows(9, 9), []],
    ["half", rows(24, 12), []],
    ["more than half", rows(23, 12), [{ zeros: 12, niks: 23, villages: [] }]],
    ["those without a village, among others", [...rows(12, 12), ...rows(80, 0, "B")], []],
    [
      "those of a village, among others",
      [...rows(12, 12, "A"), ...rows(80, 0, "B")],
      [{ zeros: 12, niks: 12, villages: ["A"] }],
    ],
  ])("%s", (_, list, warned) => {
    expect(told(list)).toEqual(warned);
  });
});

describe("places", () => {
  const farmer = (serial: number, village: string, more: Partial<RosterRow> = {}): RosterRow => ({
    ...{ row: serial, nik: nikOf(serial), village, occupation: "petani", sex: "female" },
    ...more,
  });
  const rows = [
    farmer(1, "B"),
    farmer(2, "A", { occupation: "nelayan" }),
    farmer(3, "A", { nik: "6205010609970003", sex: "male" }),
  ];
  const count = (read: number, accepted: number): unknown => ({
    ...{ read, accepted, waiting: read - accepted },
    ...{ rejected: 0, toClarify: 0, duplicates: 0, toRepair: 0 },
  });
  const group = (name: string, read: number, accepted: number): object => ({
    ...{ group: name },
    ...(count(read, accepted) as object),
  });

  test("are counted by village, occupation and sex, each in the order of its name", () => {
    const { summary, waiting, accepted } = screenRoster(rows, { ...open, size: 2 });
    expect([rowsOf(accepted), rowsOf(waiting)]).toEqual([[1, 2], [3]]);
    expect(summary).toMatchObject(count(3, 2) as object);
    expect(summary.byVillage).toEqual([group("A", 2, 1), group("B", 1, 1)]);
    expect(summary.byOccupation).toEqual([group("nelayan", 1, 1), group("petani", 2, 1)]);
    expect(summary.bySex).toEqual([group("female", 2, 2), group("male", 1, 0)]);
  });

  test("without end are nobody's in particular, and nobody waits", () => {
    const { summary, waiting } = screenRoster(rows, open);
    expect([summary.placed, waiting, summary.accepted]).toEqual([[], [], 3]);
  });

  test("who names no village makes no village short of people", () => {
    const { village, ...nowhere } = farmer(4, "");
    const { summary } = screenRoster([...rows, nowhere], { ...open, perVillage: { atLeast: 2 } });
    expect(summary.shortVillages).toEqual([{ village: "B", accepted: 1, short: 1 }]);
  });

  test("go first to who has the first of several occupations", () => {
    const list = ["pekebun", "nelayan", "petani"] as const;
    const both = farmer(5, "A", { occupation: "Petani/Pekebun" });
    const { accepted } = screenRoster([rows[1] ?? {}, both] as RosterRow[], {
      ...open,
      size: 1,
      priority: [{ by: "occupation", list }],
    });
    expect(rowsOf(accepted)).toEqual([5]);
  });

  test.each([
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
    [[6, 2, 9, 1, 10, 4, 7, 3, 8, 5]],
    [[5, 10, 4, 9, 3, 8, 2, 7, 1, 6]],
  ])("are those of the four neediest, whatever the order: %j", (deciles) => {
    const list = deciles.map((decile) => farmer(decile, "A", { decile }));
    const scheme = { ...open, size: 4, priority: [{ by: "decile", order: "ascending" } as const] };
    const { summary, waiting } = screenRoster(list, scheme);
    expect([rowsOf(summary.placed), rowsOf(waiting)]).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8, 9, 10],
    ]);
  });

  test("by age go last to who has none that is known", () => {
    const ask = { readings: { "identity.nik-century": "ask" } } as const;
    const list = [{ row: "open", nik: "6205010101050001" }, farmer(1, "A")];
    const scheme = { ...open, size: 1, priority: [{ by: "age", order: "ascending" } as const] };
    expect(rowsOf(screenRoster(list, scheme, {}, ask).accepted)).toEqual([1]);
  });

  test.each([
    [3, 2, 2],
    [1, 2, 1],
    [undefined, 5, 2],
    [2, undefined, 1],
  ])("go on after a stop: decile %s, then %s: row %i has it", (before, after, placed) => {
    const scheme = { ...open, size: 1, priority: [{ by: "decile", order: "ascending" } as const] };
    const first = createScreening(scheme);
    first.add(farmer(1, "A", { decile: before }));
    const state = JSON.parse(JSON.stringify(first.state())) as ScreeningState;
    const second = resumeScreening(state, scheme);
    second.add(farmer(2, "B", { decile: after }));
    expect(rowsOf(second.finish().placed)).toEqual([placed]);
  });
});

describe("the state", () => {
  test("has no more people than there are places, and each row that was met", () => {
    const screening = createScreening({ ...open, size: 1 });
    for (const [at, name] of ["Siti", "Budi", undefined].entries()) {
      screening.add({ nik: nikOf(at + 1), name, village: ["A", "B", "A"][at] });
    }
    const { people, memory, summary } = screening.state();
    expect([people.ranks, people.names]).toEqual([
      [0, 2, 2, 2],
      [null, "Siti", "Budi", null],
    ]);
    expect(memory.villages).toEqual(["A", "B"]);
    expect(summary.places.map(([village, placed]) => [village, rowsOf(placed)])).toEqual([
      ["", [1]],
    ]);
    expect(summary.zeros.all).toEqual({ niks: 3, zeros: 0 });
  });

  test("that is whole but of another form is refused", () => {
    const { kind, asks, check, ...parts } = createScreening(open).state();
    const wrong = { ...parts, people: { ...parts.people, ranks: 5 } };
    const state = { kind, asks, check: hashOf(JSON.stringify(wrong)), ...wrong };
    const call = (): unknown => resumeScreening(state as unknown as ScreeningState, open);
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(/expected\.roster\.state$/);
  });
});
