import type { Provision } from "../../core/provision.js";
import type { FundingSource } from "../../core/vocabulary.js";

/** PP 50/2025: percent taken off JKK and JKM of non-wage earners in transport. */
export const reliefTransport: Provision<string> = {
  id: "relief.pp-50-2025.transport",
  title: {
    id: "Keringanan iuran JKK dan JKM BPU sektor transportasi",
    en: "Relief of JKK and JKM for non-wage earners in transport",
  },
  unit: "percent",
  versions: [
    {
      from: "2026-01-01",
      to: "2027-03-31",
      value: "50",
      cites: [{ regulation: "pp-50-2025", article: "Pasal 4 ayat (1) dan (2)" }],
      evidence: "official",
      note: {
        id: "Bagi pengemudi (daring dan luring), pengemudi ojek, dan kurir; pasal tentang bulan awal dan akhirnya tidak diketahui.",
        en: "For drivers (app or not), motorcycle taxis and couriers; the article on the first and last month is not known.",
      },
    },
  ],
};

/** PP 50/2025: percent taken off JKK and JKM of non-wage earners outside transport. */
export const reliefOtherSectors: Provision<string> = {
  id: "relief.pp-50-2025.other",
  title: {
    id: "Keringanan iuran JKK dan JKM BPU di luar sektor transportasi",
    en: "Relief of JKK and JKM for non-wage earners outside transport",
  },
  unit: "percent",
  versions: [
    {
      from: "2026-04-01",
      to: "2026-12-31",
      value: "50",
      cites: [{ regulation: "pp-50-2025", article: "Pasal 4 ayat (1) dan (2)" }],
      evidence: "official",
      note: {
        id: "Pasal tentang bulan awal dan akhirnya tidak diketahui.",
        en: "The article on the first and last month is not known.",
      },
    },
  ],
};

/** PP 50/2025: contributions paid from these sources get no relief. */
export const reliefExcludedFunding: Provision<readonly FundingSource[]> = {
  id: "relief.pp-50-2025.excluded-funding",
  title: {
    id: "Sumber dana tanpa keringanan PP 50/2025",
    en: "Funding without relief under PP 50/2025",
  },
  unit: "list",
  versions: [
    {
      from: "2025-12-22",
      value: ["apbn", "apbd", "dbh-cht", "dbh-sawit"],
      cites: [{ regulation: "pp-50-2025", article: "Pasal 3 dan 4" }],
      evidence: "official",
      note: {
        id: "Peraturan menyebut APBN dan APBD; DBH dibelanjakan melalui APBD.",
        en: "The regulation names APBN and APBD; revenue-sharing funds are spent through the APBD.",
      },
    },
  ],
};
