import { describe, expect, test } from "vitest";
import { cleanRoster, createScreening, type RosterRow, screenRoster } from "../../src/index.js";

const on = "2026-11-01";
const scheme = {
  title: { en: "Vulnerable workers" },
  regulation: { title: "Peraturan Bupati", evidence: "text" },
  on,
  programmes: ["jkk", "jkm"],
} as const;
const nik = "6205011204859001";
const alive: RosterRow = { nik, name: "Amat Said" };
const dead: RosterRow = { nik, name: "Amat Said", alive: false };

/** The verdict of each row. */
function verdicts(...rows: readonly RosterRow[]): string[] {
  const named = rows.map((row, at) => ({ ...row, row: at + 1 }));
  const { accepted, rejected, toClarify, duplicates } = screenRoster(named, scheme);
  const told = Object.entries({ accepted, rejected, toClarify, duplicates }).flatMap(([what, of]) =>
    of.map(({ row }) => [Number(row), what] as const),
  );
  return told.sort(([a], [b]) => a - b).map(([, what]) => what);
}

describe("a person whom one row of a list tells dead is not taken by another", () => {
  test.each([
    ["before", [dead, alive], ["rejected", "duplicates"]],
    ["after", [alive, dead], ["toClarify", "rejected"]],
    ["between", [alive, dead, alive], ["toClarify", "rejected", "duplicates"]],
    ["alone", [dead, dead], ["rejected", "duplicates"]],
  ])("%s", (_, rows, expected) => {
    expect(verdicts(...rows)).toEqual(expected);
  });

  test("the other row is asked whether he is alive", () => {
    const { toClarify } = screenRoster([alive, dead], scheme);
    expect(toClarify.map(({ missing }) => missing)).toEqual([["alive"]]);
  });

  test("row by row the death is told as what it is", () => {
    const screening = createScreening(scheme);
    expect(screening.add(alive).outcome).toBe("eligible");
    expect(screening.add(dead)).toMatchObject({ outcome: "rejected", reasons: [{ code: "died" }] });
    expect(screening.add(alive).outcome).toBe("duplicate");
  });

  test("a row of another number is untouched", () => {
    expect(verdicts(alive, dead, { nik: "6205011204859002", name: "Siti" })).toEqual([
      "toClarify",
      "rejected",
      "accepted",
    ]);
  });
});

test("who is named in brackets is another person", () => {
  const rows = [
    { NIK: nik, Nama: "Amat Said" },
    { NIK: nik, Nama: "Siti (istri Amat Said)" },
  ];
  const { questions } = cleanRoster(rows, { on });
  expect(questions.map(({ row, code }) => [row, code])).toEqual([
    [2, "nik-of-several-people"],
    [3, "nik-of-several-people"],
  ]);
  const same = [rows[0] ?? {}, { NIK: nik, Nama: "AMAT SAID (KK)" }];
  expect(cleanRoster(same, { on }).questions).toEqual([]);
});
