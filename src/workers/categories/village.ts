import type { Text } from "../../core/text.js";
import type { ProvisionId } from "../../law/provision-id.js";
import type { WorkerCategory } from "../worker-category.js";
import { basisDispute, fixedIncomeBasis, nonWageEarners } from "./shared.js";

const villageProvisions: readonly ProvisionId[] = [
  "membership.wage-earner.kinds",
  "membership.village-officials",
  "jkk.risk-group.government-services",
];

const rightByAct: Text = { key: "village.right-by-act" };

/** People who serve in the village. */
export const villageCategories: readonly WorkerCategory[] = [
  {
    id: "kepala-desa",
    aliases: [
      "Kepala desa",
      "Village heads",
      "kades",
      "pambakal",
      "wali nagari",
      "keuchik",
      "village head",
    ],
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
    aliases: [
      "Perangkat desa",
      "Village officials",
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
    aliases: [
      "Anggota Badan Permusyawaratan Desa (BPD)",
      "Members of the village council",
      "anggota BPD",
      "badan permusyawaratan desa",
      "tuha peut",
      "village council",
    ],
    usualFunding: ["apbdes"],
    provisions: ["membership.village-officials"],
    reading: "workers.village-institutions-segment",
    notes: [rightByAct, { key: "category.bpd.notes" }],
  }),
  nonWageEarners({
    id: "rt-rw",
    aliases: [
      "Ketua RT dan RW",
      "Heads of neighbourhoods (RT/RW)",
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
    notes: [{ key: "category.rt-rw.notes" }],
  }),
  nonWageEarners({
    id: "lembaga-kemasyarakatan-desa",
    aliases: [
      "Lembaga kemasyarakatan desa dan kader",
      "Village institutions and cadres",
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
    aliases: [
      "Satuan perlindungan masyarakat (Linmas)",
      "Community protection officers",
      "hansip",
      "satlinmas",
      "pelindung masyarakat",
    ],
    usualFunding: ["apbd", "apbdes"],
    reading: "workers.village-institutions-segment",
  }),
  nonWageEarners({
    id: "pekerja-padat-karya-desa",
    aliases: [
      "Pekerja Padat Karya Tunai Desa (PKTD)",
      "Village cash-for-work workers",
      "PKTD",
      "padat karya tunai desa",
      "cash for work",
    ],
    usualFunding: ["apbdes"],
    notes: [{ key: "category.pekerja-padat-karya-desa.notes" }],
  }),
];
