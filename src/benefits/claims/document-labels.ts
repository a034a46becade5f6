import type { Bilingual } from "../../core/bilingual.js";
import type { ClaimDocumentId } from "../../law/provisions/claim-documents.js";

/** Names of documents for people. */
export const documentLabels: Readonly<Record<ClaimDocumentId, Bilingual>> = {
  "claim-letter": { id: "surat pengajuan klaim", en: "claim letter" },
  "participant-card": { id: "kartu peserta", en: "participant card" },
  "participant-identity": { id: "KTP peserta", en: "participant's identity card" },
  "heir-identity": { id: "KTP ahli waris", en: "heir's identity card" },
  "death-letter": { id: "surat keterangan kematian", en: "death certificate" },
  "death-certificate": {
    id: "akta kematian dari pejabat yang berwenang",
    en: "civil death certificate (akta kematian)",
  },
  "family-card": { id: "kartu keluarga", en: "family card" },
  "heir-certificate": {
    id: "surat keterangan ahli waris dari pejabat yang berwenang",
    en: "heir certificate of the competent official",
  },
  "marriage-book": {
    id: "buku nikah, bila ahli waris suami atau istri",
    en: "marriage book, where the heir is the spouse",
  },
  "employer-reference": {
    id: "surat keterangan dari pemberi kerja, bila ada pemberi kerja",
    en: "reference of the employer, where there is one",
  },
  "account-book": { id: "buku tabungan", en: "account book" },
  "doctors-letter": { id: "surat keterangan dokter", en: "doctor's letter" },
  receipts: {
    id: "kuitansi pengangkutan, pengobatan, dan perawatan",
    en: "receipts for transport and treatment",
  },
  "other-documents": {
    id: "dokumen pendukung lain bila diperlukan",
    en: "other documents if needed",
  },
  "application-form": { id: "formulir pengajuan", en: "application form" },
  "birth-certificate": { id: "akta kelahiran anak", en: "child's birth certificate" },
  "enrolment-certificate": {
    id: "surat keterangan masih menempuh pendidikan",
    en: "certificate of enrolment",
  },
  "report-card": {
    id: "rapor atau transkrip nilai terakhir",
    en: "last report card or transcript",
  },
  "child-account": {
    id: "buku tabungan anak atau wali",
    en: "bank account of the child or guardian",
  },
  "guardian-identity": { id: "KTP wali", en: "guardian's identity card" },
  "resignation-statement": {
    id: "surat keterangan pengunduran diri dari pemberi kerja",
    en: "the employer's statement of the resignation",
  },
  "proof-of-dismissal": {
    id: "bukti PHK: tanda terima laporan PHK, perjanjian bersama yang didaftarkan, atau putusan pengadilan hubungan industrial",
    en: "proof of the dismissal: receipt of its report, a registered joint agreement, or a ruling of the industrial court",
  },
  passport: { id: "paspor", en: "passport" },
  "statement-of-leaving": {
    id: "surat pernyataan tidak bekerja lagi di Indonesia",
    en: "statement of no longer working in Indonesia",
  },
  "stopped-work-letter": {
    id: "surat keterangan berhenti bekerja, bila sudah berhenti",
    en: "letter of having stopped work, where that is so",
  },
  "readiness-statement": {
    id: "surat pernyataan bersedia bekerja kembali",
    en: "statement of being ready to work again",
  },
  "own-bank-account": {
    id: "rekening bank aktif atas nama sendiri",
    en: "an active bank account in one's own name",
  },
  "dismissal-report": {
    id: "laporan PHK dalam sistem informasi ketenagakerjaan",
    en: "report of the dismissal in the labour information system",
  },
  "death-letter-or-certificate": {
    id: "surat keterangan kematian atau akta kematian",
    en: "death letter or civil death certificate",
  },
  will: { id: "surat wasiat, bila ada", en: "will, where there is one" },
};
