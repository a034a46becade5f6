import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** The three-month rule for non-wage earners. */
export const jkmThreeMonthRule = {
  id: "jkm.three-month-rule",
  options: ["applies", "does-not-apply"],
  default: "applies",
  cites: [
    { regulation: "permenaker-1-2025", article: unknownArticle },
    { regulation: "pp-44-2015", article: "Pasal 34 ayat (1)" },
  ],
  from: "2025-02-24",
} as const satisfies Reading;

/** How the three months are counted. */
export const jkmThreeMonthCount = {
  id: "jkm.three-month-count",
  options: ["calendar-months", "90-days", "paid-months"],
  default: "calendar-months",
  cites: [{ regulation: "permenaker-1-2025", article: unknownArticle }],
  from: "2025-02-24",
} as const satisfies Reading;

/** Whether the three-month rule binds others than non-wage earners. */
export const jkmThreeMonthScope = {
  id: "jkm.three-month-scope",
  options: ["non-wage-earners", "all-segments"],
  default: "non-wage-earners",
  cites: [{ regulation: "permenaker-5-2021", article: "Pasal 79", amendedBy: "permenaker-1-2025" }],
  from: "2025-02-24",
} as const satisfies Reading;

/** Floor of the JKK death benefit. */
export const jkkDeathFloor = {
  id: "jkk.death-floor",
  options: ["jkm-death-benefit", "jkm-package"],
  default: "jkm-death-benefit",
  cites: [{ regulation: "pp-44-2015", article: "Lampiran III I.b.4" }],
} as const satisfies Reading;

/** Which school years the scholarship pays. */
export const scholarshipYears = {
  id: "scholarship.years",
  options: ["remaining", "full-level"],
  default: "remaining",
  cites: [{ regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" }],
  from: "2019-12-02",
} as const satisfies Reading;

/** Whether the contribution period must be unbroken. */
export const scholarshipContributionPeriod = {
  id: "scholarship.contribution-period",
  options: ["accumulated", "uninterrupted"],
  default: "accumulated",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf d" }],
} as const satisfies Reading;

/** Age limit at entry of non-wage earners. */
export const entryAge = {
  id: "membership.entry-age",
  options: ["warn", "refuse"],
  default: "warn",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 5" }],
} as const satisfies Reading;

/** JKP of a worker whose employer is bankrupt or closed. */
export const jkpClosedFirm = {
  id: "jkp.closed-firm",
  options: ["bpjs-pays", "employer-pays-first"],
  default: "bpjs-pays",
  cites: [{ regulation: "pp-37-2021", article: "Pasal 39, 39A", amendedBy: "pp-6-2025" }],
  from: "2025-02-07",
} as const satisfies Reading;

/** All readings of this file, by name. */
export const benefitReadings = [
  entryAge,
  jkkDeathFloor,
  jkmThreeMonthCount,
  jkmThreeMonthRule,
  jkmThreeMonthScope,
  jkpClosedFirm,
  scholarshipContributionPeriod,
  scholarshipYears,
] as const;
