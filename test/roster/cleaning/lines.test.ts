import { describe, expect, test } from "vitest";
import { cleanRoster } from "../../../src/index.js";

const headings = [
  "NO",
  "NIK (16 digit)",
  "NAMA",
  "TTL",
  "L/P",
  "PEKERJAAN",
  "DESA",
  "PENGHASILAN",
  "KET",
];

/** A line of a list with these columns; what is not given is empty. */
const line = (...cells: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ""]));

const why = (row: Record<string, unknown>): string | undefined =>
  cleanRoster([row], { on: "2026-11-01" }).omitted[0]?.why;

describe("lines that are no people", () => {
  test.each([
    ["empty", line("61")],
    ["empty", line("62.", "", "", "", "", "", "Lemo I")],
    ["empty", line("", "-", "-", "-", "-")],
    ["headings-again", line(...headings)],
    ["headings-again", line("No.", "N I K", "Nama Lengkap", "Tempat/Tgl Lahir", "JK")],
    ["column-numbers", line("1", "2", "3", "4", "5", "6", "7", "8", "9")],
    ["column-numbers", line("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)")],
    ["column-numbers", line(1, 2, 3, 4, 5, 6, 7, 8, 9)],
    ["column-numbers", { NAMA: "1", DESA: "2", KECAMATAN: "3", PEKERJAAN: "4", KET: "5" }],
    ["column-numbers", { A: 1, B: 2, C: 3 }],
    ["total-line", line("JUMLAH", "", "", "", "", "", "", "3.000.000")],
    ["total-line", line("JUMLAH", "-", "", "-", "-", "-", "", "3.000.000")],
    ["total-line", line("JUMLAH", "", "", "", "", "", "", "", "12 orang")],
    ["total-line", line("", "", "TOTAL", "", "", "", "", 3_000_000)],
    ["total-line", line("", "Jumlah", "25 orang")],
    ["total-line", line("Jumlah Laki-laki", "", "12")],
    ["signature-line", line("", "", "Mengetahui,", "", "", "", "Lemo I, 12 Januari 2026")],
    ["signature-line", line("", "", "ttd", "", "", "", "ttd")],
    ["signature-line", line("", "", "ttd", "-", "-", "-")],
    ["signature-line", line("Mengetahui,")],
    ["signature-line", line("", "", "(..................)")],
    ["signature-line", line("", "", "NIP. 19700101 199003 1 001")],
  ])("%s: %j", (expected, row) => {
    expect(why(row)).toBe(expected);
  });

  test.each([
    [{ NO: "", IDENTITAS: "NIK", __EMPTY: "NAMA", __EMPTY_1: "TGL LAHIR", KET: "" }],
    [{ __EMPTY: "NAMA", __EMPTY_1: "TGL LAHIR" }],
    [{ __EMPTY: "NAMA", __EMPTY_1: "TGL LAHIR", A: "x", B: "y" }],
    [{ Nama: "Nama", __EMPTY: "NIK" }],
  ])("a second line of headings under merged ones: %j", (merged) => {
    expect(why(merged)).toBe("headings-again");
  });
});

describe("lines that are people all the same", () => {
  test.each([
    [line("5", "", "Amat", "", "", "", "", "", "jumlah anak 3")],
    [line("5", "", "Jumlahwati")],
    [line("", "", "Totalia", "", "P")],
    [line("5", "", "Amat", "", "", "", "ttd")],
    [line("5", "6205011204859001", "Mengetahui")],
    [line("7", "", "Kepala", "", "L", "Petani")],
    [line("", "", "Nama", "", "", "Petani")],
    [line("", "6205011204859001")],
    [line("5", "", "", "", "", "", "", "", "jumlah anak 3")],
    [{ "Tgl Lahir": "17-08-1975", Desa: "Total" }],
    [{ TTL: "Lemo, 17-08-1975", Desa: "Total" }],
    [{ Nama: "Amat", Dusun: "Jumlah" }],
    [{ Nama: "Amat 2", Dusun: "Total" }],
    [{ Nama: "Amat", __EMPTY: "NIK", __EMPTY_1: "DESA" }],
    [{ NIK: "6205011204859001", __EMPTY: "NAMA", __EMPTY_1: "DESA" }],
    [{ __EMPTY: "NAMA", __EMPTY_1: "TGL LAHIR", A: "x", B: "y", C: "z" }],
    [{ A: "NAMA", B: "x" }],
    [{ A: 1, B: 2 }],
    [{ A: 1, B: 2, C: 4 }],
    [line("", "", "", "", "", "Petani", "Lemo I")],
  ])("%j", (row) => {
    const { rows, omitted } = cleanRoster([row], { on: "2026-11-01" });
    expect([rows.length, omitted]).toEqual([1, []]);
  });
});
