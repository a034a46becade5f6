import type { Citation } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

const table: Citation = { regulation: "pp-44-2015", article: "Lampiran III bagian II" };
const inability: Citation = { regulation: "pp-44-2015", article: "Lampiran III I.b.2" };

/** The benefit for several disabilities of one accident. */
export const severalDisabilities = {
  id: "jkk.several-disabilities",
  options: ["sum-capped", "sum", "highest-only"],
  default: "sum-capped",
  cites: [table],
} as const satisfies Reading;

/** How the acuity of two unlike eyes is put together. */
export const unlikeEyes = {
  id: "jkk.eyes-of-different-acuity",
  options: ["divided-by-4", "printed-sum"],
  default: "divided-by-4",
  cites: [table],
} as const satisfies Reading;

/** The least rating of an unequal loss of hearing of two ears. */
export const unlikeEars = {
  id: "jkk.ears-of-different-hearing",
  options: ["at-least-worse-ear", "as-weighted"],
  default: "at-least-worse-ear",
  cites: [table],
} as const satisfies Reading;

/** Whether the fingers of the left-handed are reversed too. */
export const leftHandedFingers = {
  id: "jkk.left-handed-fingers",
  options: ["reversed", "as-printed"],
  default: "reversed",
  cites: [table],
} as const satisfies Reading;

/** The wage of one day of temporary incapacity (STMB). */
export const inabilityDay = {
  id: "jkk.temporary-inability-day",
  options: ["wage-over-30", "wage-over-days-of-month", "wage-over-25"],
  default: "wage-over-30",
  cites: [inability],
} as const satisfies Reading;

/** How the months of temporary incapacity are counted. */
export const inabilityMonths = {
  id: "jkk.temporary-inability-months",
  options: ["calendar-months", "30-day-blocks"],
  default: "calendar-months",
  cites: [inability],
} as const satisfies Reading;

/** The payer if the first report came late. */
export const lateReportEffect = {
  id: "jkk.late-report",
  options: ["employer-first", "bpjs-pays"],
  default: "employer-first",
  cites: [
    {
      regulation: "permenaker-5-2021",
      article: "Pasal 8 ayat (2a) sampai (2c)",
      amendedBy: "permenaker-1-2025",
    },
    { regulation: "pp-44-2015", article: "Pasal 43" },
  ],
  from: "2025-02-24",
} as const satisfies Reading;

/** The benefit wage of a person with two jobs. */
export const twoJobs = {
  id: "jkk.two-jobs",
  options: ["job-of-the-accident", "sum"],
  default: "job-of-the-accident",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 32 ayat (1), Pasal 15 ayat (3)" }],
} as const satisfies Reading;

/** By what a construction worker's day wage becomes a monthly wage. */
export const constructionDayWage = {
  id: "jkk.construction-day-wage",
  options: ["times-25", "times-30"],
  default: "times-25",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 19 ayat (3), Pasal 32 ayat (1)" }],
} as const satisfies Reading;

/** Whether the reported amount of a hearing aid is used. */
export const hearingAidAmount = {
  id: "jkk.hearing-aid-amount",
  options: ["not-known", "reported-amount"],
  default: "not-known",
  cites: [
    {
      regulation: "pp-44-2015",
      article: "Pasal 25 ayat (2) huruf b angka 7, Lampiran III",
      amendedBy: "pp-82-2019",
    },
  ],
  from: "2019-12-02",
} as const satisfies Reading;

/** All readings of this file, by name. */
export const workAccidentReadings = [
  constructionDayWage,
  hearingAidAmount,
  inabilityDay,
  inabilityMonths,
  lateReportEffect,
  leftHandedFingers,
  severalDisabilities,
  twoJobs,
  unlikeEars,
  unlikeEyes,
] as const;
