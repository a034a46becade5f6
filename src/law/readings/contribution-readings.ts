import type { Reading } from "../../core/reading.js";

/** Incomes between the printed bands. */
export const incomeBandGaps = {
  id: "contribution.income-band-gaps",
  options: ["lower-bound", "printed-upper-bound"],
  default: "lower-bound",
  cites: [{ regulation: "pp-44-2015", article: "Lampiran II" }],
} as const satisfies Reading;

/** PP 50/2025 for members paid from village budgets. */
export const reliefVillageBudget = {
  id: "relief.pp-50-2025.apbdes",
  options: ["no-relief", "relief"],
  default: "no-relief",
  cites: [{ regulation: "pp-50-2025", article: "Pasal 3 dan 4" }],
  from: "2026-01-01",
} as const satisfies Reading;

/** PP 50/2025 for members paid from revenue-sharing funds (DBH). */
export const reliefRevenueSharing = {
  id: "relief.pp-50-2025.dbh",
  options: ["no-relief", "relief"],
  default: "no-relief",
  cites: [{ regulation: "pp-50-2025", article: "Pasal 3 dan 4" }],
  from: "2026-01-01",
} as const satisfies Reading;

/** PP 50/2025 for members paid by companies, zakat or donors. */
export const reliefPrivatePayers = {
  id: "relief.pp-50-2025.private-payers",
  options: ["relief", "no-relief"],
  default: "relief",
  cites: [{ regulation: "pp-50-2025", article: "Pasal 3 dan 4" }],
  from: "2026-01-01",
} as const satisfies Reading;

/** PP 50/2025 for non-wage earners who are employers. */
export const reliefEmployers = {
  id: "relief.pp-50-2025.employers",
  options: ["no-relief", "relief"],
  default: "no-relief",
  cites: [{ regulation: "pp-50-2025", article: "Pasal 3" }],
  from: "2026-01-01",
} as const satisfies Reading;

/** JKM share once PP 6/2025 took JKM out of the funding of JKP. */
export const jkmShareAfter2025 = {
  id: "jkp.jkm-share",
  options: ["0.30", "0.20"],
  default: "0.30",
  cites: [
    { regulation: "pp-37-2021", article: "Pasal 11 ayat (5)", amendedBy: "pp-6-2025" },
    { regulation: "pp-44-2015", article: "Pasal 18A", amendedBy: "pp-49-2023" },
    { regulation: "permenaker-3-2025", article: "Pasal 11 sampai 14" },
  ],
  from: "2025-02-07",
} as const satisfies Reading;

/** Wage on which the JKP share is counted. */
export const jkpShareBasis = {
  id: "jkp.share-basis",
  options: ["capped", "whole-wage"],
  default: "capped",
  cites: [
    { regulation: "pp-37-2021", article: "Pasal 11 ayat (7)" },
    { regulation: "pp-44-2015", article: "Pasal 16A", amendedBy: "pp-49-2023" },
    { regulation: "permenaker-3-2025", article: "Pasal 14 ayat (3) dan (4)" },
  ],
  from: "2021-02-02",
} as const satisfies Reading;

/** Whether the first JKK contribution of a new member is split for JKP. */
export const jkpSplitStart = {
  id: "jkp.split-start",
  options: ["after-first-payment", "first-payment-too"],
  default: "after-first-payment",
  cites: [
    { regulation: "pp-37-2021", article: "Pasal 11", amendedBy: "pp-6-2025" },
    { regulation: "permenaker-3-2025", article: "Pasal 11 sampai 14" },
  ],
  from: "2025-02-07",
} as const satisfies Reading;

/** JHT of non-wage earners who are employers. */
export const jhtOfEmployers = {
  id: "membership.jht-of-employers",
  options: ["voluntary", "compulsory"],
  default: "voluntary",
  cites: [
    { regulation: "pp-46-2015", article: "Pasal 13 ayat (1)" },
    { regulation: "permenaker-5-2021", article: "Pasal 31, 32" },
  ],
  from: "2021-04-01",
} as const satisfies Reading;

/** Which contract value a construction contribution is counted on. */
export const contractValueBasis = {
  id: "contribution.contract-value",
  options: ["without-vat", "as-contracted"],
  default: "without-vat",
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 54 ayat (2), Pasal 55 ayat (2)" },
    { regulation: "permenaker-5-2021", article: "Pasal 71 ayat (3) dan (4)" },
  ],
} as const satisfies Reading;

/** The contribution for a contract that has the length of no package. */
export const contractBetweenPackages = {
  id: "migrant-worker.contract-between-packages",
  options: ["lower-package", "next-package"],
  default: "lower-package",
  cites: [{ regulation: "permenaker-4-2023", article: "Pasal 18 ayat (3)" }],
  from: "2023-02-22",
} as const satisfies Reading;

/** JHT of state bodies' workers who are not civil servants. */
export const jhtOfStateBodies = {
  id: "membership.jht-of-state-bodies",
  options: ["not-compulsory", "compulsory"],
  default: "not-compulsory",
  cites: [
    { regulation: "pp-46-2015", article: "Pasal 4" },
    { regulation: "permenaker-5-2021", article: "Pasal 3A", amendedBy: "permenaker-1-2025" },
  ],
  from: "2025-02-24",
} as const satisfies Reading;

/** A wage below the minimum wage of the district. */
export const wageFloor = {
  id: "contribution.wage-floor",
  options: ["as-given", "minimum-wage"],
  default: "as-given",
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 19 ayat (2)" },
    { regulation: "perdir-22-2022", article: "angka 15 huruf b dan c" },
  ],
} as const satisfies Reading;

/** The wage of a month in which the work began or ended; neither text has parts of months. */
export const partMonth = {
  id: "contribution.part-month",
  options: ["full-month", "wage-paid"],
  default: "full-month",
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 19" },
    { regulation: "pp-46-2015", article: "Pasal 17" },
  ],
} as const satisfies Reading;

/** All readings of this file, by name. */
export const contributionReadings = [
  contractBetweenPackages,
  contractValueBasis,
  incomeBandGaps,
  jhtOfEmployers,
  jhtOfStateBodies,
  jkmShareAfter2025,
  jkpShareBasis,
  jkpSplitStart,
  partMonth,
  reliefEmployers,
  reliefPrivatePayers,
  reliefRevenueSharing,
  reliefVillageBudget,
  wageFloor,
] as const;
