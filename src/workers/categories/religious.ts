import type { WorkerCategory } from "../worker-category.js";
import { nonWageEarners } from "./shared.js";

/** People who serve in houses of worship. */
export const religiousCategories: readonly WorkerCategory[] = [
  nonWageEarners({
    id: "pengelola-rumah-ibadah",
    label: { id: "Pengelola rumah ibadah", en: "Keepers of houses of worship" },
    aliases: [
      "pengurus rumah ibadah",
      "penjaga rumah ibadah",
      "marbot",
      "merbot",
      "takmir",
      "kaum masjid",
      "koster",
      "pengurus gereja",
      "pengurus pura",
      "mosque keeper",
      "keeper of a house of worship",
    ],
    usualFunding: ["apbd", "apbdes", "zakat"],
    provisions: ["membership.local-government-duty"],
  }),
  nonWageEarners({
    id: "pegawai-syara",
    label: { id: "Pegawai syara'", en: "Mosque staff (pegawai syara')" },
    aliases: [
      "pegawai sara",
      "imam masjid",
      "imam desa",
      "khatib",
      "bilal",
      "muazin",
      "mosque staff",
    ],
    usualFunding: ["apbd", "apbdes", "zakat"],
    provisions: ["membership.local-government-duty"],
  }),
  nonWageEarners({
    id: "guru-ngaji",
    label: { id: "Guru ngaji dan pemuka agama", en: "Religious teachers and ministers" },
    aliases: [
      "guru mengaji",
      "ustaz",
      "ustadz",
      "pendeta",
      "pemangku",
      "rohaniwan",
      "religious teacher",
    ],
    usualFunding: ["apbd", "apbdes", "zakat"],
  }),
];
