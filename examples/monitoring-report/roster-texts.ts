import type { FundingVerdict } from "jamsosnaker";
import type { InBoth } from "./in-both.js";

const allowed: Readonly<Record<FundingVerdict["outcome"], InBoth>> = {
  allowed: { id: "boleh", en: "may pay" },
  "not-allowed": { id: "tidak boleh", en: "may not pay" },
  undetermined: { id: "bila ada aturan daerah", en: "by a regional rule" },
};

/** The words of the report about the list of workers. */
export const rosterTexts = {
  funding: allowed,
  lead: {
    id: "Daftar contoh ini (data fiktif) dirapikan, lalu disaring dengan kriteria contoh: tinggal di Barito Utara, berusia 18 sampai 64 tahun pada 1 Juli 2023, pekerjaannya termasuk yang dianggarkan, dan iurannya belum ditanggung sumber dana lain. Orang yang datanya kurang tidak ditolak, tetapi diklarifikasi. Nomor baris setiap orang ada dalam hasil penyaringan.",
    en: "This fictitious roster is cleaned, then screened by example criteria: living in Barito Utara, aged 18 to 64 on 1 July 2023, in an occupation that the budget names, and not funded by another source. No one is refused for a missing fact; the fact is asked for. The row number of each person is in the result of the screening.",
  },
  cleaningCaption: { id: "Isian daftar yang dirapikan", en: "Cells of the list that were cleaned" },
  rule: { id: "Yang diubah", en: "What was changed" },
  cells: { id: "Sel", en: "Cells" },
  cleaningNote: {
    id: "Daftar dibaca sebagaimana ditulis desa dan dinas. Setiap perubahan tercatat per baris; yang dapat berarti dua hal ditanyakan, tidak ditebak. Pertanyaan:",
    en: "The list is read as villages and offices write it. Every change is on record by its row; what may mean two things is asked, not guessed. Questions:",
  },
  repairCaption: { id: "Isian yang perlu diperbaiki", en: "Cells to repair" },
  outcomeCaption: { id: "Hasil penyaringan", en: "What screening found" },
  outcome: { id: "Hasil", en: "Outcome" },
  rows: { id: "Baris", en: "Rows" },
  share: { id: "Persentase", en: "Percent" },
  taken: { id: "Diterima", en: "Accepted" },
  toClarify: {
    id: "Perlu klarifikasi: data belum lengkap",
    en: "To clarify: facts are missing",
  },
  rejected: {
    id: "Ditolak: ada syarat yang tidak terpenuhi",
    en: "Rejected: a condition is not met",
  },
  duplicates: { id: "Ganda (NIK sama)", en: "Duplicates (the same NIK)" },
  toRepair: { id: "Format isian salah", en: "To repair" },
  reasonsCaption: { id: "Alasan penolakan", en: "Reasons for refusal" },
  reason: { id: "Alasan", en: "Reason" },
  askCaption: { id: "Yang perlu ditanyakan", en: "What to ask" },
  question: { id: "Pertanyaan", en: "Question" },
  several: {
    id: "Satu baris dapat memuat lebih dari satu pertanyaan.",
    en: "A row may need more than one question.",
  },
  compareCaption: {
    id: "Diterima, tetapi sebaiknya dicocokkan",
    en: "Accepted, but better compared",
  },
  difference: { id: "Catatan", en: "Note" },
  districtCaption: {
    id: "Hasil penyaringan menurut kecamatan (lainnya: ganda atau format isian salah)",
    en: "Screening by district (others: duplicates, or to repair)",
  },
  passed: { id: "Diterima", en: "Accepted" },
  ask: { id: "Perlu klarifikasi", en: "To clarify" },
  not: { id: "Ditolak", en: "Rejected" },
  other: { id: "Lainnya", en: "Others" },
  noVillage: { id: "Format isian salah", en: "To repair" },
  placementCaption: {
    id: "Segmen, iuran, dan sumber dana",
    en: "Segment, contribution, source of money",
  },
  segment: { id: "Segmen dan program", en: "Segment and programmes" },
  wageEarner: { id: "Penerima upah", en: "Wage earner" },
  nonWageEarner: { id: "Bukan penerima upah", en: "Non-wage earner" },
  aMonth: { id: "Iuran tiap orang sebulan", en: "A month, each" },
  apbd: { id: "APBD 2023", en: "APBD 2023" },
  apbdNext: { id: "APBD 2024", en: "APBD 2024" },
  apbdNote: {
    id: "Boleh tidaknya APBD membayar dinilai menurut aturan nasional pada bulan pertama pembayaran dan Januari 2024; kelompok yang tidak disebut aturan nasional bulan itu memerlukan aturan daerah. Yang bukan penerima upah didaftarkan pada kelompok penghasilan terendah; upah Rp2.000.000 sebulan fiktif.",
    en: "Whether the APBD may pay is judged by the national rules of the first month paid and of January 2024; a group that they do not name in that month needs a rule of the region. Those who earn no wage are enrolled in the lowest income band; the wage of Rp2,000,000 a month is fictitious.",
  },
} satisfies Record<string, InBoth | Record<string, InBoth>>;

/** What to ask of a person, by the fact that is missing. */
export const askTexts: Readonly<Record<string, InBoth>> = {
  occupation: {
    id: "Apa pekerjaannya? Isian daftar tidak dikenal atau menyebut dua pekerjaan, misalnya \u201cLainnya\u201d atau \u201cPetani, Nelayan\u201d",
    en: "What is the work? The list has an unknown occupation or two of them, such as \u201cLainnya\u201d or \u201cPetani, Nelayan\u201d",
  },
  working: {
    id: "Apakah benar bekerja? Menurut daftar ia pelajar, pensiunan, atau mengurus rumah tangga",
    en: "Does the person work? The list says student, retired, or keeping house",
  },
  fundedBy: {
    id: "Siapa yang membayar iurannya sekarang? Ia sudah peserta",
    en: "Who pays the contribution now? The person is a member already",
  },
  birthDate: {
    id: "Kapan lahir menurut KTP? Usia hanya diketahui dari NIK, dan usia itu di luar batas",
    en: "What is the birth date on the identity card? The age is known only from the NIK, and it is out of bounds",
  },
  category: {
    id: "Kelompok yang mana? \u201cHonorer\u201d dapat berarti pegawai non-ASN atau guru; orangnya diterima, iurannya sama",
    en: "Which group? \u201cHonorer\u201d may be non-ASN staff or a teacher; the person is accepted, the contribution is the same",
  },
};
