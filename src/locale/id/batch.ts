import type { Texts } from "../../core/text.js";
import type { BatchTexts } from "../../core/texts/batch.js";

export const batch: Texts<BatchTexts> = {
  "expected.column.numbers":
    "kolom angka: Float64Array, larik bilangan bulat, atau vektor yang punya length dan get(i)",
  "expected.column.count":
    "satu bilangan bulat mulai dari nol untuk semua baris, atau kolom berisi bilangan itu",
  "expected.column.labels":
    "satu label untuk semua baris, { labels, codes }, atau vektor teks yang punya length dan get(i)",
  "expected.column.length": ({ count }) => `kolom berisi ${count} baris, sama dengan kolom lain`,
  "expected.column.some": "paling sedikit satu kolom, supaya jumlah baris diketahui",
  "expected.column.one-base": "tepat satu dari contractValues, contractValuesWithVat, dan wages",
  "expected.column.start": "wajib diisi bersama contributions: bulan pertama",
  "expected.column.children":
    "paling banyak 20 anak untuk tiap peserta, masing-masing dengan kolomnya sendiri", // not law: a bound of the input
  "expected.column.progress": "fungsi",
  "expected.column.signal": "sinyal: objek dengan aborted, true atau false",
  "expected.column.risk-groups":
    "tingkat risiko 0 sampai 4 (Uint8Array atau kolom lain), satu tingkat risiko, atau label, sepanjang wages", // not law: risk groups as positions in a column
  "expected.column.billed-programmes": "daftar program tanpa pengulangan: jkk, jkm, jht, jp",
};
