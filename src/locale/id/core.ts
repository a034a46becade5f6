import type { Texts } from "../../core/text.js";
import type { CoreTexts } from "../../core/texts/core.js";
import { count, rupiah } from "./format.js";

const official =
  "bersumber dari keterangan resmi atau dua sumber; belum dicocokkan dengan naskah peraturan"; // not law: what evidence means: two independent sources
const secondary = "bersumber dari satu sumber sekunder; belum dicocokkan dengan naskah peraturan";

export const core: Texts<CoreTexts> = {
  "segment.wage-earner": "penerima upah (PU)",
  "segment.non-wage-earner": "bukan penerima upah (BPU)",
  "segment.construction": "pekerja jasa konstruksi",
  "segment.migrant-worker": "pekerja migran Indonesia (PMI)",
  "expected.rupiah":
    'jumlah rupiah ditulis angka saja, tanpa titik atau "Rp", misalnya 1500000; sen paling banyak dua desimal', // not law: how an amount may be written, with an example
  "expected.positive-rupiah":
    "jumlah rupiah lebih dari nol; kolom yang kosong tidak diisi nol, tetapi dibiarkan kosong",
  "expected.date": ({ firstYear, lastYear }) =>
    `tanggal ditulis YYYY-MM-DD, misalnya 1980-12-31 (tahun ${firstYear} sampai ${lastYear})`, // not law: a date as an example
  "expected.month": ({ firstYear, lastYear }) =>
    `bulan ditulis YYYY-MM, misalnya 2026-05 (tahun ${firstYear} sampai ${lastYear})`, // not law: a month as an example
  "expected.programmes":
    'daftar program (jkk, jkm, jht, jp, jkp) tanpa pengulangan, atau "required"',
  "expected.count": "bilangan bulat, tidak negatif",
  "expected.positive-count": "bilangan bulat, sekurang-kurangnya 1", // not law: at least one
  "expected.text": "teks yang tidak kosong",
  "expected.options": "opsi: { law?, readings?, rounding?: { to?, mode? } }",
  "expected.law": "kumpulan peraturan, misalnya indonesianLaw atau hasil amendLaw",
  "expected.result": "hasil dari pustaka ini, tidak diubah",
  "expected.readable": "isian yang dapat dibaca",
  "expected.short-text": ({ longestText }) =>
    `teks dengan paling banyak ${count(longestText)} huruf`,
  "expected.days-at-most": ({ mostDays }) => `jumlah hari, paling banyak ${count(mostDays)}`,
  "expected.decimal-text": "bilangan sebagai teks: angka, dengan titik sebelum desimal",
  "expected.citation": "peraturan dan pasal: { regulation, article }",
  "expected.error": "kesalahan dari pustaka ini, atau bentuk JSON-nya",
  "expected.wage":
    "upah: rupiah sebulan, { basic, fixedAllowances }, { daily }, { pieceRate: [upah tiap bulan] }, { weatherPieceRate: [upah tiap bulan] }, atau { sameWork: [upah pekerjaan yang sama] }",
  "expected.percent.looks-like-fraction":
    "persen seperti diucapkan (5.11 untuk 5,11%); jika memang kurang dari satu persen, tambahkan belowOnePercent: true", // not law: an example of a percent that is written as a fraction
  "issue.no-such-reading": "tafsiran tidak dikenal; lihat readings.list()",
  "issue.required-as": ({ known }) => `wajib diisi: ${known}`,
  "issue.required": "wajib diisi",
  "issue.type": ({ expected }) => `diharapkan ${typeNames[expected] ?? expected}`,
  "issue.at-least": ({ minimum }) => `sekurang-kurangnya ${minimum}`,
  "issue.at-most": ({ maximum }) => `paling banyak ${maximum}`,
  "issue.unknown-fields": ({ keys }) => `isian tidak dikenal: ${keys.join(", ")}`,
  "issue.nearest": ({ given, valuesCount, nearest }) =>
    `"${given}" tidak dikenal; yang paling mirip dari ${valuesCount} pilihan: ${nearest.join(", ")}`,
  "issue.one-of": ({ values }) => `pilih salah satu: ${values.map(withMeaning).join(", ")}`,
  "warning.amended-law": ({ name }) => `Dihitung menurut peraturan yang diubah: ${name}`,
  "evidence.official": official,
  "evidence.secondary": secondary,
  "warning.evidence-below-text": ({ titles, evidence }) =>
    `${titles.join("; ")}: ${evidence === "official" ? official : secondary}`,
  "warning.yearly-value-not-announced": ({ titles, nextDue }) =>
    `${titles.join("; ")}: nilai yang berlaku mulai ${nextDue} belum diketahui; dipakai nilai terakhir`,
  "figure.wage": "upah sebulan",
  "figure.daily-wage": "upah sehari",
  "figure.income": "penghasilan sebulan",
  "figure.contract-value": "nilai kontrak",
  "figure.project-wages": "upah proyek dalam sebulan",
  "figure.vat": "PPN",
  "figure.function-lost": "fungsi yang hilang",
  "figure.loss": "persentase cacat",
  "figure.eye-efficiency": "efisiensi penglihatan",
  "figure.published-percent": "persentase yang dipublikasikan",
  "figure.density": "tingkat kepadatan iuran",
  "figure.attendance": "kehadiran pelatihan",
  "figure.inflation": "inflasi",
  "figure.gdp-growth": "pertumbuhan ekonomi",
  "figure.return": "hasil pengembangan setahun",
  "figure.deposit-rate": "suku bunga deposito",
  "figure.memberships": "jumlah kepesertaan",
  "figure.days-of-inability": "jumlah hari tidak mampu bekerja",
  "figure.contribution-months": "masa iur dalam bulan",
  "figure.membership-months": "masa kepesertaan dalam bulan",
  "figure.arrears-months": "jumlah bulan tunggakan iuran",
  "figure.service-months": "masa kerja dalam bulan",
  "figure.death-rate": "jumlah kematian setahun per seribu orang", // not law: deaths are told of a thousand people
  "figure.accident-death-rate": "jumlah kematian akibat kecelakaan kerja setahun per seribu orang", // not law: deaths are told of a thousand people
  "warning.amount-looks-too-small": ({ figure, least }) =>
    `Mohon diperiksa ${figure}: kurang dari ${rupiah(least)}. Jumlah ditulis dalam rupiah penuh, bukan ribuan atau jutaan`,
  "warning.amounts-look-too-small": ({ rows, least }) =>
    `Mohon diperiksa ${count(rows)} baris yang jumlahnya kurang dari ${rupiah(least)}. Jumlah ditulis dalam rupiah penuh, bukan ribuan atau jutaan`,
  "warning.percent-looks-like-fraction": ({ figure }) =>
    `Mohon diperiksa ${figure}: kurang dari 1 persen. Persen ditulis seperti diucapkan: 11 berarti 11%, sedangkan 0.11 berarti 0,11%`, // not law: an example of a percent that is written as a fraction
  "warning.number-looks-too-large": ({ figure, most }) =>
    `Mohon diperiksa ${figure}: lebih dari ${count(most)}`,
  "error.invalid-input": ({ issues }) => `Masukan tidak sah: ${issues}`,
  "error.invalid-input-and-more": ({ issues, more }) =>
    `Masukan tidak sah: ${issues}; dan ${count(more)} lagi`,
  "error.out-of-coverage": ({ provision, id, from, to, date }) =>
    `${provision} (${id}) berlaku mulai ${from}${to === undefined ? "" : ` sampai ${to}`}; tidak ada aturan untuk ${date}`,
  "error.missing-fact": ({ field, why, article }) =>
    `Data "${field}" diperlukan: ${why} (${article})`,
  "error.not-covered": ({ at, programme, segment, article }) =>
    `${at}Program ${programme} tidak terbuka bagi ${segment}: ${article}`,
  "error.not-covered-why": ({ at, why, article }) => `${at}${why} (${article})`,
  "error.unsafe-amount":
    "Jumlahnya terlalu besar untuk dihitung secara pasti (batas 9.007.199.254.740.991)", // not law: the largest safe integer
  "error.aborted": "Perhitungan dihentikan sebelum selesai; tidak ada hasil",
  "issue.not-valid": () => "nilai tidak sesuai",
};

/** A code that operators type, with what it means. */
function withMeaning(code: string | number): string {
  const meaning = codeMeanings[code];
  return meaning === undefined ? String(code) : `${code} (${meaning})`;
}

const codeMeanings: Readonly<Record<string, string>> = {
  female: "perempuan",
  male: "laki-laki",
  "wage-earner": "PU",
  "non-wage-earner": "BPU",
  construction: "jasa konstruksi",
  "migrant-worker": "PMI",
};

const typeNames: Readonly<Record<string, string>> = {
  number: "angka",
  int: "bilangan bulat",
  string: "teks",
  boolean: "true atau false",
  array: "daftar",
  object: "objek",
};
