import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** By which day the amounts of JKK, JKM and the scholarship are fixed. */
export const regimeDate = {
  id: "benefit.regime-date",
  options: ["event", "decision"],
  default: "event",
  cites: [{ regulation: "pp-82-2019", article: "Pasal II" }],
} as const satisfies Reading;

/** JKM of a worker with several memberships since Permenaker 1/2025. */
export const jkmSeveralMemberships = {
  id: "jkm.several-memberships",
  options: ["one", "each"],
  default: "one",
  cites: [
    { regulation: "permenaker-1-2025", article: unknownArticle },
    { regulation: "pp-44-2015", article: "Pasal 15" },
  ],
  from: "2025-02-24",
} as const satisfies Reading;

/** The people who may settle a non-wage earner's arrears after the death. */
export const arrearsSettledByOthers = {
  id: "jkm.arrears-settled-by",
  options: ["anyone", "heirs-only"],
  default: "anyone",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 42" }],
} as const satisfies Reading;

/** Whom the rules of Permenaker 1/2025 on wills and unlisted heirs bind. */
export const heirRulesScope = {
  id: "heirs.permenaker-1-2025-scope",
  options: ["all-participants", "construction"],
  default: "all-participants",
  cites: [
    {
      regulation: "permenaker-5-2021",
      article: "Pasal 79 ayat (2a) dan (2b)",
      amendedBy: "permenaker-1-2025",
    },
  ],
  from: "2025-02-24",
} as const satisfies Reading;

/** How a month of delay that is not complete counts for a pension paid late. */
export const monthsOfDelay = {
  id: "claims.months-of-delay",
  options: ["begun", "completed"],
  default: "begun",
  cites: [{ regulation: "pp-45-2015", article: "Pasal 35" }],
} as const satisfies Reading;

/** How days of delay are counted for the compensation of a late payment. */
export const daysOfDelay = {
  id: "claims.days-of-delay",
  options: ["calendar-days", "working-days"],
  default: "calendar-days",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 37 ayat (2) dan (3), 40 ayat (3) dan (4)" }],
} as const satisfies Reading;

/** All readings of this file, by name. */
export const deathReadings = [
  arrearsSettledByOthers,
  daysOfDelay,
  heirRulesScope,
  jkmSeveralMemberships,
  monthsOfDelay,
  regimeDate,
] as const;
