import type { Texts } from "../../core/text.js";
import type { ClaimsTexts } from "../../core/texts/claims.js";

export const claims: Texts<ClaimsTexts> = {
  "expected.claims.programme": "program yang ganti rugi keterlambatannya diatur: jkk, jkm, atau jp",
  "expected.claims.paid-on": "paidOn tidak boleh sebelum completeOn",
  "expected.claims.of-work-accidents":
    'hanya bagi event "work-accident" dan "occupational-disease"',
  "expected.claims.of-diseases": 'hanya bagi event "occupational-disease"',
  "expected.claims.ground":
    'alasan klaim JHT, hanya untuk dan selalu pada claim "jht"; dokumen pengambilan sebagian tidak diketahui',
  "expected.claims.employment-ended-on":
    "employmentEndedOn tidak boleh sesudah date, dan hanya bagi pekerja dalam hubungan kerja",
  "expected.claims.after-letter": "tidak boleh sebelum letterOn",
  "expected.claims.after-event": "tidak boleh sebelum date",
  "report-deadlines.accident": "kecelakaan",
  "claim-window.diagnosis": "diagnosis penyakit",
  "claim-window.jkk-window": ({ value, since }) =>
    `Klaim JKK diajukan paling lama ${value} tahun sejak ${since}`,
  "claim-window.lapses": "Hak atas manfaat JKK gugur",
  "claim-window.jkm":
    "Klaim JKM tidak dibatasi waktu, sepanjang peserta meninggal dunia dalam masa kepesertaan aktif",
  "warning.window-changed":
    "Batas waktu klaim diubah sebelum batas lama lewat; dipakai peraturan pada hari kejadian, ketentuan peralihan tidak ada",
  "warning.window-not-read":
    "Batas waktu klaim JKM pekerja migran belum dicocokkan dengan naskah peraturan",
  "decision-deadlines.bpjs-kesehatan": "BPJS Kesehatan",
  "decision-deadlines.insurer": "peserta, BPJS Kesehatan, atau penjamin lain",
  "decision-deadlines.conclusion": ({ days, payer }) =>
    `BPJS Ketenagakerjaan menyimpulkan dugaan kecelakaan kerja atau penyakit akibat kerja paling lama ${days} hari sejak laporan tahap I; perawatan dijamin lebih dahulu, dan bila bukan akibat kerja biayanya ditanggung ${payer}`,
  "decision-deadlines.disease": ({ value }) =>
    `Penyakit akibat kerja timbul paling lama ${value} tahun sejak hubungan kerja berakhir`,
  "decision-deadlines.no-right": "Penyakit yang timbul sesudahnya tidak dijamin JKK",
  "decision-deadlines.complete": ({ days }) =>
    `BPJS Ketenagakerjaan membayar paling lama ${days} hari kerja sejak klaim lengkap`,
  "decision-deadlines.compensation": ({ rate }) =>
    `Ganti rugi ${rate.replace(".", ",")}% dari nominal manfaat untuk setiap hari keterlambatan`,
  "report-deadlines.stage-1": ({ reporter, event, days, hoursOfDay }) =>
    `${reporter} melaporkan ${event} kepada BPJS Ketenagakerjaan dan dinas (laporan tahap I) paling lama ${days} x ${hoursOfDay} jam sejak ${event}`,
  "report-deadlines.stage-2": ({ reporter, days, hoursOfDay }) =>
    `${reporter} menyampaikan laporan tahap II, sekaligus pengajuan klaim, paling lama ${days} x ${hoursOfDay} jam sejak surat keterangan dokter (sembuh, cacat, atau meninggal dunia)`,
  "report-deadlines.family": "Peserta atau keluarganya",
  "report-deadlines.employer": "Pemberi kerja",
  "report-deadlines.diagnosis": "diagnosis penyakit",
  "report-deadlines.no-effect": "Menurut PP 44/2015 manfaat tidak berkurang",
  "report-deadlines.employer-first":
    "Manfaat menjadi kewajiban pemberi kerja, yang dapat meminta penggantian kepada BPJS setelah melapor; hak pekerja tidak berkurang",
  "report-deadlines.construction-not-named":
    "Aturan bahwa pemberi kerja yang terlambat membayar lebih dahulu hanya menyebut penerima upah; untuk jasa konstruksi dianggap BPJS yang membayar",
  "document.claim-letter": "surat pengajuan klaim",
  "document.participant-card": "kartu peserta",
  "document.participant-identity": "KTP peserta",
  "document.heir-identity": "KTP ahli waris",
  "document.death-letter": "surat keterangan kematian",
  "document.death-certificate": "akta kematian dari pejabat yang berwenang",
  "document.family-card": "kartu keluarga",
  "document.heir-certificate": "surat keterangan ahli waris dari pejabat yang berwenang",
  "document.marriage-book": "buku nikah, bila ahli waris suami atau istri",
  "document.employer-reference": "surat keterangan dari pemberi kerja, bila ada pemberi kerja",
  "document.account-book": "buku tabungan",
  "document.doctors-letter": "surat keterangan dokter",
  "document.receipts": "kuitansi pengangkutan, pengobatan, dan perawatan",
  "document.other-documents": "dokumen pendukung lain bila diperlukan",
  "document.application-form": "formulir pengajuan",
  "document.birth-certificate": "akta kelahiran anak",
  "document.enrolment-certificate": "surat keterangan masih menempuh pendidikan",
  "document.report-card": "rapor atau transkrip nilai terakhir",
  "document.child-account": "buku tabungan anak atau wali",
  "document.guardian-identity": "KTP wali",
  "document.resignation-statement": "surat keterangan pengunduran diri dari pemberi kerja",
  "document.proof-of-dismissal":
    "bukti PHK: tanda terima laporan PHK, perjanjian bersama yang didaftarkan, atau putusan pengadilan hubungan industrial",
  "document.passport": "paspor",
  "document.statement-of-leaving": "surat pernyataan tidak bekerja lagi di Indonesia",
  "document.stopped-work-letter": "surat keterangan berhenti bekerja, bila sudah berhenti",
  "document.readiness-statement": "surat pernyataan bersedia bekerja kembali",
  "document.own-bank-account": "rekening bank aktif atas nama sendiri",
  "document.dismissal-report": "laporan PHK dalam sistem informasi ketenagakerjaan",
  "document.death-letter-or-certificate": "surat keterangan kematian atau akta kematian",
  "document.will": "surat wasiat, bila ada",
};
