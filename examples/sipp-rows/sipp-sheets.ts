import type { CalendarDate, OwnWords, RawRow, RosterRow } from "jamsosnaker";

/** What must be known of the sheets before they are used. */
export const practiceNote: OwnWords = {
  id: "Susunan kolom menurut praktik program terbuka, bukan formulir resmi: cocokkan dengan formulir dari SIPP. Formulir ini untuk penerima upah; formulir massal bukan penerima upah tidak ditemukan. LOKASI_PEKERJAAN diisi kode kabupaten tempat desa itu (di Papua SIPP dapat memakai kode lama), BLTH dianggap MM-YYYY, SEBAB_NA diisi kata dari daftar.",
  en: "Columns as public programs write them, not an official form: compare with the form that SIPP gives. It is the form of wage earners; the bulk form of non-wage earners was not found. LOKASI_PEKERJAAN is the code of the village's regency (in Papua SIPP may want older codes), BLTH is taken to be MM-YYYY, SEBAB_NA is the word of the list.",
};

/** The columns of each sheet in their order; see `practiceNote`. */
export const sippColumns = {
  data_tk_baru: [
    ..."NO_PEGAWAI NAMA_LENGKAP GELAR TELEPON_AREA_RUMAH TELEPON_RUMAH".split(" "),
    ..."TELEPON_AREA_KANTOR TELEPON_KANTOR TELEPON_EXT_KANTOR HP EMAIL".split(" "),
    ..."TEMPAT_LAHIR TANGGAL_LAHIR NAMA_IBU_KANDUNG JENIS_IDENTITAS NO_IDENTITAS".split(" "),
    ..."MASA_LAKU_IDENTITAS JENIS_KELAMIN SURAT_MENYURAT_KE TANGGAL_KEPESERTAAN".split(" "),
    ..."STATUS_KAWIN GOLONGAN_DARAH NPWP KODE_NEGARA UPAH ALAMAT KODE_POS".split(" "),
    ..."LOKASI_PEKERJAAN STATUS_PEGAWAI TGL_AWAL_BEKERJA TGL_AKHIR_KONTRAK".split(" "),
  ],
  data_tk_lanjutan: [
    ..."NOMOR_IDENTITAS_KPJ NO_PEGAWAI NAMA_LENGKAP TGL_LAHIR UPAH".split(" "),
    ..."LOKASI_PEKERJAAN STATUS_PEGAWAI TGL_AWAL_BEKERJA TGL_AKHIR_KONTRAK".split(" "),
  ],
  data_tk_na: "KPJ NAMA_LENGKAP TGL_LAHIR SEBAB_NA TGL_KEJADIAN KETERANGAN".split(" "),
  data_upah: "NIK NO_PEGAWAI KPJ KODE_TK NAMA_LENGKAP TGL_LAHIR UPAH RAPEL BLTH NPP".split(" "),
} as const;

/** The name of a sheet and of its file. */
export type SippName = keyof typeof sippColumns;

/** One line of a sheet; a column that it lacks is empty. */
export type SippRow = Readonly<Record<string, string>>;

/** Somebody of the list: the clean row, and the line as the village wrote it. */
export interface Listed {
  readonly row: RosterRow;
  readonly raw: RawRow;
}

/** People of a list, by what SIPP must be told of them. */
export interface SippPeople {
  readonly accepted: readonly Listed[];
  readonly leavers: readonly Listed[];
}

/** The lines of every sheet: new members, members with a number, leavers, the wages of a month. */
export function sippSheets(
  { accepted, leavers }: SippPeople,
  { month, npp = "" }: { readonly month: string; readonly npp?: string | undefined },
): Readonly<Record<SippName, readonly SippRow[]>> {
  const hasNumber = (one: Listed): boolean => cellOf(one, "NOMOR KPJ") !== "";
  return {
    data_tk_baru: accepted.filter((one) => !hasNumber(one)).map(newMember),
    data_tk_lanjutan: accepted.filter(hasNumber).map((one) => ({
      ...common(one),
      NOMOR_IDENTITAS_KPJ: cellOf(one, "NOMOR KPJ"),
      LOKASI_PEKERJAAN: locationOf(one),
      TGL_AWAL_BEKERJA: cellOf(one, "TGL MULAI KERJA"),
    })),
    data_tk_na: leavers.map((one) => ({
      ...common(one),
      KPJ: cellOf(one, "NOMOR KPJ"),
      SEBAB_NA: cellOf(one, "SEBAB KELUAR"),
      TGL_KEJADIAN: cellOf(one, "TGL KELUAR"),
    })),
    data_upah: accepted.map((one) => ({
      ...common(one),
      NIK: nikOf(one),
      KPJ: cellOf(one, "NOMOR KPJ"),
      BLTH: month.split("-").reverse().join("-"),
      NPP: npp,
    })),
  };
}

/** SIPP sets the date of membership itself. */
function newMember(one: Listed): SippRow {
  const { sex, birthDate } = one.row;
  return {
    ...common(one),
    TEMPAT_LAHIR: cellOf(one, "TTL").split(",")[0] ?? "",
    TANGGAL_LAHIR: dayFirst(birthDate),
    NAMA_IBU_KANDUNG: cellOf(one, "NAMA IBU KANDUNG"),
    JENIS_IDENTITAS: "KTP",
    NO_IDENTITAS: nikOf(one),
    JENIS_KELAMIN: sex === undefined ? "" : sex === "female" ? "P" : "L",
    SURAT_MENYURAT_KE: "S",
    KODE_NEGARA: "ID",
    ALAMAT: cellOf(one, "ALAMAT"),
    LOKASI_PEKERJAAN: locationOf(one),
    TGL_AWAL_BEKERJA: cellOf(one, "TGL MULAI KERJA"),
  };
}

function common({ row }: Listed): SippRow {
  return {
    NO_PEGAWAI: String(row.row ?? ""),
    NAMA_LENGKAP: row.name ?? "",
    TGL_LAHIR: dayFirst(row.birthDate),
    UPAH: String(row.monthlyIncome ?? ""),
  };
}

/** The regency of the village's code, without the dot. */
function locationOf({ row: { village = "" } }: Listed): string {
  return /^\d{2}\.\d{2}\./.test(village) ? village.slice(0, 5).replace(".", "") : "";
}

function nikOf({ row: { nik = "" } }: Listed): string {
  return String(nik).replace(/\D/g, "");
}

/** A cell of the list as the village wrote it. */
function cellOf({ raw }: Listed, heading: string): string {
  const cell = raw[heading];
  return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
}

function dayFirst(date: CalendarDate = ""): string {
  return date.split("-").reverse().join("-");
}
