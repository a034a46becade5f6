import type { CalendarDate, OwnWords, ProvisionId, ReadingId } from "../../src/index.js";

/** Something that is not law to be computed yet, and may become so. */
export interface Watched {
  readonly what: OwnWords;
  readonly state: OwnWords;
  /** Where it will be published. */
  readonly where: string;
  /** Day or month of the newest source seen; absent where there is none. */
  readonly seen?: CalendarDate | undefined;
  /** What it would change, by ids; in words where nothing of the library has one. */
  readonly touches: readonly (ProvisionId | ReadingId)[];
  readonly besides?: OwnWords | undefined;
}

const bpk = "https://peraturan.bpk.go.id";
const kemnaker = "https://jdih.kemnaker.go.id";
const kemenkeu = "https://jdih.kemenkeu.go.id";
const bpjs = "https://www.bpjsketenagakerjaan.go.id";
const sources = "2026-10-16";

/** What to look for when the law is searched again, heaviest first. */
export const watchList: readonly Watched[] = [
  {
    what: {
      id: "Peraturan Menteri P2MI 9/2026 tentang jaminan sosial PMI",
      en: "P2MI Minister Regulation 9/2026 on the social security of migrant workers",
    },
    state: {
      id: "berlaku sejak 28 Agustus 2026 menurut satu sumber; teksnya belum dibaca",
      en: "in force since 28 August 2026 by one source; text not read",
    },
    where: "https://jdih.bp2mi.go.id",
    seen: "2026-09-28",
    touches: [
      "migrant-worker.contribution.before-work",
      "migrant-worker.contribution.packages",
      "migrant-worker.benefit.list",
    ],
    besides: { id: "semua ketentuan PMI", en: "all provisions on migrant workers" },
  },
  {
    what: { id: "RUU Pelindungan Ketenagakerjaan", en: "Labour-protection bill" },
    state: {
      id: "DPR menargetkan 8 Oktober 2026; batas dua tahun Mahkamah Konstitusi (168/PUU-XXI/2023) berakhir 31 Oktober 2026; belum disahkan sampai 5 Oktober 2026, sesudahnya tidak diketahui",
      en: "Parliament aimed at 8 October 2026; the two years of the Constitutional Court (168/PUU-XXI/2023) ended on 31 October 2026; not enacted by 5 October 2026, after that not known",
    },
    where: bpk,
    seen: "2026-10-05",
    touches: ["jkp.eligibility.causes-by-contract", "jkp.eligibility.excluded-causes"],
    besides: { id: "syarat kerja", en: "terms of employment" },
  },
  {
    what: {
      id: "Perpres 27/2026 tentang pekerja transportasi daring",
      en: "Perpres 27/2026 on online transport workers",
    },
    state: {
      id: "diumumkan 1 Mei 2026; teksnya belum dibuka untuk umum",
      en: "announced on 1 May 2026; text not public",
    },
    where: bpk,
    seen: "2026-10-07",
    touches: ["membership.non-wage-earner.kinds"],
    besides: {
      id: "pengemudi dan kurir: siapa yang membayar",
      en: "drivers and couriers: who pays",
    },
  },
  {
    what: {
      id: "PP pelaksanaan UU 2/2026 (pekerja rumah tangga)",
      en: "Regulation under UU 2/2026 (domestic workers)",
    },
    state: {
      id: "paling lambat 30 April 2027; belum ditemukan",
      en: "due by 30 April 2027; none found",
    },
    where: bpk,
    seen: sources,
    touches: ["workers.domestic-workers-segment"],
  },
  {
    what: { id: "Jangka waktu keringanan PP 50/2025", en: "Windows of the relief of PP 50/2025" },
    state: {
      id: "berakhir 31 Desember 2026 dan, bagi transportasi, 31 Maret 2027; perpanjangan tidak ditemukan",
      en: "end on 31 December 2026 and, for transport, on 31 March 2027; no extension found",
    },
    where: bpk,
    seen: sources,
    touches: ["relief.pp-50-2025.other", "relief.pp-50-2025.transport"],
  },
  {
    what: {
      id: "Batas upah dan batas manfaat JP 2027",
      en: "JP wage ceiling and pension limits of 2027",
    },
    state: {
      id: "surat BPJS ditunggu akhir Februari 2027; usia pensiun 60 tahun mulai 2028",
      en: "letter of BPJS due at the end of February 2027; pension age 60 from 2028",
    },
    where: bpjs,
    touches: ["jp.contribution.wage-ceiling", "jp.benefit.limits"],
  },
  {
    what: {
      id: "Kenaikan iuran JP (PP 45/2015 Pasal 28 ayat (4) dan (5))",
      en: "Rise of the JP contribution (PP 45/2015 Pasal 28 (4) and (5))",
    },
    state: { id: "tidak ditemukan", en: "none found" },
    where: bpk,
    seen: sources,
    touches: ["jp.contribution.wage-earner.rate"],
  },
  {
    what: {
      id: "Batas upah JKP, ditinjau setiap dua tahun",
      en: "JKP wage ceiling, reviewed every two years",
    },
    state: { id: "tidak ditemukan", en: "none found" },
    where: bpk,
    seen: sources,
    touches: ["jkp.contribution.wage-ceiling", "jkp.benefit.wage-ceiling"],
  },
  {
    what: {
      id: "PP tentang akun utama dan akun tambahan JHT (UU 4/2023)",
      en: "Regulation on the main and additional account of JHT (UU 4/2023)",
    },
    state: { id: "tidak ditemukan", en: "none found" },
    where: bpk,
    seen: sources,
    touches: ["jht.accounts"],
  },
  {
    what: {
      id: "Perubahan ketiga PP 44/2015; besaran baru JKK, JKM, beasiswa",
      en: "Third amendment of PP 44/2015; new amounts of JKK, JKM and the scholarship",
    },
    state: {
      id: "tidak ada menurut judul dalam indeks Kemnaker 2026",
      en: "none by title in the ministry's index of 2026",
    },
    where: kemnaker,
    seen: "2026-09-27",
    touches: ["jkm.benefit.lump-sum", "jkk.benefit.death", "scholarship.levels"],
    besides: { id: "seluruh JKK dan JKM", en: "all of JKK and JKM" },
  },
  {
    what: { id: "Penghapusan denda keterlambatan", en: "End of the late fee" },
    state: {
      id: "hanya judul berita, isinya tidak ditemukan",
      en: "headlines only, no body found",
    },
    where: bpjs,
    seen: "2026-02",
    touches: ["payment.late-fee.rate"],
  },
  {
    what: {
      id: "Perpres tentang cakupan semesta (UCJ)",
      en: "Perpres on universal coverage (UCJ)",
    },
    state: { id: "tidak ditemukan", en: "none found" },
    where: bpk,
    seen: sources,
    touches: [],
    besides: { id: "definisi cakupan", en: "definitions of coverage" },
  },
  {
    what: {
      id: "Pedoman APBD 2025, 2026, dan 2027; PMK 10/2026 (DBH Sawit)",
      en: "Guidance for regional budgets 2025, 2026 and 2027; PMK 10/2026 (palm-oil revenue sharing)",
    },
    state: {
      id: "bagian tentang BPJS tidak ditemukan",
      en: "their lines on BPJS were not found",
    },
    where: kemenkeu,
    seen: sources,
    touches: ["funding.apbd", "funding.dbh-sawit"],
  },
  {
    what: {
      id: "Konvensi ILO 188 tentang pekerjaan dalam penangkapan ikan (Perpres 25/2026)",
      en: "ILO convention 188 on work in fishing (Perpres 25/2026)",
    },
    state: {
      id: "disahkan 10 Juni 2026, mengikat Indonesia mulai 10 Juni 2027",
      en: "ratified on 10 June 2026, binds Indonesia from 10 June 2027",
    },
    where: bpk,
    seen: "2026-09-27",
    touches: [],
    besides: { id: "awak kapal penangkap ikan", en: "fishing crews" },
  },
];
