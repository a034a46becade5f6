import type { LocalScheme } from "./local-scheme.js";

const criteriaNotKnown = {
  id: "Kriteria usia, penghasilan, dan pekerjaan tidak diketahui; desa menetapkan namanya",
  en: "Criteria of age, income and job are not known; the village names the people",
};

/** Schemes with a number of people for each village. */
export const villageSchemes: readonly LocalScheme[] = [
  {
    id: "kudus-apbdes",
    title: {
      id: "Perlindungan pekerja rentan desa Kabupaten Kudus",
      en: "Protection of vulnerable village workers, Kudus",
    },
    regulation: {
      title: "Peraturan APBDes Kabupaten Kudus",
      evidence: "secondary",
      status: "in-force",
    },
    region: "33.19",
    age: { to: { value: 65, inclusive: true } },
    informalOnly: true,
    registers: ["p3ke"],
    perVillage: { atLeast: 10 },
    programmes: ["jkk", "jkm"],
    fundedBy: "apbdes",
    otherConditions: [
      {
        id: "Penghasilan tidak tetap; belum masuk program APBD",
        en: "An irregular income; not in the APBD scheme",
      },
    ],
    notKnown: [
      {
        id: "Nomor peraturan dan banyaknya bulan tidak diketahui",
        en: "The number of the rule and of months are not known",
      },
    ],
  },
  {
    id: "bengkayang-23",
    title: {
      id: "1 Desa 100 Pekerja Rentan Kabupaten Bengkayang",
      en: "One village, 100 vulnerable workers, Bengkayang",
    },
    regulation: {
      title: "Peraturan Bupati Bengkayang 23",
      evidence: "official",
      source: "borneonetv.com",
      status: "in-force",
    },
    region: "61.07",
    perVillage: { atLeast: 100, atMost: 100 },
    programmes: ["jkk", "jkm"],
    months: 12,
    notKnown: [
      {
        id: "Tahun peraturan tidak pasti (2023 atau 2024); sumber dana tidak diketahui",
        en: "The year of the rule is uncertain (2023 or 2024); the source of money is not known",
      },
      criteriaNotKnown,
    ],
  },
  {
    id: "ketapang-83-2023",
    title: {
      id: "1 Desa 100 Pekerja Rentan Kabupaten Ketapang",
      en: "One village, 100 vulnerable workers, Ketapang",
    },
    regulation: {
      title: "Peraturan Bupati Ketapang 83/2023",
      evidence: "official",
      source: "ketapangmedia.com",
      status: "in-force",
    },
    region: "61.04",
    perVillage: { atLeast: 100, atMost: 100 },
    programmes: ["jkk", "jkm"],
    fundedBy: "apbdes",
    otherConditions: [
      { id: "Dibayar Dana Desa atau ADD", en: "Paid by the village fund or allocation" },
    ],
    notKnown: [criteriaNotKnown],
  },
  {
    id: "kayong-utara-74-2022",
    title: {
      id: "1 Desa 100 Pekerja Rentan Kabupaten Kayong Utara",
      en: "One village, 100 vulnerable workers, Kayong Utara",
    },
    regulation: {
      title: "Peraturan Bupati Kayong Utara 74/2022",
      evidence: "secondary",
      source: "KalbarOnline, 17 Februari 2023",
      status: "in-force",
    },
    region: "61.11",
    perVillage: { atLeast: 100, atMost: 100 },
    programmes: ["jkk", "jkm"],
    fundedBy: "apbdes",
    notKnown: [criteriaNotKnown],
  },
  {
    id: "bogor-48-2025",
    title: {
      id: "Perlindungan pekerja rentan desa Kabupaten Bogor",
      en: "Protection of vulnerable village workers, Bogor",
    },
    regulation: {
      title: "Peraturan Bupati Bogor 48/2025",
      evidence: "official",
      source: "bogorupdate.com",
      status: "in-force",
    },
    region: "32.01",
    size: 47_840,
    programmes: ["jkk", "jkm"],
    otherConditions: [
      {
        id: "Pekerja rentan desa dan marbot, lewat bantuan keuangan khusus kepada desa",
        en: "Vulnerable village workers and mosque keepers, by special aid to villages",
      },
    ],
    notKnown: [
      {
        id: "Tempat dibagi 44.259 pekerja rentan dan 3.581 marbot",
        en: "The places are 44,259 vulnerable workers and 3,581 mosque keepers",
      },
      criteriaNotKnown,
    ],
  },
  {
    id: "luwu-2025",
    title: {
      id: "Perlindungan pekerja rentan desa Kabupaten Luwu",
      en: "Protection of vulnerable village workers, Luwu",
    },
    regulation: {
      title: "Surat edaran Kabupaten Luwu 2025",
      evidence: "secondary",
      source: "tribun-timur",
      status: "in-force",
    },
    region: "73.17",
    perVillage: { atLeast: 50 },
    programmes: ["jkk", "jkm"],
    notKnown: [criteriaNotKnown],
  },
];
