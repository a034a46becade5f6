import type { Texts } from "../../core/text.js";
import type { LocalSchemesTexts } from "../../core/texts/local-schemes.js";

export const localSchemes: Texts<LocalSchemesTexts> = {
  "scheme.penajam-paser-utara-2025": "Perlindungan pekerja rentan Kabupaten Penajam Paser Utara",
  "scheme.penajam-paser-utara-2025.other-conditions":
    "Tidak berpenghasilan tetap atau berpenghasilan rendah, berisiko kecelakaan tinggi; didaftarkan lewat RT atau kelurahan",
  "scheme.penajam-paser-utara-2025.not-known":
    "Batas usia hanya dari satu berita; batas penghasilan tidak diketahui; tempat 15.000 ditambah 5.000",
  "scheme.kepahiang-2025": "Perlindungan pekerja rentan Kabupaten Kepahiang",
  "scheme.kepahiang-2025.not-known":
    "Disaring menurut usia dan pekerjaan, tetapi batasnya tidak diketahui",
  "scheme.kepri-nelayan": "Perlindungan nelayan Provinsi Kepulauan Riau",
  "scheme.kepri-nelayan.limits": "ukuran kapal (GT)",
  "scheme.kepri-nelayan.other-conditions":
    "Iuran ditanggung provinsi dan kabupaten/kota, masing-masing setengah",
  "scheme.kepri-nelayan.not-known":
    "Satu naskah menulis kapal 1 sampai 5 GT, naskah lain di bawah 5 GT; di sini tepat 5 GT masih diterima dan batas bawah tidak dipakai",
  "scheme.kaltim-19-2023": "Perlindungan pekerja rentan Provinsi Kalimantan Timur",
  "scheme.kaltim-19-2023.other-conditions":
    "Pekerja keagamaan, penyandang disabilitas, petani, nelayan, pekerja kreatif, UMKM, tenaga kesehatan nonmedis",
  "scheme.kaltim-19-2023.not-known":
    "Batas usia dan penghasilan tidak diketahui; jumlah tempat untuk tahun 2023",
  "scheme.garut-dbh-cht": "Perlindungan pekerja rentan DBH CHT Kabupaten Garut",
  "scheme.garut-dbh-cht.other-conditions":
    "Dipadankan dengan daftar petani tembakau dan data Dukcapil",
  "scheme.garut-dbh-cht.not-known":
    "Nomor peraturan, jumlah peserta, dan banyaknya bulan tidak diketahui",
  "scheme.jombang-38-2024": "Perlindungan buruh tani tembakau dan pekerja rentan Kabupaten Jombang",
  "scheme.jombang-38-2024.other-conditions":
    "KTP elektronik Jombang; lahan tembakau petani terletak di kabupaten",
  "scheme.jombang-38-2024.not-known":
    "Nomor pasal tidak diketahui; tempat dibagi 9.709 petani dan 3.541 pekerja rentan",
  "scheme.situbondo-dbh-cht":
    "Perlindungan buruh tani tembakau dan pekerja rentan Kabupaten Situbondo",
  "scheme.situbondo-dbh-cht.other-conditions":
    "Buruh tani tembakau dan pekerja rentan lain yang lolos verifikasi dan validasi",
  "scheme.situbondo-dbh-cht.not-known":
    "Nomor peraturan, batas usia, dan jumlah peserta tidak diketahui",
  "scheme.criteria-not-known":
    "Kriteria usia, penghasilan, dan pekerjaan tidak diketahui; desa menetapkan namanya",
  "scheme.kudus-apbdes": "Perlindungan pekerja rentan desa Kabupaten Kudus",
  "scheme.kudus-apbdes.other-conditions": "Penghasilan tidak tetap; belum masuk program APBD",
  "scheme.kudus-apbdes.not-known": "Nomor peraturan dan banyaknya bulan tidak diketahui",
  "scheme.bengkayang-23": "1 Desa 100 Pekerja Rentan Kabupaten Bengkayang",
  "scheme.bengkayang-23.not-known":
    "Tahun peraturan tidak pasti (2023 atau 2024); sumber dana tidak diketahui",
  "scheme.ketapang-83-2023": "1 Desa 100 Pekerja Rentan Kabupaten Ketapang",
  "scheme.ketapang-83-2023.other-conditions": "Dibayar Dana Desa atau ADD",
  "scheme.kayong-utara-74-2022": "1 Desa 100 Pekerja Rentan Kabupaten Kayong Utara",
  "scheme.bogor-48-2025": "Perlindungan pekerja rentan desa Kabupaten Bogor",
  "scheme.bogor-48-2025.other-conditions":
    "Pekerja rentan desa dan marbot, lewat bantuan keuangan khusus kepada desa",
  "scheme.bogor-48-2025.not-known": "Tempat dibagi 44.259 pekerja rentan dan 3.581 marbot",
  "scheme.luwu-2025": "Perlindungan pekerja rentan desa Kabupaten Luwu",
};
