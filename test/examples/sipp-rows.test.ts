import { join } from "node:path";
import { tmpdir } from "node:os";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { explain, indonesian } from "jamsosnaker";
import { checkWorkbook, faultsOf } from "../../examples/sipp-rows/check-sheets.js";
import { screenList } from "../../examples/sipp-rows/screen-list.js";
import {
  practiceNote,
  sippColumns,
  sippSheets,
  type SippName,
  type SippRow,
} from "../../examples/sipp-rows/sipp-sheets.js";
import { csvText, partsOf, workbook, writeSheet } from "../../examples/sipp-rows/write-files.js";

const file = join(import.meta.dirname, "../../examples/sipp-rows/data/daftar.csv");
const { cleaned, screening, ...people } = await screenList(
  file,
  "kayong-utara-74-2022",
  "2026-01-01",
);
const sheets = sippSheets(people, { month: "2026-01", npp: "contoh" });
const names = Object.keys(sheets) as SippName[];

test("a village's own list is cleaned and screened; who has left is not screened", async () => {
  const { read, accepted, rejected, duplicates, toClarify, toRepair } = screening.summary;
  expect({ read, accepted, rejected, duplicates, toClarify, toRepair }).toEqual({
    read: 8,
    accepted: 5,
    rejected: 1,
    duplicates: 1,
    toClarify: 0,
    toRepair: 1,
  });
  expect(cleaned.questions.map(({ row, code }) => [row, code])).toEqual([
    [7, "nik-digits-lost"],
    [10, "date-not-in-calendar"],
  ]);
  expect(people.leavers.map(({ row }) => row.row)).toEqual([11]);
  const text = explain(screening.summary, { locale: indonesian, format: "text" });
  expect(text).not.toMatch(/\d{16}/);
  await expect(text).toMatchFileSnapshot("./snapshots/sipp-rows.txt");
});

describe("the sheets of SIPP", () => {
  test("new members, members with a number, leavers, the wages of a month", () => {
    expect(names.map((name) => [name, sippColumns[name].length, sheets[name].length])).toEqual([
      ["data_tk_baru", 30, 4],
      ["data_tk_lanjutan", 9, 1],
      ["data_tk_na", 6, 1],
      ["data_upah", 10, 5],
    ]);
    expect(sheets.data_tk_baru[0]).toEqual({
      NO_PEGAWAI: "4",
      NAMA_LENGKAP: "Contoh Satu",
      TGL_LAHIR: "06-09-1990",
      UPAH: "1500000",
      TEMPAT_LAHIR: "Sukadana",
      TANGGAL_LAHIR: "06-09-1990",
      NAMA_IBU_KANDUNG: "Ibu Satu",
      JENIS_IDENTITAS: "KTP",
      NO_IDENTITAS: "6111014609909001",
      JENIS_KELAMIN: "P",
      SURAT_MENYURAT_KE: "S",
      KODE_NEGARA: "ID",
      ALAMAT: "Dusun A, RT 1",
      LOKASI_PEKERJAAN: "6111",
      TGL_AWAL_BEKERJA: "2 Januari 2026",
    });
    expect(sheets.data_tk_lanjutan).toEqual([
      {
        NO_PEGAWAI: "5",
        NAMA_LENGKAP: "Contoh Dua",
        TGL_LAHIR: "01-01-1985",
        UPAH: "1200000",
        NOMOR_IDENTITAS_KPJ: "12345678901",
        LOKASI_PEKERJAAN: "6111",
        TGL_AWAL_BEKERJA: "02-01-2026",
      },
    ]);
    expect(sheets.data_tk_na).toMatchObject([
      { KPJ: "12345678902", SEBAB_NA: "mengundurkan diri", TGL_KEJADIAN: "31-12-2025" },
    ]);
    expect(sheets.data_upah.map(({ NIK, UPAH, BLTH, NPP }) => [NIK, UPAH, BLTH, NPP])).toEqual([
      ["6111014609909001", "1500000", "01-2026", "contoh"],
      ["6111010101859002", "1200000", "01-2026", "contoh"],
      ["6111011212809004", "1000000", "01-2026", "contoh"],
      ["6111015212809005", "900000", "01-2026", "contoh"],
      ["6111015212799006", "800000", "01-2026", "contoh"],
    ]);
  });

  test("what a sheet lacks, or writes in another form, is named", () => {
    expect(names.flatMap((name) => faultsOf(name, sheets[name]))).toEqual([
      { sheet: "data_tk_baru", row: "4", columns: ["TGL_AWAL_BEKERJA"] },
      { sheet: "data_tk_baru", row: "9", columns: ["NAMA_IBU_KANDUNG"] },
      { sheet: "data_tk_baru", row: "10", columns: ["TANGGAL_LAHIR"] },
    ]);
    const [first] = sheets.data_tk_baru;
    const bad = { ...first, NO_IDENTITAS: "611101460990900", STATUS_KAWIN: "kawin" };
    expect(faultsOf("data_tk_baru", [bad])[0]?.columns).toEqual([
      "NO_IDENTITAS",
      "STATUS_KAWIN",
      "TGL_AWAL_BEKERJA",
    ]);
  });

  test.each(names)("%s: every column in its order, every cell a text", async (name) => {
    const [head, ...lines] = parse(csvText(name, sheets[name]));
    expect(head).toEqual(sippColumns[name]);
    expect(lines.map((line) => line.length)).toEqual(
      sheets[name].map(() => sippColumns[name].length),
    );
    const buffer = await workbook(name, sheets[name]);
    await checkWorkbook(buffer, name, sheets[name]);
    await expect(checkWorkbook(buffer, name, sheets[name].slice(1))).rejects.toThrow(name);
    const changed = sheets[name].map((row) => ({ ...row, NAMA_LENGKAP: "lain" }));
    await expect(checkWorkbook(buffer, name, changed)).rejects.toThrow("line 2");
  });

  test("a name that looks like a formula stays a name", () => {
    expect(csvText("data_tk_baru", sheets.data_tk_baru)).toContain("'=Contoh Lima");
  });

  test("no file has more than 10,000 lines, and each keeps its name", async () => {
    const rows: SippRow[] = Array.from({ length: 20_001 }, (_, at) => ({ KPJ: String(at) }));
    expect(partsOf(rows).map((part) => part.length)).toEqual([10_000, 10_000, 1]);
    expect(partsOf(rows).flat()).toEqual(rows);
    const folder = mkdtempSync(join(tmpdir(), "sipp-test-"));
    const files = await writeSheet(folder, "data_tk_na", rows.slice(0, 10_001));
    expect(files).toEqual([
      join(folder, "data_tk_na-1/data_tk_na.xlsx"),
      join(folder, "data_tk_na-2/data_tk_na.xlsx"),
    ]);
    expect(files.every((written) => existsSync(written))).toBe(true);
    const csv = readFileSync(join(folder, "data_tk_na-2/data_tk_na.csv"), "utf8");
    expect(csv.trim().split("\n")).toHaveLength(2);
    expect(await writeSheet(folder, "data_tk_baru", sheets.data_tk_baru)).toEqual([
      join(folder, "data_tk_baru.xlsx"),
    ]);
  });

  test("they are marked as practice in both languages", () => {
    expect(practiceNote["id"]).toContain("praktik");
    expect(practiceNote["en"]).toContain("not an official form");
  });
});
