import type { WorkerCategory } from "../worker-category.js";
import { nonWageEarners } from "./shared.js";

/** People who serve in houses of worship. */
export const religiousCategories: readonly WorkerCategory[] = [
  nonWageEarners({
    id: "pengelola-rumah-ibadah",
    aliases: [
      "Pengelola rumah ibadah",
      "Keepers of houses of worship",
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
    aliases: [
      "Pegawai syara'",
      "Mosque staff (pegawai syara')",
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
    aliases: [
      "Guru ngaji dan pemuka agama",
      "Religious teachers and ministers",
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
