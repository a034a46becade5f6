import { describe, expect, test } from "vitest";
import { cleanRoster, type RosterRow } from "../../../src/index.js";

const nik = "6205011204859001";

/** What a cell comes to, and the codes of what is asked. */
function read(heading: string, given: unknown): { row: RosterRow | undefined; asked: string[] } {
  const { rows, questions } = cleanRoster([{ NIK: nik, [heading]: given }], { on: "2026-11-01" });
  return { row: rows[0], asked: questions.map(({ field, code }) => `${field} ${code}`) };
}

describe("deciles", () => {
  test.each([
    "<= 4",
    "< 5",
    ">5",
    "≤4",
    "6+",
    "10%",
    "± 3",
    "4-5",
    "1 s/d 4",
    "X",
    "v",
    "2?",
    "Desil 3 ?",
  ])("%s is no one decile", (given) => {
    const { row, asked } = read("Desil", given);
    expect(row).not.toHaveProperty("decile");
    expect(asked).toEqual(["decile decile-unclear"]);
  });

  test.each([
    ["Desil V", 5],
    ["D-10", 10],
    ["Desil ke-7", 7],
    ["(4)", 4],
  ])("%s is %d", (given, decile) => {
    expect(read("Desil", given).row?.decile).toBe(decile);
  });
});

describe("membership", () => {
  test.each([
    "PPU",
    "PBPU",
    "Mandiri",
    "PBI",
    "sudah?",
    "pernah",
    "menunggak",
    "dalam proses",
    "V",
  ])("%s may be of another insurance or another time: it is asked", (given) => {
    const { row, asked } = read("Status BPJS", given);
    expect(row).not.toHaveProperty("existingMembership");
    expect(asked).toEqual(["existingMembership membership-unclear"]);
  });

  test.each([
    ["BPU aktif", "non-wage-earner"],
    ["Belum pernah", "none"],
    ["nggak", "none"],
    ["Peserta BPJS Ketenagakerjaan", "member"],
  ])("%s is %s", (given, membership) => {
    expect(read("Status BPJS", given).row?.existingMembership).toBe(membership);
  });
});

describe("who pays", () => {
  test.each([
    ["APBDes 2026", "apbdes"],
    ["ADD TA 2025", "apbdes"],
    ["APBD II", "apbd"],
    ["DBH CHT 2025", "dbh-cht"],
    ["ZIS", "zakat"],
  ])("%s is %s", (given, source) => {
    expect(read("Sumber Dana", given).row?.fundedBy).toBe(source);
  });

  test.each(["Yayasan", "APBD?", "APBD/CSR", "Desa 3"])("%s is asked", (given) => {
    const { row, asked } = read("Sumber Dana", given);
    expect(row).not.toHaveProperty("fundedBy");
    expect(asked).toEqual(["fundedBy funding-unclear"]);
  });
});

describe("yes and no", () => {
  test.each([
    ["Bekerja", "tidak bekerja", { working: false }],
    ["Bekerja", "✓", { working: true }],
    ["Masih Hidup", "Hidup", { alive: true }],
    ["Masih Hidup", "Meninggal Dunia", { alive: false }],
    ["moved", "Pindah", { moved: true }],
  ])("%s: %s", (heading, given, told) => {
    expect(read(heading, given).row).toMatchObject(told);
  });

  test.each([
    ["Bekerja", "kadang-kadang", "working"],
    ["Bekerja", "meninggal", "working"],
    ["Masih Hidup", "pindah", "alive"],
    ["moved", "meninggal", "moved"],
    ["Masih Hidup", "ya?", "alive"],
    ["Bekerja", "x", "working"],
  ])("%s: %s is no answer to the question of the column", (heading, given, field) => {
    const { row, asked } = read(heading, given);
    expect(row).not.toHaveProperty(field);
    expect(asked).toEqual([`${field} yes-no-unclear`]);
  });
});

test("a sex that the writer doubts is asked", () => {
  const { row, asked } = read("JK", "L?");
  expect(row).not.toHaveProperty("sex");
  expect(asked).toEqual(["sex sex-unclear"]);
});
