import type { Reading } from "../../core/reading.js";

/** Segment of RT/RW heads, village councils and cadres. */
export const villageInstitutionsSegment: Reading<"non-wage-earner" | "wage-earner"> = {
  id: "workers.village-institutions-segment",
  question: {
    id: "RT/RW, lembaga kemasyarakatan desa, dan kader: penerima upah atau BPU?",
    en: "RT/RW heads, village institutions and cadres: wage earners or non-wage earners?",
  },
  options: [
    {
      id: "non-wage-earner",
      label: {
        id: "BPU kelompok terendah (kebanyakan daerah)",
        en: "BPU, lowest band (most regions)",
      },
    },
    {
      id: "wage-earner",
      label: {
        id: "penerima upah penyelenggara negara (Kalimantan Timur)",
        en: "wage earners of a state body (East Kalimantan)",
      },
    },
  ],
  default: "non-wage-earner",
  why: {
    id: "Pasal 5 PP 44/2015 tidak menyebut mereka; praktik terbanyak BPU.",
    en: "Pasal 5 of PP 44/2015 does not name them; most practice is BPU.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 5", amendedBy: "pp-49-2023" }],
};
