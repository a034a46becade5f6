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

/** PP 49/2020: percent taken off JKK and JKM. Its conditions are not computed here. */
export const reliefCovid: Provision<string> = {
  id: "relief.pp-49-2020.percent",
  title: {
    id: "Keringanan iuran JKK dan JKM masa Covid-19",
    en: "Relief of JKK and JKM during Covid-19",
  },
  unit: "percent",
  versions: [
    {
      from: "2020-08-01",
      to: "2021-01-31",
      value: "99",
      cites: [{ regulation: "pp-49-2020", article: "Pasal 9, 12" }],
      evidence: "official",
      note: {
        id: "Pasal 9 dan 12 (JKM) dibaca; pasal tentang JKK diketahui dari pemberitaan.",
        en: "Pasal 9 and 12 (JKM) were read; the articles on JKK are known from the press.",
      },
    },
  ],
};

/** PP 7/2025 and PP 36/2025: percent taken off JKK in six industries. Not computed here. */
export const reliefLabourIntensive: Provision<string> = {
  id: "relief.pp-7-2025.percent",
  title: {
    id: "Keringanan iuran JKK industri padat karya tertentu",
    en: "Relief of JKK in certain labour-intensive industries",
  },
  unit: "percent",
  programme: "jkk",
  versions: [
    {
      from: "2025-02-01",
      to: "2025-07-31",
      value: "50",
      cites: [{ regulation: "pp-7-2025", article: "Pasal 4 ayat (1), Pasal 10" }],
      evidence: "text",
    },
    {
      from: "2025-08-01",
      to: "2026-01-31",
      value: "50",
      cites: [{ regulation: "pp-7-2025", article: "Pasal 10A", amendedBy: "pp-36-2025" }],
      evidence: "official",
    },
  ],
};
