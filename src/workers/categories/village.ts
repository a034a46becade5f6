import type { WorkerCategory } from "../worker-category.js";
import { basisDispute, fixedIncomeBasis, nonWageEarners } from "./shared.js";

const villageProvisions = [
  "membership.wage-earner.kinds",
  "membership.village-officials",
  "jkk.risk-group.government-services",
];

const rightByAct = {
  id: "UU 3/2024 memberi hak atas jaminan sosial ketenagakerjaan; program selain JKK dan JKM bila dianggarkan.",
  en: "UU 3/2024 gives a right to employment social security; programmes beyond JKK and JKM where budgeted.",
};

/** People who serve in the village. */
export const villageCategories: readonly WorkerCategory[] = [
  {
    id: "kepala-desa",
    label: { id: "Kepala desa", en: "Village heads" },
    aliases: ["kades", "pambakal", "wali nagari", "keuchik", "village head"],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["apbdes"],
    basis: fixedIncomeBasis,
    riskGroup: "very-low",
    provisions: villageProvisions,
    notes: [rightByAct, basisDispute],
  },
  {
    id: "perangkat-desa",
    label: { id: "Perangkat desa", en: "Village officials" },
    aliases: [
      "aparatur desa",
      "aparat desa",
      "pamong desa",
      "kaur",
      "kasi desa",
      "sekretaris desa",
      "sekdes",
      "kepala dusun",
      "kadus",
      "aparatur gampong",
      "village official",
      "village apparatus",
    ],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["apbdes"],
    basis: fixedIncomeBasis,
    riskGroup: "very-low",
    provisions: villageProvisions,
    notes: [rightByAct, basisDispute],
  },
  nonWageEarners({
    id: "bpd",
    label: { id: "Anggota Badan Permusyawaratan Desa (BPD)", en: "Members of the village council" },
    aliases: ["anggota BPD", "badan permusyawaratan desa", "tuha peut", "village council"],
    usualFunding: ["apbdes"],
    provisions: ["membership.village-officials"],
    reading: "workers.village-institutions-segment",
    notes: [
      rightByAct,
      {
        id: "Sebagian desa mendaftarkan anggota BPD sebagai penerima upah pemerintah desa (kelompok risiko I) atas tunjangannya.",
        en: "Some villages enrol council members as wage earners of the village government (risk group I) on their allowance.",
      },
    ],
  }),
  nonWageEarners({
    id: "rt-rw",
    label: { id: "Ketua RT dan RW", en: "Heads of neighbourhoods (RT/RW)" },
    aliases: [
      "RT",
      "RW",
      "ketua RT",
      "ketua RW",
      "pengurus RT RW",
      "rukun tetangga",
      "rukun warga",
      "neighbourhood head",
    ],
    usualFunding: ["apbdes", "apbd"],
    provisions: ["membership.local-government-duty"],
    reading: "workers.village-institutions-segment",
    notes: [
      {
        id: "Hukum tidak menyebut RT/RW: kebanyakan daerah mendaftarkannya sebagai BPU kelompok penghasilan terendah, Kalimantan Timur sebagai penerima upah penyelenggara negara (kelompok risiko I).",
        en: "The law does not name RT/RW: most regions enrol them as BPU in the lowest income band, East Kalimantan as wage earners of a state body (risk group I).",
      },
    ],
  }),
  nonWageEarners({
    id: "lembaga-kemasyarakatan-desa",
    label: {
      id: "Lembaga kemasyarakatan desa dan kader",
      en: "Village institutions and cadres",
    },
    aliases: [
      "LKD",
      "LPM",
      "PKK",
      "karang taruna",
      "kader posyandu",
      "kader desa",
      "posyandu",
      "village cadre",
    ],
    usualFunding: ["apbdes", "apbd"],
    reading: "workers.village-institutions-segment",
  }),
  nonWageEarners({
    id: "linmas",
    label: { id: "Satuan perlindungan masyarakat (Linmas)", en: "Community protection officers" },
    aliases: ["hansip", "satlinmas", "pelindung masyarakat"],
    usualFunding: ["apbd", "apbdes"],
    reading: "workers.village-institutions-segment",
  }),
  nonWageEarners({
    id: "pekerja-padat-karya-desa",
    label: { id: "Pekerja Padat Karya Tunai Desa (PKTD)", en: "Village cash-for-work workers" },
    aliases: ["PKTD", "padat karya tunai desa", "cash for work"],
    usualFunding: ["apbdes"],
    notes: [
      {
        id: "Permendes 16/2025 membolehkan Dana Desa membayar iuran pekerja PKTD; untuk kelompok lain pemtafsiran resmi berbeda-beda.",
        en: "Permendes 16/2025 lets village funds pay for PKTD workers; for other groups the official readings differ.",
      },
    ],
  }),
];
