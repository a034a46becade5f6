import { longestText } from "../../core/expectations.js";
import type { RosterField } from "./cleaned-roster.js";

/** Headings as village systems, ministries and villages write them. */
const headings: Readonly<Partial<Record<RosterField, string>>> = {
  nik: "nik|no nik|nomor nik|nomor induk kependudukan|no ktp|nomor ktp|no identitas|nomor identitas|nik ktp|nik no ktp|nik nomor ktp|e ktp|id number|national id",
  name: "nama|nama lengkap|nama anggota keluarga|nama anggota rumah tangga|nm|name|full name|nama tenaga kerja|nama tk|nama pekerja",
  birthDate:
    "tanggal lahir|tgl lahir|tgl lhr|tanggallahir|tgllahir|tanggal kelahiran|tgl bln thn lahir|tanggal bulan tahun lahir|lahir|dob|date of birth|birth date|birthdate",
  birthPlaceAndDate:
    "ttl|tempat tanggal lahir|tempat tgl lahir|tempat dan tanggal lahir|tempat dan tgl lahir|tmpt tgl lahir|tempat tgl lhr|tmp tgl lahir|tpt tgl lahir|tempat lahir tanggal lahir|tempat lahir tgl lahir",
  sex: "jenis kelamin|kelamin|jk|j k|jns kelamin|jenkel|jekel|jns kel|jns klmn|jenis kel|sex|gender|jender|l p|lp|p l|pl|lk pr|jk l p|jenis kelamin l p",
  village:
    "desa|kelurahan|nama desa|nama kelurahan|desa kelurahan|kelurahan desa|kampung|nagari|gampong|pekon|tiyuh|kalurahan|desa nagari|nagari desa|desa kampung|kampung kelurahan|kelurahan kalurahan|nama desa kel|nama kel desa|ds kel|village|desa kel|kel desa|desa domisili|alamat desa|nama desa kelurahan",
  villageCode:
    "kode desa|desa id|id desa|kode kelurahan|kd desa|kode wilayah|kode desa kelurahan|kode desa kel|kode wilayah desa|kode kemendagri|village code",
  district:
    "kecamatan|nama kecamatan|kec|nama kec|kode kec|distrik|kapanewon|kemantren|kode kecamatan|kecamatan id|district",
  occupation:
    "pekerjaan|pekerjaan id|jenis pekerjaan|profesi|mata pencaharian|nama pekerjaan|status pekerjaan|occupation|job|pekerjaan utama|pekerjaan profesi|profesi pekerjaan|pekerjaan saat ini|pekerjaan sekarang|jns pekerjaan|mata pencaharian utama|mata pencaharian pokok|kode pekerjaan|kerja|jabatan|bidang pekerjaan",
  monthlyIncome:
    "penghasilan|pendapatan|penghasilan per bulan|pendapatan per bulan|penghasilan bulanan|pendapatan bulanan|penghasilan bulan|pendapatan bulan|penghasilan per bln|pendapatan per bln|penghasilan bln|pendapatan bln|penghasilan rata rata per bulan|rata rata penghasilan per bulan|gaji|upah|upah bulanan|penghasilan rata rata|income|monthly income|monthlyincome|penghasilan rp|pendapatan rp",
  decile:
    "desil|desil nasional|desil kesejahteraan|desil dtsen|tingkat kesejahteraan|decile|desil p3ke|desil dtks|desil keluarga|peringkat desil|desil ke", // not law: headings of lists
  existingMembership:
    "terdaftar|status bpjs|status kepesertaan|bpjs ketenagakerjaan|bpjs tk|bpjstk|kepesertaan|peserta bpjs|peserta bpjs ketenagakerjaan|status bpjs ketenagakerjaan|kepesertaan bpjs|status peserta|status bpjs tk|status bpjstk|bpjamsostek|bp jamsostek|status jamsostek|jamsostek|existingmembership|existing membership|terdaftar bpjs|kepesertaan bpjs ketenagakerjaan|status kepesertaan bpjs ketenagakerjaan",
  fundedBy:
    "dibayar|dibayar oleh|sumber dana|pembayar|ditanggung|ditanggung oleh|pembiayaan|sumber pembiayaan|sumber pendanaan|iuran dibayar|iuran dibayar oleh|sumber iuran|sumber dana iuran|pembiayaan iuran|pembayar iuran|fundedby|funded by",
  memberOf: "memberof|member of|peserta skema",
  note: "ket|keterangan|catatan|note|notes|remarks|keterangan lain|keterangan lain lain|status penduduk|status dasar|kode status dasar|status dasar id|status hidup|hidup meninggal",
  kind: "kind",
  working: "working|bekerja|masih bekerja",
  alive: "alive|masih hidup",
  moved: "moved",
  residence: "residence|kode domisili",
  inSeparateScheme: "in separate scheme",
  registers: "registers",
  measures: "measures",
};

/** Headings that look like one of the above and are another thing. */
const useless = "penerima upah|bukan penerima upah|pekerja bukan penerima upah";

const fields: ReadonlyMap<string, RosterField | null> = new Map<string, RosterField | null>([
  ...Object.entries(headings).flatMap(([field, names]) =>
    names.split("|").map((name) => [name, field as RosterField] as const),
  ),
  ...useless.split("|").map((name) => [name, null] as const),
]);

/** Words that say nothing of what the column holds. */
const idle =
  /\b(penduduk|warga|peserta|pekerja|calon|sesuai|berdasarkan|menurut|data|responden|penerima|manfaat|identitas|wajib|diisi|rp|dd|mm|yyyy|yy|hh|bln|th)\b/g;

const ofAnother =
  /\b(kk|kepala keluarga|ibu|ayah|bapak|suami|istri|isteri|anak|pasangan|orang ?tua|ortu|wali|ahli waris|majikan|pemberi kerja|perusahaan|lama|sebelumnya|dulu|sampingan|tambahan)\b/;
/** Words by which a column holds another thing: of another person, time, unit or insurance. */
const otherThings: Readonly<Partial<Record<RosterField, RegExp>>> = {
  name: /\b(desa|kelurahan|dusun|usaha|kelompok)\b/,
  village: /\b(asal|tujuan|lahir)\b/,
  monthlyIncome:
    /\b(hari|harian|hr|hk|minggu|mingguan|mgg|tahun|tahunan|thn|th|panen|musim|semester|triwulan|ribu|ribuan|rb|juta|jutaan|jt|keluarga|rumah tangga)\b|(?<!\d )\b000\b|\bx ?(?:rp )?1 ?000\b/, // not law: headings of lists
  existingMembership: /\b(kesehatan|kes|jkn|kis|pbi)\b/,
};

/** What a heading says that its column holds; null where it is not known, or of no use here. */
export function fieldOf(heading: string): RosterField | null {
  if (heading.length > longestText) return null;
  const text = heading.replace(numbering, "");
  const whole = withoutSource(headingKey(text));
  const bare = withoutSource(headingKey(text.replace(brackets, " ")));
  const told = [whole, bare].map((key) => headingKey(key.replace(idle, " ")));
  for (const key of [whole, bare, ...told, ...told.map(withoutCard)]) {
    const field = fields.get(key);
    if (field !== undefined) return field !== null && isOfAnother(field, text) ? null : field;
  }
  return null;
}

const familyCard = /^(?:(?:no|nomor) )?(?:kk|kartu keluarga)$|^(?:nkk|family card number)$/;

/** Whether a column holds the numbers of family cards. */
export function isFamilyCard(heading: string): boolean {
  if (heading.length > longestText) return false;
  return familyCard.test(headingKey(heading.replace(numbering, "").replace(brackets, " ")));
}

const otherCodes = /\b(?:status|bidang|lapangan|kedudukan|jabatan)\b/;

/** Whether numbers in a column of occupations are of another list than that of identity cards. */
export function hasOtherCodes(heading: string): boolean {
  return otherCodes.test(headingKey(heading.slice(0, longestText)));
}

/** Whether a column holds the basic status of residents, which OpenSID numbers. */
export function isBasicStatus(heading: string): boolean {
  return /\bstatus dasar\b/.test(headingKey(heading.slice(0, longestText)));
}

const runningNumber = /^(?:no|nomor|no urut|nomor urut)$/;

/** Whether a column numbers the rows. */
export function isRunningNumber(heading: string): boolean {
  return heading.length <= longestText && runningNumber.test(headingKey(heading));
}

/** Whether a reader of files made up the heading of a column: "(5)", "__EMPTY_1", "Unnamed: 4", "Column5". */
export function isWithoutName(heading: string): boolean {
  return withoutName.test(heading.slice(0, longestText).trim());
}

const withoutName =
  /^(?:_*empty[_\d]*|unnamed[\s:_\d]*|(?:column|kolom|field)[\s_]*\d+|[\s_()\d]*)$/i;

/** What a column holds by its heading and the merged one above: "Tgl" under "Kelahiran" is a birth date. */
export function nameUnder(above: string, name: string): string {
  return aDay.test(name) && /lahir/i.test(above) ? "tanggal lahir" : name;
}

const aDay = /^\s*(?:tgl|tanggal|tgl\/bln\/thn|tanggal\/bulan\/tahun)[\s.]*$/i;

const brackets = /\([^)]*\)/g;
const numbering = /^\s*\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s*(?=\p{L}{2})/iu; // not law: headings of lists

/** "(0=L, 1=P)" numbers the sexes otherwise than village systems do. */
const otherLegend =
  /\b1\s*[=:]\s*p|\bp[a-z]*\s*[=:]\s*1|\b2\s*[=:]\s*l|\bl[a-z -]*\s*[=:]\s*2|\b0\s*[=:]|[=:]\s*0\b/i; // not law: headings of lists

function isOfAnother(field: RosterField, heading: string): boolean {
  const key = withoutSource(headingKey(heading));
  if (field === "sex" && otherLegend.test(heading)) return true;
  const isOfAll = field === "decile" || field === "note";
  return (!isOfAll && ofAnother.test(key)) || otherThings[field]?.test(key) === true;
}

function headingKey(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, "$1 $2") // not law: headings of lists
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(\p{L}) (?=\p{L}\b)/gu, "$1") // not law: headings of lists
    .trim();
}

/** "Nama sesuai KK" is a name; "Nama KK" is that of the head of the family. */
function withoutSource(key: string): string {
  return headingKey(key.replace(source, " "));
}

const source =
  /\b(?:sesuai|menurut|berdasarkan|di|pada|dalam)(?: (?:dengan|dgn|data|e ktp|ktp el|ktp|kk|dan|atau))+\b/g;

/** "Nama KTP" is a name. */
function withoutCard(key: string): string {
  return headingKey(key.replace(/\b(e ktp|ktp el|ktp)\b/g, " "));
}
