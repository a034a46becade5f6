import { expect, test } from "vitest";
import { cleanRoster, type RosterField } from "../../../src/index.js";

/** What the columns of a list are taken to hold. */
const columnsOf = (headings: readonly string[]): Readonly<Record<string, RosterField | null>> =>
  cleanRoster([Object.fromEntries(headings.map((heading) => [heading, "x"]))], {
    on: "2026-11-01",
  }).columns;

test.each<[RosterField, string[]]>([
  ["nik", ["NIK\n(sesuai KTP)", "2. NIK", "B. NIK", "NIK KTP-el", "NIK/No. KTP", "*NIK"]],
  ["name", ["3) Nama", "Nama sesuai KTP/KK", "Nama (sesuai KK)", "Nama di KK", "NAMA\r\nLENGKAP"]],
  ["birthDate", ["Tgl/Bln/Thn Lahir", "TGL. LAHIR\n(HH/BB/TTTT)", "Tgl Lahir (tgl-bln-thn)"]],
  ["birthPlaceAndDate", ["Tpt/Tgl Lahir", "T.T.L.", "Tempat & Tgl. Lahir"]],
  ["sex", ["JENIS\nKELAMIN", "Jns. Klmn", "P/L", "Lk/Pr", "JK (1=L, 2=P)"]],
  ["village", ["Kalurahan", "Tiyuh", "Desa/Nagari", "Nama Desa/Kel.", "Desa (sesuai KTP)"]],
  ["villageCode", ["KODE DESA/KEL", "Kd. Desa"]],
  ["occupation", ["Pekerjaan / Profesi", "Pekerjaan Saat Ini", "Jns Pekerjaan"]],
  ["monthlyIncome", ["Penghasilan per Bln (Rp)", "Pendapatan/Bln", "Gaji (per bulan)"]],
  [
    "decile",
    ["Desil DTKS", "Peringkat Desil", "Desil (Kepala Keluarga)", "Desil (1=paling miskin)"],
  ],
  ["existingMembership", ["BPJAMSOSTEK", "Status Kepesertaan (Aktif/Tidak)"]],
  ["fundedBy", ["Sumber Iuran", "Pembiayaan Iuran"]],
  ["note", ["Ket.", "Status Hidup", "Keterangan (istri/suami)"]],
])("%s stands under %j", (field, headings) => {
  for (const heading of headings)
    expect(columnsOf([heading]), heading).toEqual({ [heading]: field });
});

test.each([
  [
    "another person",
    [
      "NIK KK",
      "Nama KK",
      "NIK (Istri)",
      "Nama (Kepala Keluarga)",
      "Pekerjaan (Suami)",
      "Penghasilan KK",
    ],
  ],
  ["one of two numbers", ["No. KK/NIK", "NIK/No KK"]],
  [
    "another time",
    ["Penghasilan (per hari)", "Upah (Rp/hr)", "Pendapatan/Th", "Gaji (tahun)", "NIK (lama)"],
  ],
  [
    "another unit",
    ["Penghasilan (ribu)", "Pendapatan (dalam ribuan)", "Penghasilan (Rp.000)", "Gaji (juta)"],
  ],
  [
    "another insurance",
    ["Status Kepesertaan (BPJS Kesehatan)", "Status BPJS (Kes/TK)", "Kepesertaan (JKN)"],
  ],
  [
    "numbers of another meaning",
    ["JK (0=L, 1=P)", "Jenis Kelamin (1: Perempuan)", "Sex (P=1, L=2)"],
  ],
  ["another thing", ["Penerima Upah", "Nama (Kelompok Tani)", "Desa (asal)"]],
])("of %s nothing is read: %j", (_, headings) => {
  for (const heading of headings)
    expect(columnsOf([heading]), heading).toEqual({ [heading]: null });
});

test("a heading is read to the length of the longest text, whatever it heads", () => {
  const longest = 2_000;
  const nik = "6205011204859001";
  const padded = (heading: string, length: number): string => heading.padEnd(length);
  expect(columnsOf([padded("NIK", longest)])).toEqual({ [padded("NIK", longest)]: "nik" });
  expect(columnsOf([padded("NIK", longest + 1)])).toEqual({ [padded("NIK", longest + 1)]: null });
  const codes = (row: Readonly<Record<string, unknown>>): string[] =>
    cleanRoster([row], { on: "2026-11-01" }).questions.map(({ code }) => code);
  expect(codes({ [padded("No KK", longest)]: nik, NIK: nik })).toEqual(["nik-of-family-card"]);
  expect(codes({ [padded("No KK", longest + 1)]: nik, NIK: nik })).toEqual([]);
  const omitted = (heading: string): number =>
    cleanRoster([{ [heading]: "61" }], { on: "2026-11-01" }).omitted.length;
  expect([omitted(padded("No", longest)), omitted(padded("No", longest + 1))]).toEqual([1, 0]);
});
