import { parseNik, type CalendarDate, type OwnWords, type RosterRow } from "jamsosnaker";

/** What must be known of the sheet before it is used. */
export const practiceNote: OwnWords = {
  id: "Susunan kolom menurut praktik program terbuka, bukan formulir resmi: cocokkan dengan formulir dari SIPP. Formulir ini untuk penerima upah; formulir massal bukan penerima upah tidak ditemukan.",
  en: "Columns as public programs write them, not an official form: compare with the form that SIPP gives. It is the form of wage earners; the bulk form of non-wage earners was not found.",
};

/** Columns of the sheet `data_tk_baru` in their order; see `practiceNote`. */
export const sippColumns = [
  "NO_PEGAWAI",
  "NAMA_LENGKAP",
  "GELAR",
  "TELEPON_AREA_RUMAH",
  "TELEPON_RUMAH",
  "TELEPON_AREA_KANTOR",
  "TELEPON_KANTOR",
  "TELEPON_EXT_KANTOR",
  "HP",
  "EMAIL",
  "TEMPAT_LAHIR",
  "TANGGAL_LAHIR",
  "NAMA_IBU_KANDUNG",
  "JENIS_IDENTITAS",
  "NO_IDENTITAS",
  "MASA_LAKU_IDENTITAS",
  "JENIS_KELAMIN",
  "SURAT_MENYURAT_KE",
  "TANGGAL_KEPESERTAAN",
  "STATUS_KAWIN",
  "GOLONGAN_DARAH",
  "NPWP",
  "KODE_NEGARA",
  "UPAH",
  "ALAMAT",
  "KODE_POS",
  "LOKASI_PEKERJAAN",
  "STATUS_PEGAWAI",
  "TGL_AWAL_BEKERJA",
  "TGL_AKHIR_KONTRAK",
] as const;

/** One line of the sheet: every column, empty where the list does not say. */
export type SippRow = Record<(typeof sippColumns)[number], string>;

/** Columns that the form wants filled. */
const needed = ["NAMA_LENGKAP", "TANGGAL_LAHIR", "NO_IDENTITAS"] as const;

const empty = Object.fromEntries(sippColumns.map((column) => [column, ""])) as SippRow;

/** Accepted people as lines of the sheet; the date of membership stays empty, SIPP sets it. */
export function sippRows(accepted: readonly { readonly given: RosterRow }[]): SippRow[] {
  return accepted.map(({ given }) => {
    const { nik = "", sex = parseNik(nik).sex, name = "", birthDate, monthlyIncome, other } = given;
    return {
      ...empty,
      NO_PEGAWAI: String(given.row ?? ""),
      NAMA_LENGKAP: name,
      TANGGAL_LAHIR: birthDate === undefined ? "" : dayFirst(birthDate),
      NAMA_IBU_KANDUNG: String(other?.["motherName"] ?? ""),
      JENIS_IDENTITAS: "KTP",
      NO_IDENTITAS: String(nik).replace(/\D/g, ""),
      JENIS_KELAMIN: sex === undefined ? "" : sex === "female" ? "P" : "L",
      SURAT_MENYURAT_KE: "S",
      KODE_NEGARA: "ID",
      UPAH: String(monthlyIncome ?? ""),
      ALAMAT: String(other?.["address"] ?? ""),
    };
  });
}

/** Lines that lack what the form wants, by NO_PEGAWAI. */
export function incompleteRows(
  rows: readonly SippRow[],
): { readonly number: string; readonly lacks: readonly string[] }[] {
  return rows
    .map((row) => ({
      number: row.NO_PEGAWAI,
      lacks: needed.filter((column) => row[column] === ""),
    }))
    .filter(({ lacks }) => lacks.length > 0);
}

function dayFirst(date: CalendarDate): string {
  return date.split("-").reverse().join("-");
}
