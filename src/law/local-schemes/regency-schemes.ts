import type { LocalScheme } from "./local-scheme.js";

/** Schemes that regional budgets (APBD) pay for. */
export const regencySchemes: readonly LocalScheme[] = [
  {
    id: "penajam-paser-utara-2025",
    title: { key: "scheme.penajam-paser-utara-2025" },
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
      { key: "scheme.penajam-paser-utara-2025.other-conditions" },
    ],
    notKnown: [
      { key: "scheme.penajam-paser-utara-2025.not-known" },
    ],
  },
  {
    id: "kepahiang-2025",
    title: { key: "scheme.kepahiang-2025" },
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
      { key: "scheme.kepahiang-2025.not-known" },
    ],
  },
  {
    id: "kepri-nelayan",
    title: { key: "scheme.kepri-nelayan" },
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
        label: { key: "scheme.kepri-nelayan.limits" },
        to: { value: 5, inclusive: true },
      },
    ],
    programmes: ["jkk", "jkm"],
    fundedBy: "apbd",
    months: 12,
    otherConditions: [
      { key: "scheme.kepri-nelayan.other-conditions" },
    ],
    notKnown: [
      { key: "scheme.kepri-nelayan.not-known" },
    ],
  },
  {
    id: "kaltim-19-2023",
    title: { key: "scheme.kaltim-19-2023" },
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
      { key: "scheme.kaltim-19-2023.other-conditions" },
    ],
    notKnown: [
      { key: "scheme.kaltim-19-2023.not-known" },
    ],
  },
];
