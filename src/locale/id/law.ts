import { regulationName } from "../../core/citation.js";
import type { Texts } from "../../core/text.js";
import type { LawTexts } from "../../core/texts/law.js";

export const law: Texts<LawTexts> = {
  "coverage-definition.not-stated": "tidak disebutkan",
  "coverage-definition.eligible-bpjs": "pekerja yang memenuhi syarat menurut BPJS Ketenagakerjaan",
  "coverage-definition.active-members": "peserta aktif",
  "coverage-definition.eligible-bpjs.denominator":
    "penduduk bekerja ber-KTP berumur 17 tahun ke atas, tanpa PNS dan TNI/Polri",
  "coverage-definition.eligible-bpjs.note":
    "Pengecualian lain (pekerja keluarga tak dibayar, berumur di atas 65 tahun) tidak dapat dipastikan; pembilang yang diterbitkan ada yang dengan dan ada yang tanpa jasa konstruksi.",
  "coverage-definition.employed-bps": "semua penduduk bekerja menurut BPS",
  "coverage-definition.employed-bps.denominator":
    "penduduk bekerja berumur 15 tahun ke atas (Sakernas)",
  "coverage-definition.employed-bps.domicile":
    "sejak 2026 menurut domisili KTP, di mana pun bekerja",
  "coverage-definition.employed-bps.note":
    "Domisili KTP hanya diketahui dari satu kabupaten (Maret 2026).",
  "coverage-definition.segment": "semua pekerja satu segmen",
  "coverage-definition.segment.numerator": "peserta aktif segmen itu",
  "coverage-definition.segment.denominator": "pekerja segmen itu menurut BPS (PU atau BPU)",
  "coverage-definition.segment.note":
    "Cara menghitung jumlah pekerja tiap segmen tidak diterbitkan.",
  "coverage-definition.sdg-1.3.1-work-injury":
    "SDG 1.3.1: penduduk bekerja yang terlindungi dari kecelakaan kerja (SI_COV_WKINJRY)",
  "coverage-definition.sdg-1.3.1-work-injury.numerator":
    "peserta aktif JKK semua segmen, ditambah ASN dengan JKK melalui Taspen",
  "coverage-definition.sdg-1.3.1-work-injury.denominator": "penduduk bekerja",
  "coverage-definition.sdg-1.3.1-work-injury.note":
    "Berbeda dari UCJ, yang tidak menghitung ASN. Penjumlahan untuk satu kabupaten adalah penalaran dari metadata, bukan rumus yang diterbitkan.",
  "coverage-definition.sdg-8.8.1a":
    "SDG 8.8.1.(a): peserta JKK dan JKM segmen BPU (Bappenas 06.02.021)",
  "coverage-definition.sdg-8.8.1a.numerator":
    "peserta JKK dan JKM segmen bukan penerima upah (BPU)",
  "coverage-definition.sdg-8.8.1a.denominator": "semua pekerja bukan penerima upah (BPU)",
  "coverage-definition.sdg-8.8.1a.note":
    "Cara menghitung jumlah pekerja BPU tidak dapat dipastikan.",
  "warning.migrant-rule-not-read": ({ regulation, from }) =>
    `${regulationName(regulation)} berlaku bagi PMI sejak ${from} dan belum dicocokkan: angka ini menurut Permenaker 4/2023, yang dianggap masih berlaku`,
  "migrant-rule.refused": ({ regulation, from }) =>
    `hari sebelum ${from}: sejak itu berlaku ${regulationName(regulation)} bagi PMI, yang belum dicocokkan (tafsiran "continue-2023" menghitung menurut Permenaker 4/2023)`,
  "warning.after-law-as-of": ({ known, searchedOn }) =>
    `Peraturan diketahui sampai ${known}${searchedOn === undefined ? "" : ` (ditelusuri ${searchedOn}, tidak ditemukan yang lebih baru)`}; angka untuk waktu sesudahnya memakai asumsi bahwa peraturan tidak berubah`,
  "return-floor.state-bank-deposit-12-months": "bunga deposito 12 bulan bank pemerintah",
  "expected.amendment.provision": "id ketentuan yang ada dalam peraturan itu; lihat provisions()",
  "expected.amendment.regulation": "peraturan yang terdaftar, atau yang disebut dalam regulations",
  "expected.amendment.value":
    "nilai dengan bentuk yang sama seperti salah satu nilai ketentuan itu; bilangan bulat tetap bulat",
  "expected.amendment.order": "tidak sebelum from",
  "expected.amendment.gap": "versi yang bersambung dengan versi lainnya, tanpa sela",
};
