import type { LocalScheme } from "./local-scheme.js";

/** Schemes that regional budgets (APBD) pay for. */
export const regencySchemes: readonly LocalScheme[] = [
  {
    id: "penajam-paser-utara-2025",
    title: {
      id: "Perlindungan pekerja rentan Kabupaten Penajam Paser Utara",
      en: "Protection of vulnerable workers, Penajam Paser Utara",
    },
    regulation: {
      title: "Program pekerja rentan Kabupaten Penajam Paser Utara 2025",
      evidence: "secondary",
      source: "beritakaltimterkini.com, kaltim.antaranews.com",
      status: "programme",
    },
    region: "64.09",
    age: { from: { value: 18, inclusive: true }, to: { value: 65, inclusive: true } },
    size: 20_000,
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
    months: 12,
    otherConditions: [
      {
        id: "Tidak berpenghasilan tetap atau berpenghasilan rendah, berisiko kecelakaan tinggi; didaftarkan lewat RT atau kelurahan",
        en: "No fixed or a low income and a high risk of accident; listed through the RT or village",
      },
    ],
    notKnown: [
      {
        id: "Batas usia hanya dari satu berita; batas penghasilan tidak diketahui; tempat 15.000 ditambah 5.000",
        en: "The age bounds rest on one report; no income limit is known; the places are 15,000 plus 5,000",
      },
    ],
  },
  {
    id: "kepahiang-2025",
    title: {
      id: "Perlindungan pekerja rentan Kabupaten Kepahiang",
      en: "Protection of vulnerable workers, Kepahiang",
    },
    regulation: {
      title: "Rancangan Peraturan Bupati Kepahiang 2025",
      evidence: "secondary",
      source: "radarkepahiang 28101",
      status: "draft",
    },
    region: "17.08",
    deciles: [1],
    incomeLimit: { rupiah: 500_000, inclusive: false },
    size: 1_984,
    programmes: ["jkk", "jkm"],
    months: 3,
    notKnown: [
      {
        id: "Disaring menurut usia dan pekerjaan, tetapi batasnya tidak diketahui",
        en: "Filtered by age and job, but the bounds are not known",
      },
    ],
  },
  {
    id: "kepri-nelayan",
    title: {
      id: "Perlindungan nelayan Provinsi Kepulauan Riau",
      en: "Protection of fishers, Riau Islands",
    },
    regulation: {
      title: "Program perlindungan nelayan Provinsi Kepulauan Riau",
      evidence: "official",
      source: "karunakepri.com, hariankepri.com",
      status: "programme",
    },
    region: "21",
    informalOnly: true,
    registers: ["fishery-data"],
    categories: ["nelayan"],
    limits: [
      {
        measure: "vesselTonnage",
        label: { id: "ukuran kapal (GT)", en: "tonnage of the boat (GT)" },
        to: { value: 5, inclusive: true },
      },
    ],
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
    months: 12,
    otherConditions: [
      {
        id: "Iuran ditanggung provinsi dan kabupaten/kota, masing-masing setengah",
        en: "Province and district each bear half of the contribution",
      },
    ],
    notKnown: [
      {
        id: "Satu naskah menulis kapal 1 sampai 5 GT, naskah lain di bawah 5 GT; di sini tepat 5 GT masih diterima dan batas bawah tidak dipakai",
        en: "One text has boats of 1 to 5 GT, another under 5 GT; here just 5 GT is still taken and no lower bound is used",
      },
    ],
  },
  {
    id: "kaltim-19-2023",
    title: {
      id: "Perlindungan pekerja rentan Provinsi Kalimantan Timur",
      en: "Protection of vulnerable workers, East Kalimantan",
    },
    regulation: {
      title: "Peraturan Gubernur Kalimantan Timur 19/2023",
      evidence: "official",
      status: "in-force",
      set: "2023-06-13",
    },
    region: "64",
    size: 100_000,
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
    otherConditions: [
      {
        id: "Pekerja keagamaan, penyandang disabilitas, petani, nelayan, pekerja kreatif, UMKM, tenaga kesehatan nonmedis",
        en: "Religious workers, people with disabilities, farmers, fishers, creative workers, small businesses, non-medical health workers",
      },
    ],
    notKnown: [
      {
        id: "Batas usia dan penghasilan tidak diketahui; jumlah tempat untuk tahun 2023",
        en: "Age and income bounds are not known; the number of places is that of 2023",
      },
    ],
  },
];
