import type { Bilingual } from "../core/bilingual.js";
import type { Programme } from "../core/vocabulary.js";

/** Names of programmes in the results of events. */
export const programmeLabels: Readonly<Record<Programme, Bilingual>> = {
  jkk: { id: "JKK (kecelakaan kerja)", en: "JKK (work accident)" },
  jkm: { id: "JKM (kematian)", en: "JKM (death)" },
  jht: { id: "JHT (hari tua)", en: "JHT (old-age savings)" },
  jp: { id: "JP (pensiun)", en: "JP (pension)" },
  jkp: { id: "JKP (kehilangan pekerjaan)", en: "JKP (job loss)" },
};
