import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** How the return is credited. */
export const jhtCrediting: Reading<"yearly" | "monthly"> = {
  id: "jht.crediting",
  options: ["yearly", "monthly"],
  default: "yearly",
  cites: [{ regulation: "pp-46-2015", article: "Pasal 27" }],
};

/** Whether the two accounts of UU 4/2023 operate. */
export const jhtAccounts: Reading<"one-account" | "main-and-additional"> = {
  id: "jht.accounts",
  options: ["one-account", "main-and-additional"],
  default: "one-account",
  cites: [
    { regulation: "uu-40-2004", article: "Pasal 36 dan 37", amendedBy: "uu-4-2023" },
    { regulation: "pp-46-2015", article: "Pasal 22 ayat (4) sampai (6)" },
  ],
  from: "2023-01-12",
};

/** Who is paid on leaving Indonesia for good. */
export const jhtLeaving: Reading<"foreigners" | "citizens-too"> = {
  id: "jht.leaving-indonesia",
  options: ["foreigners", "citizens-too"],
  default: "foreigners",
  cites: [
    { regulation: "permenaker-19-2015", article: unknownArticle },
    { regulation: "pp-46-2015", article: "Pasal 26 ayat (6)" },
    { regulation: "permenaker-4-2022", article: "Pasal 5 ayat (2) huruf c, Pasal 12" },
  ],
  from: "2015-09-01",
};

/** From when JHT is due on disability. */
export const jhtDisabilityStart: Reading<"next-month" | "finding"> = {
  id: "jht.disability-start",
  options: ["next-month", "finding"],
  default: "next-month",
  cites: [
    { regulation: "pp-46-2015", article: "Pasal 26 ayat (3)", amendedBy: "pp-60-2015" },
    { regulation: "permenaker-2-2022", article: "Pasal 7 ayat (2)" },
  ],
};

/** Over what the tax bands are counted. */
export const jhtTaxBands: Reading<"cumulative" | "each-payment"> = {
  id: "jht.tax-bands",
  options: ["cumulative", "each-payment"],
  default: "cumulative",
  cites: [{ regulation: "pp-68-2009", article: "Pasal 2 ayat (2), Pasal 5" }],
};

/** Whether the limits clamp the share or the formula. */
export const jpLimitsOrder: Reading<"after-share" | "before-share"> = {
  id: "jp.limits-of-survivors",
  options: ["after-share", "before-share"],
  default: "after-share",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 16, 18, 21" }],
};

/** Whether two children share one pension. */
export const jpChildShares: Reading<"shared" | "each"> = {
  id: "jp.child-shares",
  options: ["shared", "each"],
  default: "shared",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 22" }],
};

/** Foreigners in the pension programme. */
export const jpForeigners: Reading<"ask" | "covered" | "not-covered"> = {
  id: "jp.foreigners",
  options: ["ask", "covered", "not-covered"],
  default: "ask",
  cites: [
    { regulation: "pp-45-2015", article: "Pasal 1 dan 2" },
    { regulation: "perpres-109-2013", article: "Pasal 1 angka 3" },
  ],
};

/** The pension age of those already past it when it rises. */
export const jpAgeAtSteps: Reading<"once-reached" | "age-of-the-day"> = {
  id: "jp.age-at-steps",
  options: ["once-reached", "age-of-the-day"],
  default: "once-reached",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 15" }],
  from: "2019-01-01",
};

/** Which inflation carries a wage forward. */
export const jpWageIndexation: Reading<"from-own-year" | "from-next-year"> = {
  id: "jp.wage-indexation",
  options: ["from-own-year", "from-next-year"],
  default: "from-own-year",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 17 ayat (3) dan (5)" }],
};

/** How the density of contributions is counted. */
export const jpDensityCount: Reading<"as-given" | "paid-over-membership"> = {
  id: "jp.density",
  options: ["as-given", "paid-over-membership"],
  default: "as-given",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 20 ayat (3)" }],
};
