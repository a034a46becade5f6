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
  ["sex", ["JENIS\nKELAMIN", "Jns. Klmn", "P/L", "Lk/Pr"]],
  ["village", ["Kalurahan", "Tiyuh", "Desa/Nagari", "Nama Desa/Kel.", "Desa (sesuai KTP)"]],
  ["villageCode", ["KODE DESA/KEL", "Kd. Desa"]],
  ["occupation", ["Pekerjaan / Profesi", "Pekerjaan Saat Ini", "Jns Pekerjaan"]],
  ["monthlyIncome", ["Penghasilan per Bln (Rp)", "Pendapatan/Bln", "Gaji (per bulan)"]],
  ["decile", ["Desil DTKS", "Peringkat Desil", "Desil (Keluarga)"]],
  ["existingMembership", ["BPJAMSOSTEK", "Status Kepesertaan (Aktif/Tidak)"]],
  ["fundedBy", ["Sumber Iuran", "Pembiayaan Iuran"]],
  ["note", ["Ket.", "Status Hidup"]],
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
  ["another thing", ["Penerima Upah", "Nama (Kelompok Tani)", "Desa (asal)"]],
])("of %s nothing is read: %j", (_, headings) => {
  for (const heading of headings)
    expect(columnsOf([heading]), heading).toEqual({ [heading]: null });
});
