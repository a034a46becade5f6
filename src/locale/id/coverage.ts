import type { Texts } from "../../core/text.js";
import type { CoverageTexts } from "../../core/texts/coverage.js";

export const coverage: Texts<CoverageTexts> = {
  "same-definition.compare": "dua laporan dengan definisi berbeda tidak dapat dibandingkan", // not law: two reports or tallies are compared
  "same-definition.merge": "dua rekapitulasi dengan definisi berbeda tidak dapat digabungkan", // not law: two reports or tallies are compared
  "warning.group-in-one-report": ({ names }) =>
    `Hanya ada dalam satu laporan, sehingga tidak dibandingkan: ${names.join(", ")}`,
  "expected.coverage.definition": ({ ids, ownDefinition }) =>
    `definisi: ${ids.map((id) => `"${id}"`).join(", ")}, atau ${ownDefinition}`,
  "expected.coverage.target-ratio": "rasio di atas 0 sampai 1: tulis 0.2 untuk 20 persen", // not law: how a ratio or a period may be written, with examples
  "expected.coverage.period": "tahun, bulan, atau tanggal: 2025, 2025-03, atau 31 Maret 2025", // not law: how a ratio or a period may be written, with examples
  "measure-coverage.no-group": ({ by }) => `wajib diisi bila dikelompokkan menurut ${by}`,
  "warning.several-periods":
    "Angka keseluruhan menjumlahkan beberapa periode: orang yang sama dapat terhitung lebih dari sekali",
  "measure-coverage.everyone": "Keseluruhan",
  "warning.no-workers": ({ name }) => `${name}: tidak ada pekerja, rasio tidak dapat dihitung`,
  "warning.ratio-above-one": ({ name }) =>
    `${name}: yang terlindungi melebihi jumlah pekerja; periksa pembilang dan penyebut`,
};
