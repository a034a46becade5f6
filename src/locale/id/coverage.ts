import type { Texts } from "../../core/text.js";
import { count } from "./format.js";
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
  "expected.coverage.row":
    "baris berisi jumlah orang { covered, workers } atau persentase yang dipublikasikan { percent, source }",
  "expected.coverage.percent": "persentase sebagaimana dipublikasikan: 87.8", // not law: how a percentage or a code is written
  "expected.coverage.active":
    "jumlah bulan aktif semua orang: paling banyak orang yang terlindungi dikali jumlah bulan dalam periode (tahun atau bulan)",
  "expected.coverage.path":
    "urutan tahun beserta persentasenya: [{ year: 2025, percent: 32.15 }, { year: 2029, percent: 43.92 }]", // not law: how a row, a path or a threshold may be written, with examples
  "expected.coverage.pair": "dua pengelompokan yang berbeda", // not law: how a row, a path or a threshold may be written, with examples
  "expected.coverage.small-cells":
    "bilangan bulat mulai dari 2: dengan 5, jumlah 1 sampai 4 tidak ditampilkan", // not law: how a row, a path or a threshold may be written, with examples
  "expected.coverage.village": "kode wilayah desa, misalnya 62.05.01.2001", // not law: how a percentage or a code is written
  "expected.coverage.villages": "setiap desa satu kali, dan baris dikelompokkan menurut desa",
  "measure-coverage.no-period": "wajib diisi bila hanya satu periode yang dihitung",
  "measure-coverage.no-level": ({ region, level }) =>
    `${region} bukan kode wilayah yang sampai ke tingkat ${levels[level] ?? level}`,
  "merge-tallies.same-source": ({ names }) =>
    `sudah dihitung dalam rekapitulasi yang lain: ${names.join(", ")}`,
  "measure-coverage.no-group": ({ by }) => `wajib diisi bila dikelompokkan menurut ${by}`,
  "warning.several-periods":
    "Angka keseluruhan menjumlahkan beberapa periode: orang yang sama dapat terhitung lebih dari sekali",
  "measure-coverage.everyone": "Keseluruhan",
  "warning.no-workers": ({ name }) => `${name}: tidak ada pekerja, rasio tidak dapat dihitung`,
  "warning.ratio-above-one": ({ name }) =>
    `${name}: yang terlindungi melebihi jumlah pekerja; periksa pembilang dan penyebut`,
  "warning.no-rows-of-period": ({ period }) => `Tidak ada baris untuk periode ${period}`,
  "warning.no-target-of-year":
    "Tahapan target tidak memuat tahun data ini, atau datanya tidak berasal dari satu tahun: angka tidak dibandingkan dengan target",
  "warning.published-not-added": ({ name, rows }) =>
    `${name}: ${count(rows)} persentase yang dipublikasikan tanpa jumlah orang tidak ikut dijumlahkan`,
  "warning.active-months-of-some": ({ name, registered, covered }) =>
    `${name}: bulan aktif hanya diketahui untuk ${count(registered)} dari ${count(covered)} orang yang terlindungi`,
  "warning.small-cells-suppressed": ({ figures, below }) =>
    `${count(figures)} angka tidak ditampilkan: jumlahnya di bawah ${count(below)}, atau dapat membuka angka tersebut`,
  "warning.village-not-listed": ({ names }) => `Tidak ada dalam daftar desa: ${names.join(", ")}`,
  "warning.tallies-without-source": ({ tallies }) =>
    `${count(tallies)} rekapitulasi tanpa id sumber digabungkan: daftar yang sama terhitung dua kali tidak akan ketahuan`, // not law: one tally or several, none twice
};

const levels: Readonly<Record<string, string>> = {
  province: "provinsi",
  regency: "kabupaten/kota",
  district: "kecamatan",
  village: "desa/kelurahan",
};
