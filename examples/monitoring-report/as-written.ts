import type { RawRow, RosterRow, Segment } from "jamsosnaker";
import { oneOf, type Random } from "./seeded.js";

/** A place as the list names it. */
interface NamedPlace {
  readonly name: string;
  readonly district: string;
}

const months =
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
    " ",
  );

const memberWords: Readonly<Record<Segment | "member" | "none", readonly string[]>> = {
  none: ["belum", "Belum", "tidak", "bukan peserta"],
  member: ["sudah"],
  "wage-earner": ["PU"],
  "non-wage-earner": ["BPU"],
  construction: ["Jakon"],
  "migrant-worker": ["PMI"],
};

const payers: Readonly<Record<string, string>> = { employer: "perusahaan", apbdes: "APBDes" };

/** A row of the made roster as an office writes it, under the headings of the list. */
export function asWritten(row: RosterRow, place: NamedPlace, random: Random): RawRow {
  const { nik = "", birthDate, sex, residence, occupation, monthlyIncome, decile } = row;
  const { existingMembership, fundedBy } = row;
  return {
    NO: Number(row.row) - 1,
    NIK: nikAsWritten(String(nik), random),
    "TANGGAL LAHIR": birthDate === undefined ? "" : dayAsWritten(birthDate, random),
    "JENIS KELAMIN":
      sex === undefined
        ? ""
        : oneOf(random, sex === "female" ? ["P", "Perempuan"] : ["L", "Laki-laki"]),
    KELURAHAN: oneOf(random, [place.name, place.name.toUpperCase(), `Desa ${place.name}`]),
    KECAMATAN: place.district,
    "KODE DOMISILI": residence ?? "",
    PEKERJAAN: occupation ?? "",
    PENGHASILAN: moneyAsWritten(Number(monthlyIncome ?? 0), random),
    DESIL: decile ?? "",
    "STATUS BPJS":
      existingMembership === undefined ? "" : oneOf(random, memberWords[existingMembership]),
    "DIBAYAR OLEH": fundedBy === undefined ? "" : (payers[fundedBy] ?? fundedBy),
  };
}

function nikAsWritten(nik: string, random: Random): string {
  const grouped = nik.replace(/^(\d{6})(\d{6})(\d{4})$/, "$1 $2 $3");
  const quoted = nik.replace(/^(?=\d{16}$)/, "'");
  return oneOf(random, [nik, nik, nik, quoted, grouped]);
}

function dayAsWritten(date: string, random: Random): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const named = `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  return oneOf(random, [`${day}/${month}/${year}`, `${day}-${month}-${year}`, named, date]);
}

function moneyAsWritten(rupiah: number, random: Random): string {
  const grouped = String(rupiah).replace(/\B(?=(\d{3})+$)/g, ".");
  const millions = `${String(rupiah / 1_000_000).replace(".", ",")} jt`;
  return oneOf(random, [String(rupiah), grouped, `Rp ${grouped},-`, millions]);
}
