import type { FieldArticles } from "../core/validate.js";

/** The articles behind the fields of a contribution. */
export const contributionArticles: FieldArticles = {
  riskGroup: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
  wage: { regulation: "pp-44-2015", article: "Pasal 19" },
  income: { regulation: "pp-44-2015", article: "Pasal 20" },
  sector: { regulation: "pp-50-2025", article: "Pasal 4" },
  fundedBy: { regulation: "pp-50-2025", article: "Pasal 3 dan 4" },
  size: { regulation: "perpres-109-2013", article: "Pasal 6" },
  hourly: { regulation: "pp-44-2015", article: "Pasal 19 ayat (3) sampai (5)" },
  industry: { regulation: "pp-7-2025", article: "Pasal 3 ayat (4)" },
  contractValue: { regulation: "pp-44-2015", article: "Pasal 54 dan 55" },
  contractMonths: { regulation: "permenaker-4-2023", article: "Pasal 18" },
};
