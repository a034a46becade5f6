import type { FieldArticles } from "../core/validate.js";

/** The articles behind what a plan asks of each person. */
export const planArticles: FieldArticles = {
  wage: { regulation: "pp-44-2015", article: "Pasal 19" },
  income: { regulation: "pp-44-2015", article: "Pasal 20" },
  riskGroup: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
};
