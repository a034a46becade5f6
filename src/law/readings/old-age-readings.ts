import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** How the return is credited. */
export const jhtCrediting = {
  id: "jht.crediting",
  options: ["yearly", "monthly"],
  default: "yearly",
  cites: [{ regulation: "pp-46-2015", article: "Pasal 27" }],
} as const satisfies Reading;

/** Whether the two accounts of UU 4/2023 operate. */
export const jhtAccounts = {
  id: "jht.accounts",
  options: ["one-account", "main-and-additional"],
  default: "one-account",
  cites: [
    { regulation: "uu-40-2004", article: "Pasal 36 dan 37", amendedBy: "uu-4-2023" },
    { regulation: "pp-46-2015", article: "Pasal 22 ayat (4) sampai (6)" },
  ],
  from: "2023-01-12",
} as const satisfies Reading;

/** The people paid on leaving Indonesia for good. */
export const jhtLeaving = {
  id: "jht.leaving-indonesia",
  options: ["foreigners", "citizens-too"],
  default: "foreigners",
  cites: [
    { regulation: "permenaker-19-2015", article: unknownArticle },
    { regulation: "pp-46-2015", article: "Pasal 26 ayat (6)" },
    { regulation: "permenaker-4-2022", article: "Pasal 5 ayat (2) huruf c, Pasal 12" },
  ],
  from: "2015-09-01",
} as const satisfies Reading;

/** From when JHT is due on disability. */
export const jhtDisabilityStart = {
  id: "jht.disability-start",
  options: ["next-month", "finding"],
  default: "next-month",
  cites: [
    { regulation: "pp-46-2015", article: "Pasal 26 ayat (3)", amendedBy: "pp-60-2015" },
    { regulation: "permenaker-2-2022", article: "Pasal 7 ayat (2)" },
  ],
} as const satisfies Reading;

/** Over what the tax bands are counted. */
export const jhtTaxBands = {
  id: "jht.tax-bands",
  options: ["cumulative", "each-payment"],
  default: "cumulative",
  cites: [{ regulation: "pp-68-2009", article: "Pasal 2 ayat (2), Pasal 5" }],
} as const satisfies Reading;

/** Whether the limits clamp the share or the formula. */
export const jpLimitsOrder = {
  id: "jp.limits-of-survivors",
  options: ["after-share", "before-share"],
  default: "after-share",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 16, 18, 21" }],
} as const satisfies Reading;

/** Whether two children share one pension. */
export const jpChildShares = {
  id: "jp.child-shares",
  options: ["shared", "each"],
  default: "shared",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 22" }],
} as const satisfies Reading;

/** Foreigners in the pension programme. */
export const jpForeigners = {
  id: "jp.foreigners",
  options: ["ask", "covered", "not-covered"],
  default: "ask",
  cites: [
    { regulation: "pp-45-2015", article: "Pasal 1 dan 2" },
    { regulation: "perpres-109-2013", article: "Pasal 1 angka 3" },
  ],
} as const satisfies Reading;

/** JP of those who work on past the pension age and have not taken the pension. */
export const jpContributionAfterPensionAge = {
  id: "jp.contribution-after-pension-age",
  options: ["until-pension-taken", "not-billed"],
  default: "until-pension-taken",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 3, Pasal 15 ayat (4)" }],
} as const satisfies Reading;

/** The pension age of those already past it when it rises. */
export const jpAgeAtSteps = {
  id: "jp.age-at-steps",
  options: ["once-reached", "age-of-the-day"],
  default: "once-reached",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 15" }],
  from: "2019-01-01",
} as const satisfies Reading;

/** Which inflation carries a wage forward. */
export const jpWageIndexation = {
  id: "jp.wage-indexation",
  options: ["from-own-year", "from-next-year"],
  default: "from-own-year",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 17 ayat (3) dan (5)" }],
} as const satisfies Reading;

/** How the density of contributions is counted. */
export const jpDensityCount = {
  id: "jp.density",
  options: ["as-given", "paid-over-membership"],
  default: "as-given",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 20 ayat (3)" }],
} as const satisfies Reading;

/** All readings of this file, by name. */
export const oldAgeReadings = [
  jhtAccounts,
  jhtCrediting,
  jhtDisabilityStart,
  jhtLeaving,
  jhtTaxBands,
  jpAgeAtSteps,
  jpChildShares,
  jpContributionAfterPensionAge,
  jpDensityCount,
  jpForeigners,
  jpLimitsOrder,
  jpWageIndexation,
] as const;
