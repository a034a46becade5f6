import type { Bilingual } from "../core/bilingual.js";
import type { Speech } from "./speech.js";

/** Facts that an eligibility question may ask for, in words. */
export const factNames: Readonly<Record<string, Bilingual>> = {
  inSeparateScheme: {
    id: "apakah ASN, PPPK, TNI, Polri, atau pejabat negara",
    en: "whether a civil servant, PPPK, military, police or state official",
  },
  kind: {
    id: "macam pekerjaan: pemberi kerja, mandiri, tanpa upah, atau bekerja dengan upah",
    en: "kind of work: employer, own-account, without a wage, or employed for a wage",
  },
  working: { id: "apakah sungguh bekerja", en: "whether the person really works" },
  foreigner: { id: "apakah warga negara asing", en: "whether a foreigner" },
  monthsInIndonesia: {
    id: "berapa bulan bekerja di Indonesia",
    en: "months of work in Indonesia",
  },
  birthDate: { id: "tanggal lahir", en: "birth date" },
  jobs: { id: "banyaknya pekerjaan yang didaftarkan", en: "number of jobs to be listed" },
  formComplete: { id: "apakah formulir lengkap", en: "whether the form is complete" },
  firstContributionPaid: {
    id: "apakah iuran pertama sudah lunas",
    en: "whether the first contribution is paid",
  },
  cause: { id: "sebab kejadian", en: "cause of the event" },
  active: {
    id: "apakah masih bekerja dan menjadi peserta pada hari meninggal",
    en: "whether still working and a participant on the day of death",
  },
  arrearsMonths: {
    id: "berapa bulan berturut-turut iuran menunggak",
    en: "consecutive months of arrears",
  },
  membershipStart: { id: "tanggal mulai kepesertaan", en: "first day of membership" },
  contributionMonths: {
    id: "berapa bulan iuran telah dibayar",
    en: "months of contributions paid",
  },
  consecutiveContributionMonths: {
    id: "berapa bulan iuran dibayar terus-menerus",
    en: "months of contributions paid without a break",
  },
  "child.level": { id: "jenjang pendidikan anak", en: "the child's level of schooling" },
  "child.grade": { id: "kelas atau tahun kuliah anak", en: "the child's class or year of study" },
  "child.birthDate": { id: "tanggal lahir anak", en: "the child's birth date" },
  "child.married": { id: "apakah anak sudah menikah", en: "whether the child is married" },
  "child.working": { id: "apakah anak bekerja", en: "whether the child works" },
  residence: { id: "domisili (kode wilayah)", en: "where the person lives (region code)" },
  village: { id: "desa", en: "village" },
  existingMembership: {
    id: "apakah sudah menjadi peserta, dan pada segmen apa",
    en: "whether already a member, and of which segment",
  },
  funder: { id: "siapa yang membayar iurannya sekarang", en: "who pays the contribution now" },
  decile: { id: "desil kesejahteraan", en: "welfare decile" },
  monthlyIncome: { id: "penghasilan sebulan", en: "monthly income" },
  registers: { id: "tercantum dalam daftar mana", en: "in which lists the person stands" },
  occupation: { id: "pekerjaan", en: "occupation" },
  category: { id: "kategori pekerja", en: "worker category" },
  wage: { id: "upah sebulan", en: "monthly wage" },
  riskGroup: { id: "tingkat risiko pekerjaan", en: "risk group of the work" },
  sector: { id: "sektor: transportasi atau lainnya", en: "sector: transport or other" },
  fundedBy: { id: "sumber dana iuran", en: "who pays the contribution" },
  regionalRule: {
    id: "apakah aturan daerah menyebut kelompok ini",
    en: "whether a rule of the region names the group",
  },
  registered: { id: "apakah sudah terdaftar", en: "whether already registered" },
  namedByRegion: {
    id: "apakah tercantum dalam daftar penerima yang ditetapkan daerah",
    en: "whether the region's list of recipients names the person",
  },
  mustahik: { id: "apakah termasuk mustahik", en: "whether entitled to receive zakat" },
  stateCanPay: {
    id: "apakah negara atau daerah dapat menanggung",
    en: "whether the state or the region can pay",
  },
};

/** A fact in words, with its field. */
export function factText(field: string, { say }: Speech): string {
  const name = Object.hasOwn(factNames, field) ? factNames[field] : undefined;
  return name ? `${say(name)} (${field})` : field;
}
