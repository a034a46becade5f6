import type { Texts } from "../../core/text.js";
import type { NikTexts } from "../../core/texts/nik.js";

export const nik: Texts<NikTexts> = {
  "nik.read-as-text": "baca kolomnya sebagai teks: Excel hanya menyimpan 15 angka", // not law: what spreadsheets make of long numbers
  "nik.nik-fault-text": ({ readAsText }) =>
    `NIK tertulis dalam notasi ilmiah (misalnya 6,2E+15), angkanya sudah hilang; ${readAsText}`, // not law: what spreadsheets make of long numbers
  "nik.nik-fault-text-2": ({ readAsText }) =>
    `NIK tertulis dengan desimal, misalnya berakhiran ".0"; ${readAsText}`, // not law: how a spreadsheet writes a number
  "nik.nik-fault-text-3": ({ readAsText }) =>
    `NIK tertulis sebagai angka yang terlalu besar untuk tepat; ${readAsText}`,
  "nik.nik-fault-text-4": "NIK kosong",
  "nik.nik-fault-text-5": ({ readAsText }) =>
    `NIK tertulis sebagai angka yang tidak bulat; ${readAsText}`,
  "nik.nik-fault-text-6":
    "NIK memuat huruf atau tanda baca; periksa huruf O yang seharusnya angka nol",
  "nik.nik-fault-text-7": ({ digits }) => `NIK harus ${digits} angka`,
  "nik.nik-fault-text-8": "bulan lahir dalam NIK tidak ada",
  "nik.nik-fault-text-9": ({ womenAdd }) =>
    `tanggal lahir dalam NIK tidak ada (perempuan: tanggal ditambah ${womenAdd})`,
  "nik.nik-fault-text-10": ({ readAsText }) =>
    `nomor urut NIK kosong; mungkin angka terakhirnya hilang: ${readAsText}`,
  "nik.no-such-province":
    "dua angka pertama bukan kode provinsi; mungkin nomor sementara dari desa", // not law: how digits are written
  "expected.nik": "NIK sebagai teks (bukan angka: angka 2^53 ke atas tidak lagi tepat)", // not law: numbers from 2^53 on are not exact
  "expected.nik.region-codes":
    'daftar kode kecamatan, kabupaten/kota, atau provinsi bertitik yang tidak kosong, misalnya "62.05.01"', // not law: a region code as an example
  "warning.nik-separators":
    "NIK tertulis dengan spasi, titik, atau tanda lain; tanda itu diabaikan",
  "warning.nik-letters-read-as-digits": "NIK tertulis dengan huruf: O dibaca 0, I dan L dibaca 1", // not law: how digits are written
  "warning.nik-birth-date-differs":
    "Tanggal lahir dalam NIK berbeda dari data; NIK tidak berubah bila tanggal lahir dibetulkan",
  "warning.nik-sex-differs":
    "Jenis kelamin pada NIK berbeda dengan data. Mohon diperiksa; ini bukan alasan penolakan",
  "warning.nik-region-unknown": ({ code }) =>
    `Kode wilayah ${code} dalam NIK tidak ada dalam daftar; mungkin wilayah lama`,
  "warning.nik-as-number":
    "NIK tertulis sebagai angka; Excel hanya menyimpan 15 angka, sehingga angka terakhir dapat menjadi 0", // not law: what spreadsheets make of long numbers
  "warning.nik-century-open":
    "Abad tahun lahir dalam NIK belum dapat dipastikan dari hari yang diisi; mohon diisi tanggal lahirnya",
};
