import type { Bilingual } from "../core/bilingual.js";
import type { Speech } from "./speech.js";

/** Facts that an eligibility question may ask for, in words. */
export const factNames: Readonly<Record<string, Bilingual>> = {
  inSeparateScheme: {
    id: "apakah ASN, PPPK, TNI, Polri, atau pejabat negara",
    en: "whether a civil servant, PPPK, military, police or state official",
  },
  "jp.registered": {
    id: "apakah terdaftar sebagai penerima manfaat pensiun",
    en: "whether registered as beneficiary of the pension",
  },
  "jp.kind": {
    id: "alasan pensiun: hari tua, cacat, atau meninggalnya peserta (janda/duda, anak, orang tua)",
    en: "the kind of pension: old age, disability, or a survivor's (widow(er), child, parent)",
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
  nik: { id: "NIK", en: "identity number (NIK)" },
  name: { id: "nama", en: "name" },
  sex: { id: "jenis kelamin", en: "sex" },
  row: { id: "nomor baris", en: "number of the row" },
  measures: { id: "ukuran", en: "measures" },
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
  ground: { id: "alasan pembayaran JHT", en: "the ground for paying JHT" },
  eventDate: { id: "tanggal peristiwanya", en: "the day of the event" },
  membershipMonths: { id: "berapa bulan menjadi peserta", en: "months of membership" },
  partialTaken: {
    id: "apakah pernah mengambil sebagian JHT",
    en: "whether a part of JHT was taken before",
  },
  densityPercent: { id: "tingkat kepadatan iuran", en: "density of contributions" },
  registered: {
    id: "apakah sudah terdaftar",
    en: "whether registered",
  },
  spouseEntitled: {
    id: "apakah ada janda atau duda yang berhak",
    en: "whether there is an entitled widow(er)",
  },
  childEntitled: { id: "apakah ada anak yang berhak", en: "whether there is an entitled child" },
  children: { id: "anak peserta", en: "the participant's children" },
  "children.birthDate": { id: "tanggal lahir anak", en: "the child's birth date" },
  "children.working": { id: "apakah anak bekerja", en: "whether the child works" },
  "children.married": { id: "apakah anak sudah menikah", en: "whether the child is married" },
  letterOn: { id: "tanggal surat keterangan dokter", en: "the day of the doctor's letter" },
  reportedOn: { id: "tanggal laporan tahap I", en: "the day of the stage I report" },
  completeOn: { id: "tanggal klaim lengkap", en: "the day on which the claim is complete" },
  willingToWork: { id: "apakah bersedia bekerja kembali", en: "whether willing to work again" },
  contributionMonthsInLast24: {
    id: "berapa bulan iuran dibayar dalam 24 bulan kalender sebelum PHK",
    en: "months paid in the 24 calendar months before the dismissal",
  },
  previousClaims: {
    id: "manfaat JKP yang pernah diterima",
    en: "times that JKP was received before",
  },
  claimedOn: { id: "hari klaim diajukan", en: "day on which the benefit was claimed" },
  foundEligibleOn: {
    id: "hari klaim dinyatakan memenuhi syarat",
    en: "day on which the claim was found eligible",
  },
  proof: { id: "bukti PHK", en: "proof of the dismissal" },
  phase: {
    id: "masa: sebelum, selama, atau setelah bekerja di luar negeri",
    en: "phase: before, during or after work abroad",
  },
  event: { id: "kejadian", en: "event" },
  agencyFault: {
    id: "apakah perusahaan penempatan bersalah",
    en: "whether the placement agency is at fault",
  },
  governmentPolicy: {
    id: "apakah karena kebijakan pemerintah",
    en: "whether by government policy",
  },
  departureDate: { id: "tanggal berangkat", en: "day of departure" },
  contractEnd: { id: "akhir perjanjian kerja", en: "end of the work contract" },
  returnDate: { id: "tanggal tiba kembali di Indonesia", en: "day of return to Indonesia" },
  "child.level": { id: "jenjang pendidikan anak", en: "the child's level of schooling" },
  "child.grade": { id: "kelas atau tahun kuliah anak", en: "the child's class or year of study" },
  "child.birthDate": { id: "tanggal lahir anak", en: "the child's birth date" },
  "child.married": { id: "apakah anak sudah menikah", en: "whether the child is married" },
  "child.lawfulBefore": {
    id: "apakah anak sah menurut hukum sebelum kejadian",
    en: "whether the child was lawful before the event",
  },
  "child.working": { id: "apakah anak bekerja", en: "whether the child works" },
  enrolled: {
    id: "apakah terdaftar sebagai peserta program itu (iuran pertama sudah dibayar)",
    en: "whether enrolled in the programme (first contribution paid)",
  },
  circumstance: { id: "bagaimana kejadiannya", en: "how it happened" },
  usualRoute: {
    id: "apakah melalui jalan yang biasa atau wajar dilalui",
    en: "whether by the usual or reasonable route",
  },
  concludedAsWorkAccident: {
    id: "apakah BPJS, pengawas ketenagakerjaan, atau Menteri menetapkannya sebagai kecelakaan kerja",
    en: "whether BPJS, the labour inspector or the Minister found a work accident",
  },
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

/** A fact in words, with its field; some mean something else to one question. */
export function factText(field: string, { say }: Speech, question = ""): string {
  const key = [`${question}.${field}`, field].find((name) => Object.hasOwn(factNames, name));
  const name = key === undefined ? undefined : factNames[key];
  return name ? `${say(name)} (${field})` : field;
}
