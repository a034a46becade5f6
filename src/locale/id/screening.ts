import type { Texts } from "../../core/text.js";
import { abbreviations } from "../make-format.js";
import type { ScreeningTexts } from "../../core/texts/screening.js";
import { decimal } from "./format.js";

export const screening: Texts<ScreeningTexts> = {
  "range-text.at-least": ({ value }) => `sekurang-kurangnya ${value}`,
  "range-text.above": ({ value }) => `di atas ${value}`,
  "range-text.at-most": ({ value }) => `paling banyak ${value}`,
  "range-text.below": ({ value }) => `di bawah ${value}`,
  "finding.age": ({ beyond, on }) => `Berusia ${beyond} tahun pada ${on}`,
  "finding.decile": ({ deciles }) => `Desil di luar ${deciles.join(", ")}`,
  "finding.died": "Sudah meninggal",
  "finding.entry-age": ({ rule }) => `Sudah berusia ${rule} tahun atau lebih`,
  "finding.home": ({ region }) => `Berdomisili di luar wilayah ${region}`,
  "finding.income-from": ({ amount }) =>
    `Penghasilan sebulan Rp${decimal(String(amount))} atau lebih`,
  "finding.income-over": ({ amount }) => `Penghasilan sebulan di atas Rp${decimal(String(amount))}`,
  "finding.measure": ({ label, beyond }) => `${label}: ${beyond}`,
  "finding.member": "Sudah menjadi peserta BPJS Ketenagakerjaan",
  "finding.moved": "Sudah pindah",
  "finding.not-listed": ({ registers }) => `Tidak tercantum dalam ${abbreviations(registers)}`,
  "finding.not-of-the-money": "Pekerjaan tidak termasuk yang boleh dibayar sumber dana ini",
  "finding.not-working": "Tidak bekerja",
  "finding.occupation-excluded": ({ categories }) =>
    `Pekerjaan termasuk yang dikecualikan: ${categories.join("; ")}`,
  "finding.occupation-not-named": ({ categories }) =>
    `Pekerjaan tidak termasuk: ${categories.join("; ")}`,
  "finding.paid-elsewhere": "Iurannya sudah dibayar sumber dana lain",
  "finding.separate-scheme":
    "Termasuk ASN, PPPK, TNI, Polri, atau pejabat negara: di luar BPJS Ketenagakerjaan",
  "finding.works-for-a-wage": "Bekerja sebagai penerima upah (pekerja formal)",
  "listing-rules.village": "Desa tidak disebutkan",
  "warning.assumed-not-in-separate-scheme":
    "Baris yang tidak menyebutkannya dianggap bukan ASN, PPPK, TNI, Polri, atau pejabat negara",
  "warning.below-counted-age": ({ from }) =>
    `Belum berusia ${from} tahun, usia mulai dihitung BPJS sebagai pekerja ber-KTP; pastikan tanggal lahirnya dan bahwa ia benar bekerja`,
  "expected.roster.region": 'kode wilayah, misalnya "62.05" atau "62.05.01.2001"', // not law: region codes as examples
  "expected.roster.decile": "desil 1 sampai 10", // not law: a decile is a tenth
  "expected.roster.measure": "angka tidak negatif",
  "expected.roster.screened": "hasil screenRoster",
  "expected.roster.screening": "hasil createScreening",
  "expected.roster.state": "keadaan yang diberikan suatu penyaringan, tanpa perubahan",
  "expected.roster.state-of-this":
    "keadaan penyaringan dengan skema, daftar kode, tafsiran, dan hukum yang sama",
  "expected.roster.born-later": "tanggal lahir sebelum hari menjadi peserta",
  "expected.roster.range": "batas bawah tidak di atas batas atas",
  "expected.roster.nik": "NIK sebagai teks",
  "expected.roster.places": "jumlah paling sedikit tidak di atas jumlah paling banyak",
  "expected.roster.row-id": "nomor atau nama baris",
  "warning.age-from-nik":
    "Usia dihitung dari tanggal lahir dalam NIK, yang dapat berbeda dari tanggal lahir sebenarnya",
  "warning.nik-under-two-names": "NIK yang sama tercantum atas nama lain: tanyakan milik siapa",
  "warning.niks-end-in-zero": ({ zeros, niks, villages }) =>
    `${zeros} dari ${niks} NIK berakhir dengan 0${villages.length > 0 ? ` (${villages.join(", ")})` : ""}: angka terakhirnya mungkin terpotong lembar sebar; baca ulang kolomnya sebagai teks`, // not law: a digit that spreadsheets write
  "warning.probably-one-person": () =>
    "Nama, tanggal lahir, dan desanya sama dengan baris sebelumnya, NIK-nya berbeda: mungkin orang yang sama",
  "warning.renewal-where-not-registered":
    "Sumber dana ini untuk pekerja yang belum terdaftar; apakah peserta tahun lalu dari dana yang sama boleh diperpanjang tidak disebutkan peraturannya",
  "warning.scheme-known-officially": ({ title }) =>
    `${title}: kriterianya bersumber dari keterangan resmi atau dua sumber; belum dicocokkan dengan naskah peraturan`, // not law: what evidence means: two sources
  "warning.scheme-known-from-one-source": ({ title }) =>
    `${title}: kriterianya bersumber dari satu sumber sekunder; belum dicocokkan dengan naskah peraturan`,
  "warning.scheme-is-a-draft": ({ title }) => `${title}: masih rancangan`,
  "warning.condition-by-hand": ({ message }) => `Diperiksa tersendiri: ${message}`,
  "scheme-warnings.unknown-category": ({ id }) => `kategori tidak dikenal: ${id}`,
  "local-scheme-of.local-scheme": ({ ids }) => `pilih salah satu: ${ids.join(", ")}`,
  "warning.not-known": ({ message }) => message,
};
