import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import type { LocalScheme } from "./local-scheme.js";

const criteriaNotKnown: Text = { key: "scheme.criteria-not-known" };

/** Schemes with a number of people for each village. */
const villageSchemes: readonly LocalScheme[] = [
  {
    id: "kudus-apbdes",
    title: { key: "scheme.kudus-apbdes" },
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
    otherConditions: [{ key: "scheme.kudus-apbdes.other-conditions" }],
    notKnown: [{ key: "scheme.kudus-apbdes.not-known" }],
  },
  {
    id: "bengkayang-23",
    title: { key: "scheme.bengkayang-23" },
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
    notKnown: [{ key: "scheme.bengkayang-23.not-known" }, criteriaNotKnown],
  },
  {
    id: "ketapang-83-2023",
    title: { key: "scheme.ketapang-83-2023" },
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
    otherConditions: [{ key: "scheme.ketapang-83-2023.other-conditions" }],
    notKnown: [criteriaNotKnown],
  },
  {
    id: "kayong-utara-74-2022",
    title: { key: "scheme.kayong-utara-74-2022" },
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
    title: { key: "scheme.bogor-48-2025" },
    regulation: {
      title: "Peraturan Bupati Bogor 48/2025",
      evidence: "official",
      source: "bogorupdate.com",
      status: "in-force",
    },
    region: "32.01",
    size: 47_840,
    programmes: ["jkk", "jkm"],
    otherConditions: [{ key: "scheme.bogor-48-2025.other-conditions" }],
    notKnown: [{ key: "scheme.bogor-48-2025.not-known" }, criteriaNotKnown],
  },
  {
    id: "luwu-2025",
    title: { key: "scheme.luwu-2025" },
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

/** Schemes that tobacco-excise sharing (DBH CHT) pays for. */
const tobaccoSchemes: readonly LocalScheme[] = [
  {
    id: "garut-dbh-cht",
    title: { key: "scheme.garut-dbh-cht" },
    regulation: {
      title: "Program DBH CHT Kabupaten Garut",
      evidence: "secondary",
      source: "mediaseruni.id",
      status: "programme",
    },
    region: "32.05",
    age: { from: { value: 18, inclusive: true }, to: { value: 64, inclusive: true } },
    informalOnly: true,
    registers: ["dtks"],
    programmes: ["jkk", "jkm"],
    fundedBy: "dbh-cht",
    otherConditions: [{ key: "scheme.garut-dbh-cht.other-conditions" }],
    notKnown: [{ key: "scheme.garut-dbh-cht.not-known" }],
  },
  {
    id: "jombang-38-2024",
    title: { key: "scheme.jombang-38-2024" },
    regulation: {
      title: "Peraturan Bupati Jombang 38/2024",
      evidence: "official",
      source: "malang.viva.co.id",
      status: "in-force",
      set: "2024-06-06",
    },
    region: "35.17",
    age: { to: { value: 65, inclusive: false } },
    notMember: true,
    registers: ["simluhtan", "extreme-poverty-data"],
    size: 13_250,
    programmes: ["jkk", "jkm"],
    fundedBy: "dbh-cht",
    months: 6,
    otherConditions: [{ key: "scheme.jombang-38-2024.other-conditions" }],
    notKnown: [{ key: "scheme.jombang-38-2024.not-known" }],
  },
  {
    id: "situbondo-dbh-cht",
    title: { key: "scheme.situbondo-dbh-cht" },
    regulation: {
      title: "Peraturan Bupati Situbondo tentang DBH CHT (setelah PMK 72/2024)",
      evidence: "official",
      source: "jdih.situbondokab.go.id",
      status: "in-force",
    },
    region: "35.12",
    programmes: ["jkk", "jkm"],
    fundedBy: "dbh-cht",
    otherConditions: [{ key: "scheme.situbondo-dbh-cht.other-conditions" }],
    notKnown: [{ key: "scheme.situbondo-dbh-cht.not-known" }],
  },
];

/** Schemes that regional budgets (APBD) pay for. */
const regencySchemes: readonly LocalScheme[] = [
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
    otherConditions: [{ key: "scheme.penajam-paser-utara-2025.other-conditions" }],
    notKnown: [{ key: "scheme.penajam-paser-utara-2025.not-known" }],
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
    notKnown: [{ key: "scheme.kepahiang-2025.not-known" }],
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
    otherConditions: [{ key: "scheme.kepri-nelayan.other-conditions" }],
    notKnown: [{ key: "scheme.kepri-nelayan.not-known" }],
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
    otherConditions: [{ key: "scheme.kaltim-19-2023.other-conditions" }],
    notKnown: [{ key: "scheme.kaltim-19-2023.not-known" }],
  },
];

/** Real schemes of regions, as far as their criteria are published. */
export const localSchemes: readonly LocalScheme[] = /* @__PURE__ */ deepFreeze([
  ...tobaccoSchemes,
  ...regencySchemes,
  ...villageSchemes,
]);
