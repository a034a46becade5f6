import type { Texts } from "../../core/text.js";
import type { EligibilityTexts } from "../../core/texts/eligibility.js";

export const eligibility: Texts<EligibilityTexts> = {
  "expected.eligibility.question":
    "pertanyaan: membership, jkk, jkm, scholarship, jht, jp, jkp, atau migrant-worker",
  "check.membership.not-in-separate-scheme":
    "Bukan ASN, PPPK, TNI, Polri, atau pejabat negara (mereka di luar BPJS Ketenagakerjaan)",
  "check.membership.kind":
    "Pemberi kerja, pekerja di luar hubungan kerja atau mandiri, atau pekerja tanpa upah (bukan penerima upah)",
  "check.membership.working":
    "Benar bekerja atau berusaha; BPJS menolak klaim peserta tanpa kegiatan ekonomi",
  "check.membership.nationality": ({ months }) =>
    `Warga negara Indonesia, atau orang asing yang bekerja sekurang-kurangnya ${months} bulan di Indonesia`,
  "warning.entry-age-not-read": ({ since }) =>
    `Batas usia pendaftaran BPU sebelum ${since} (Permenaker 1/2016) tidak diketahui; bila usia dapat menghalangi pendaftaran, tanyakan kepada kantor cabang BPJS`,
  "warning.entry-age": ({ rule }) =>
    `Berusia ${rule} tahun ke atas: daerah dan BPJS dapat menolak pendaftaran`,
  "check.membership.entry-age": ({ rule }) => `Belum berusia ${rule} tahun`,
  "check.membership.jobs": ({ rule }) => `Mendaftarkan paling banyak ${rule} pekerjaan`,
  "check.membership.start":
    "Formulir lengkap dan iuran pertama dibayar lunas: kepesertaan mulai saat nomor diterbitkan",
};
