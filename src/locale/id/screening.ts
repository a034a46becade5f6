import type { Texts } from "../../core/text.js";
import { abbreviations } from "../make-format.js";
import type { ScreeningTexts } from "../../core/texts/screening.js";
import { decimal } from "./format.js";

export const screening: Texts<ScreeningTexts> = {
  "range-text.at-least": ({ value }) => `sekurang-kurangnya ${value}`,
  "range-text.above": ({ value }) => `di atas ${value}`,
  "range-text.at-most": ({ value }) => `paling banyak ${value}`,
  "range-text.below": ({ value }) => `di bawah ${value}`,
  "listing-rules.listed-in": ({ registers }) => `Tercantum dalam ${abbreviations(registers)}`,
  "listing-rules.value": ({ label, bounds }) => `${label}: ${bounds}`,
  "listing-rules.village": "Desa harus disebutkan",
  "listing-rules.occupation": ({ categories }) => `Hanya pekerjaan: ${categories.join(", ")}`,
  "listing-rules.excluded": ({ categories }) => `Bukan pekerjaan: ${categories.join(", ")}`,
  "membership-rules.working": "Sungguh bekerja",
  "warning.assumed-not-in-separate-scheme":
    "Baris yang tidak menyebutkannya dianggap bukan ASN, PPPK, TNI, Polri, atau pejabat negara",
  "warning.below-counted-age": ({ from }) =>
    `Belum berusia ${from} tahun, usia mulai dihitung BPJS sebagai pekerja ber-KTP; pastikan tanggal lahirnya dan bahwa ia sungguh bekerja`,
  "membership-rules.informal": "Bukan penerima upah (pekerja informal)",
  "membership-rules.member": "Belum menjadi peserta",
  "membership-rules.elsewhere": "Iuran belum dibayar sumber dana lain",
  "person-rules.age-rules": ({ range, on }) => `Usia harus ${range} tahun pada ${on}`,
  "person-rules.home-rules": ({ region }) => `Harus berdomisili di wilayah ${region}`,
  "person-rules.welfare-rules": ({ deciles }) => `Hanya desil ${deciles.join(", ")}`,
  "person-rules.income-up-to": ({ amount }) =>
    `Penghasilan sebulan paling banyak Rp${decimal(String(amount))}`,
  "person-rules.income-under": ({ amount }) =>
    `Penghasilan sebulan di bawah Rp${decimal(String(amount))}`,
  "expected.roster.region": 'kode wilayah, misalnya "62.05" atau "62.05.01.2001"', // not law: region codes as examples
  "expected.roster.decile": "desil 1 sampai 10", // not law: a decile is a tenth
  "expected.roster.measure": "angka tidak negatif",
  "expected.roster.screening": "hasil createScreening",
  "expected.roster.born-later": "tanggal lahir sebelum hari menjadi peserta",
  "expected.roster.range": "batas bawah tidak di atas batas atas",
  "expected.roster.nik": "NIK sebagai teks",
  "expected.roster.places": "jumlah paling sedikit tidak di atas jumlah paling banyak",
  "expected.roster.row-id": "nomor atau nama baris",
  "warning.age-from-nik":
    "Usia dihitung dari tanggal lahir dalam NIK, yang dapat berbeda dari tanggal lahir sebenarnya",
  "warning.scheme-known-officially": ({ title }) =>
    `${title}: kriterianya bersumber dari keterangan resmi atau dua sumber; teks peraturannya belum dibaca`, // not law: what evidence means: two sources
  "warning.scheme-known-from-one-source": ({ title }) =>
    `${title}: kriterianya bersumber dari satu sumber sekunder; teks peraturannya belum dibaca`,
  "warning.scheme-is-a-draft": ({ title }) => `${title}: masih rancangan`,
  "warning.condition-by-hand": ({ message }) => `Diperiksa tersendiri: ${message}`,
  "scheme-warnings.unknown-category": ({ id }) => `kategori tidak dikenal: ${id}`,
  "local-scheme-of.local-scheme": ({ ids }) => `pilih salah satu: ${ids.join(", ")}`,
  "range-text.range": ({ parts }) => parts.join(" dan "),
  "warning.not-known": ({ message }) => message,
};
