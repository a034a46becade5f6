import { longestText } from "../../core/expectations.js";
import type { RosterField } from "./cleaned-roster.js";

/** Headings as village systems, ministries and villages write them. */
const headings: Readonly<Partial<Record<RosterField, string>>> = {
  nik: "nik|no nik|nomor nik|nomor induk kependudukan|no ktp|nomor ktp|no identitas|nomor identitas|nik ktp|e ktp|id number|national id",
  name: "nama|nama lengkap|nm|name|full name|nama tenaga kerja|nama tk|nama pekerja",
  birthDate:
    "tanggal lahir|tgl lahir|tgl lhr|tanggallahir|tgllahir|tanggal kelahiran|lahir|dob|date of birth|birth date|birthdate",
  birthPlaceAndDate:
    "ttl|tempat tanggal lahir|tempat tgl lahir|tempat dan tanggal lahir|tempat dan tgl lahir|tmpt tgl lahir|tempat tgl lhr|tmp tgl lahir",
  sex: "jenis kelamin|kelamin|jk|j k|jns kelamin|jenkel|jekel|sex|gender|l p|lp|jk l p|jenis kelamin l p",
  village:
    "desa|kelurahan|nama desa|nama kelurahan|desa kelurahan|kelurahan desa|kampung|nagari|gampong|pekon|village|desa kel|kel desa|desa domisili|alamat desa|nama desa kelurahan",
  villageCode:
    "kode desa|desa id|id desa|kode kelurahan|kd desa|kode wilayah|kode desa kelurahan|kode kemendagri|village code",
  district:
    "kecamatan|nama kecamatan|kec|distrik|kapanewon|kemantren|kode kecamatan|kecamatan id|district",
  occupation:
    "pekerjaan|pekerjaan id|jenis pekerjaan|profesi|mata pencaharian|nama pekerjaan|status pekerjaan|occupation|job|pekerjaan utama|kerja|jabatan|bidang pekerjaan",
  monthlyIncome:
    "penghasilan|pendapatan|penghasilan per bulan|pendapatan per bulan|penghasilan bulanan|pendapatan bulanan|penghasilan bulan|pendapatan bulan|gaji|upah|upah bulanan|penghasilan rata rata|income|monthly income|monthlyincome|penghasilan rp|pendapatan rp",
  decile:
    "desil|desil nasional|desil kesejahteraan|desil dtsen|tingkat kesejahteraan|decile|desil p3ke|desil ke", // not law: headings of lists
  existingMembership:
    "terdaftar|status bpjs|status kepesertaan|bpjs ketenagakerjaan|bpjs tk|bpjstk|kepesertaan|peserta bpjs|peserta bpjs ketenagakerjaan|status bpjs ketenagakerjaan|kepesertaan bpjs|status peserta|status bpjs tk|jamsostek|existingmembership|existing membership|terdaftar bpjs|kepesertaan bpjs ketenagakerjaan|status kepesertaan bpjs ketenagakerjaan",
  fundedBy:
    "dibayar|dibayar oleh|sumber dana|pembayar|ditanggung|ditanggung oleh|pembiayaan|sumber pembiayaan|sumber pendanaan|iuran dibayar|iuran dibayar oleh|fundedby|funded by",
  memberOf: "memberof|member of|peserta skema",
  note: "ket|keterangan|catatan|note|notes|remarks|keterangan lain|status penduduk|status dasar",
  kind: "kind",
  working: "working|bekerja|masih bekerja",
  alive: "alive|masih hidup",
  moved: "moved",
  residence: "residence|kode domisili",
  inSeparateScheme: "in separate scheme",
  registers: "registers",
  measures: "measures",
};

const fields: ReadonlyMap<string, RosterField> = new Map(
  Object.entries(headings).flatMap(([field, names]) =>
    names.split("|").map((name) => [name, field as RosterField] as const),
  ),
);

/** Words that say nothing of what the column holds. */
const idle =
  /\b(penduduk|warga|peserta|pekerja|calon|sesuai|berdasarkan|menurut|data|responden|penerima|manfaat|identitas|wajib|diisi|dd|mm|yyyy|yy|hh|bln|th)\b/g;

/** What a heading says that its column holds; null where it is not known, or of no use here. */
export function fieldOf(heading: string): RosterField | null {
  if (heading.length > longestText) return null;
  const whole = headingKey(heading);
  const bare = headingKey(heading.replace(/\([^)]*\)/g, " "));
  const told = [whole, bare].map((key) => headingKey(key.replace(idle, " ")));
  for (const key of [whole, bare, ...told, ...told.map(withoutCard)]) {
    const field = fields.get(key);
    if (field !== undefined) return field;
  }
  return null;
}

function headingKey(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, "$1 $2") // not law: headings of lists
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(\p{L}) (?=\p{L}\b)/gu, "$1") // not law: headings of lists
    .trim();
}

/** "Nama sesuai KTP" is a name. */
function withoutCard(key: string): string {
  return headingKey(key.replace(/\b(e ktp|ktp|kk)\b/g, " "));
}
