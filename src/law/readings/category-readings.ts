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

/** Segment of domestic workers. */
export const domesticWorkersSegment: Reading<"wage-earner" | "non-wage-earner"> = {
  id: "workers.domestic-workers-segment",
  question: {
    id: "Pekerja rumah tangga: penerima upah orang perseorangan atau BPU?",
    en: "Domestic workers: wage earners of a private person or non-wage earners?",
  },
  options: [
    {
      id: "wage-earner",
      label: { id: "penerima upah orang perseorangan", en: "wage earners of a private person" },
    },
    { id: "non-wage-earner", label: { id: "BPU (praktik BPJS)", en: "BPU (BPJS practice)" } },
  ],
  default: "wage-earner",
  why: {
    id: "Pasal 5 ayat (2) huruf b PP 44/2015 menyebut pekerja pada orang perseorangan.",
    en: "Pasal 5 (2) b of PP 44/2015 names workers of a private person.",
  },
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 5 ayat (2) huruf b", amendedBy: "pp-49-2023" },
    { regulation: "uu-2-2026", article: "Pasal 16" },
  ],
};

/** Segment of apprentices and students on work practice. */
export const apprenticesSegment: Reading<"wage-earner" | "non-wage-earner"> = {
  id: "workers.apprentices-segment",
  question: {
    id: "Peserta magang dan siswa praktik kerja: pekerja pada tempat praktik atau BPU?",
    en: "Apprentices and students on work practice: workers of the host employer or BPU?",
  },
  options: [
    {
      id: "wage-earner",
      label: {
        id: "pekerja pada tempat praktik, dengan upah terendah pekerjaan yang sama",
        en: "workers of the host employer, at the lowest wage of the same work",
      },
    },
    {
      id: "non-wage-earner",
      label: { id: "BPU (sebagian kantor BPJS)", en: "BPU (some BPJS branches)" },
    },
  ],
  default: "wage-earner",
  why: {
    id: "Pasal 28 PP 44/2015 menganggap mereka pekerja bagi JKK.",
    en: "Pasal 28 of PP 44/2015 counts them as workers for JKK.",
  },
  cites: [{ regulation: "pp-44-2015", article: "Pasal 28" }],
};
