import { describe, expect, test } from "vitest";
import {
  cleanRoster,
  localScheme,
  parseNik,
  type RosterScheme,
  type RosterScreening,
  screenRoster,
} from "../../../src/index.js";

const on = "2026-11-01";
const open: RosterScheme = {
  title: { en: "Vulnerable workers" },
  regulation: { title: "Peraturan Bupati", evidence: "text" },
  on,
  programmes: ["jkk", "jkm"],
};

type Row = Readonly<Record<string, unknown>>;

/** A list as it comes, cleaned and screened; rows are named by their place from 1. */
function screened(rows: readonly Row[], scheme: Partial<RosterScheme> = {}): RosterScreening {
  return screenRoster(cleanRoster(rows, { on, firstRow: 1 }).rows, { ...open, ...scheme });
}

const named = (rows: readonly { readonly row: unknown }[]): unknown[] => rows.map(({ row }) => row);

const endings = (last: (index: number) => string): Row[] =>
  Array.from({ length: 40 }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    return { nik: `3517${day}${day}048590${String((index % 9) + 1)}${last(index)}` };
  });

describe("NIKs of a list", () => {
  test("all end in 0: the list is warned of", () => {
    const { warnings } = cleanRoster(
      endings(() => "0"),
      { on },
    );
    expect(warnings).toContainEqual({
      code: "list-niks-end-in-zero",
      severity: "check",
      values: { place: "", zero: 40, niks: 40 },
    });
  });

  test("one in ten ends in 0, as chance has it: it is not", () => {
    const { warnings } = cleanRoster(
      endings((index) => String(index % 10)),
      { on },
    );
    expect(warnings.map(({ code }) => code)).not.toContain("list-niks-end-in-zero");
  });

  const two = [
    { row: 1, nik: "3517091204859010", name: "SITI A" },
    { row: 2, nik: "3517091204859010", name: "BUDI B" },
  ];

  test("of two people is asked of both, in a list cleaned or not", () => {
    const { questions, rows } = cleanRoster(two, { on, firstRow: 1 });
    expect(named(questions)).toEqual([1, 2]);
    expect(rows.some((row) => "nik" in row)).toBe(false);
    for (const result of [screened(two), screenRoster(two, open)]) {
      expect(named(result.toClarify)).toEqual([1, 2]);
      expect(result.toClarify.every(({ missing }) => missing.includes("nik"))).toBe(true);
      expect(result.duplicates).toEqual([]);
    }
  });

  test("of one person in two spellings makes a duplicate", () => {
    const same = [
      { nik: "3517091204859010", name: "H. Siti Aminah, S.Pd" },
      { nik: "3517091204859010", name: "SITI  AMINAH als. Ucok" },
    ];
    expect(screened(same).duplicates.map(({ row, first }) => [row, first.row])).toEqual([[2, 1]]);
  });

  test("of a person named once and of nobody named is not asked", () => {
    const nik = "3517091204859010";
    for (const rows of [
      [{ nik, name: "SITI A" }, { nik }],
      [{ nik }, { nik, name: "SITI A" }],
      [{ nik }, { nik }],
    ]) {
      expect(cleanRoster(rows, { on }).questions).toEqual([]);
    }
  });

  test("not yet given: asked, never refused, never doubles of each other", () => {
    const { toClarify, rejected, duplicates, toRepair } = screened([
      { name: "A", nik: "0" },
      { name: "B", nik: "" },
      { name: "C" },
    ]);
    expect(toClarify.map(({ row, missing }) => [row, missing])).toEqual(
      [1, 2, 3].map((row) => [row, ["nik"]]),
    );
    expect([rejected, duplicates, toRepair]).toEqual([[], [], []]);
  });

  test("of no province: no NIK alone, asked in a list", () => {
    for (const nik of ["0351710201209001", "9971011708459001"]) {
      expect(parseNik(nik).faults.map(({ code }) => code)).toContain("province");
      expect(screened([{ nik }]).toClarify).toHaveLength(1);
    }
  });
});

describe("what stands in a list", () => {
  test("a NIK tells where somebody was registered first, not where he lives", () => {
    const row = { nik: "3517091204859011", village: "32.05.01.2001" };
    expect(named(screened([row], { region: "32" }).accepted)).toEqual([1]);
  });

  test("an empty cell is a fact that was not given", () => {
    const rows = [
      { nik: "3203233112809001", birthDate: "" },
      { nik: "3203233112809002", occupation: "" },
      { nik: "3203233112809003", name: "" },
    ];
    expect(named(screened(rows).accepted)).toEqual([1, 2, 3]);
  });

  test("nobody is lost over a date that nobody asks for", () => {
    const rows = [
      { nik: "3203233112809001", birthDate: "31/12/1980" },
      { nik: "3203233112809002", birthDate: 29_586 },
      { nik: "3203233112809003", birthDate: "31 Desember 1980" },
      { nik: "3203233112809004", birthDate: "entah" },
    ];
    const cleaned = cleanRoster(rows, { on, firstRow: 1 });
    const read = cleaned.rows.map(({ birthDate }) => birthDate ?? null);
    expect(read).toEqual(["1980-12-31", "1980-12-31", "1980-12-31", null]);
    expect(cleaned.questions).toMatchObject([{ row: 4, field: "birthDate" }]);
    expect(named(screened(rows).accepted)).toEqual([1, 2, 3, 4]);
  });

  test("an income in a range that lies within the limit is within it", () => {
    const rows = [
      { nik: "3517091204859001", decile: "2", monthlyIncome: 500_000 },
      { nik: "3517091204859002", decile: 2, monthlyIncome: "1000000-2000000" },
      { nik: "3517091204859003", decile: 2, monthlyIncome: "1.500.000" },
      { nik: "3517091204859004", decile: 2, monthlyIncome: "1.500.000 - 2.500.000" },
      { nik: "3517091204859005", decile: 2, monthlyIncome: "> 2.500.000" },
    ];
    const { accepted, toClarify, rejected } = screened(rows, {
      deciles: [1, 2, 3],
      incomeLimit: { rupiah: 2_000_000, inclusive: true },
    });
    expect(named(accepted)).toEqual([1, 2, 3]);
    expect(toClarify).toMatchObject([{ row: 4, missing: ["monthlyIncome"] }]);
    expect(named(rejected)).toEqual([5]);
  });

  test("yes and no tell of a membership, of whatever segment", () => {
    const rows = [
      { nik: "3517091204859001", existingMembership: "YA" },
      { nik: "3517091204859002", existingMembership: "none" },
    ];
    const { rejected, accepted } = screened(rows, { notMember: true });
    expect(rejected.map(({ row, reasons }) => [row, reasons[0]?.code])).toEqual([[1, "member"]]);
    expect(named(accepted)).toEqual([2]);
  });

  test("the dead are not taken, and who moved is asked where to", () => {
    const rows = [
      { nik: "3517091204859001", alive: false },
      { nik: "3517091204859002", note: "meninggal" },
      { nik: "3517091204859003", note: "pindah" },
      { nik: "3517091204859004", note: "pindah", residence: "35.17.01" },
    ];
    const { rejected, toClarify, accepted } = screened(rows);
    expect(rejected.map(({ row, reasons }) => [row, reasons[0]?.code])).toEqual([
      [1, "died"],
      [2, "died"],
    ]);
    expect(toClarify).toMatchObject([{ row: 3, missing: ["residence"] }]);
    expect(named(accepted)).toEqual([4]);
  });

  test("one person under two NIKs is proposed and both are taken", () => {
    const rows = [
      {
        nik: "3517091204859001",
        name: "SITI A",
        birthDate: "1985-04-12",
        village: "35.17.09.2001",
      },
      {
        nik: "3517091204859003",
        name: "Siti  A",
        birthDate: "1985-04-12",
        village: "35.17.09.2001",
      },
    ];
    const { doubles } = cleanRoster(rows, { on, firstRow: 1 });
    expect(doubles).toMatchObject([
      { rows: [1, 2], agrees: ["name", "birth-date", "village", "nik-but-a-slip"] },
    ]);
    expect(named(screened(rows).accepted)).toEqual([1, 2]);
  });

  test("one person with and without a NIK is proposed, whichever comes first", () => {
    const known = { nik: "3517091204859001", name: "SITI AMINAH", birthDate: "1985-04-12" };
    const { nik, ...bare } = known;
    for (const rows of [
      [known, bare],
      [bare, known],
      [bare, bare],
    ]) {
      const { doubles } = cleanRoster(rows, { on, firstRow: 1 });
      expect(doubles).toMatchObject([{ rows: [1, 2], agrees: ["name", "birth-date"] }]);
    }
  });

  test("an old code of a region is no other residence, nor is a blank in a code", () => {
    const sorong = [
      { nik: "9271031202869003", village: "92.71.03.1001" },
      { nik: "9671031202869004", village: "96.71.03.1001" },
    ];
    expect(named(screened(sorong, { region: "96.71" }).accepted)).toEqual([1, 2]);
    const spaced = { nik: "3603091204859003", village: "36. 03.09.2001" };
    expect(named(screened([spaced], { region: "36.03" }).accepted)).toEqual([1]);
  });

  test("the best row of a person counts, not the first", () => {
    const nik = "6205011204859041";
    const age = {
      age: { from: { value: 18, inclusive: true }, to: { value: 65, inclusive: false } },
    };
    const bad = { row: 1, nik, birthDate: "1985-13-40", name: "A" };
    const good = { row: 2, nik, birthDate: "1985-04-12", name: "A" };
    expect(named(screenRoster([bad, good], { ...open, ...age }).accepted)).toEqual([2]);
    const scheme = { deciles: [1] };
    const open1 = { nik, name: "A" };
    const full = { nik, name: "A", decile: 1 };
    expect(named(screened([open1, full], scheme).accepted)).toEqual([2]);
    expect(named(screened([full, open1], scheme).duplicates)).toEqual([2]);
    const dead = { nik, name: "A", note: "meninggal" };
    expect(named(screened([dead, full], scheme).accepted)).toEqual([]);
  });
});

describe("occupations of a list", () => {
  const nik = "6111011204859001";

  test("a wage earner's word is asked where the scheme is for the vulnerable, its criteria known or not", () => {
    const scheme = { ...localScheme("kayong-utara-74-2022"), on };
    const row = { nik, occupation: "KARYAWAN SWASTA", village: "61.11.01.2001" };
    expect(screened([row], scheme).accepted).toEqual([]);
    expect(screened([row]).toClarify).toMatchObject([{ missing: ["kind"] }]);
    const { rejected } = screened([row], { informalOnly: true });
    expect(rejected[0]?.reasons.map(({ code }) => code)).toEqual(["informal"]);
  });

  test("informal work follows from the occupation, and a kind against it is asked", () => {
    const informal = { informalOnly: true };
    expect(screened([{ nik, occupation: "petani" }], informal).accepted).toHaveLength(1);
    const against = { nik, occupation: "petani", kind: "none" };
    expect(screened([against], informal).toClarify).toMatchObject([{ missing: ["kind"] }]);
    expect(screened([{ nik, occupation: "honorer", kind: "own-account" }]).toClarify).toMatchObject(
      [{ missing: ["kind"] }],
    );
    expect(screened([{ nik }], informal).toClarify).toMatchObject([{ missing: ["kind"] }]);
    const domestic = { nik, occupation: "asisten rumah tangga" };
    expect(screened([domestic], informal).toClarify).toMatchObject([{ missing: ["kind"] }]);
  });

  test("a housewife, and a disabled person without work, are asked whether they work", () => {
    for (const occupation of ["ibu rumah tangga", "disabilitas tidak bekerja"]) {
      expect(screened([{ nik, occupation }]).toClarify).toMatchObject([{ missing: ["working"] }]);
    }
  });

  test("officials of the state have another scheme", () => {
    const rows = [
      { nik, occupation: "Anggota Mahkamah Konstitusi" },
      { nik: "6111011204859002", occupation: "Gubernur" },
    ];
    expect(named(screened(rows).rejected)).toEqual([1, 2]);
  });
});
