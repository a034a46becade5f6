import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** The three-month rule for non-wage earners. */
export const jkmThreeMonthRule: Reading<"applies" | "does-not-apply"> = {
  id: "jkm.three-month-rule",
  options: ["applies", "does-not-apply"],
  default: "applies",
  cites: [
    { regulation: "permenaker-1-2025", article: unknownArticle },
    { regulation: "pp-44-2015", article: "Pasal 34 ayat (1)" },
  ],
  from: "2025-02-24",
};

/** How the three months are counted. */
export const jkmThreeMonthCount: Reading<"calendar-months" | "90-days" | "paid-months"> = {
  id: "jkm.three-month-count",
  options: ["calendar-months", "90-days", "paid-months"],
  default: "calendar-months",
  cites: [{ regulation: "permenaker-1-2025", article: unknownArticle }],
  from: "2025-02-24",
};

/** Whether the three-month rule binds others than non-wage earners. */
export const jkmThreeMonthScope: Reading<"non-wage-earners" | "all-segments"> = {
  id: "jkm.three-month-scope",
  options: ["non-wage-earners", "all-segments"],
  default: "non-wage-earners",
  cites: [{ regulation: "permenaker-5-2021", article: "Pasal 79", amendedBy: "permenaker-1-2025" }],
  from: "2025-02-24",
};

/** Floor of the JKK death benefit. */
export const jkkDeathFloor: Reading<"jkm-death-benefit" | "jkm-package"> = {
  id: "jkk.death-floor",
  options: ["jkm-death-benefit", "jkm-package"],
  default: "jkm-death-benefit",
  cites: [{ regulation: "pp-44-2015", article: "Lampiran III I.b.4" }],
};

/** Which school years the scholarship pays. */
export const scholarshipYears: Reading<"remaining" | "full-level"> = {
  id: "scholarship.years",
  options: ["remaining", "full-level"],
  default: "remaining",
  cites: [{ regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" }],
  from: "2019-12-02",
};

/** Whether the contribution period must be unbroken. */
export const scholarshipContributionPeriod: Reading<"accumulated" | "uninterrupted"> = {
  id: "scholarship.contribution-period",
  options: ["accumulated", "uninterrupted"],
  default: "accumulated",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf d" }],
};

/** Age limit at entry of non-wage earners. */
export const entryAge: Reading<"warn" | "refuse"> = {
  id: "membership.entry-age",
  options: ["warn", "refuse"],
  default: "warn",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 5" }],
};

/** JKP of a worker whose employer is bankrupt or closed. */
export const jkpClosedFirm: Reading<"bpjs-pays" | "employer-pays-first"> = {
  id: "jkp.closed-firm",
  options: ["bpjs-pays", "employer-pays-first"],
  default: "bpjs-pays",
  cites: [{ regulation: "pp-37-2021", article: "Pasal 39, 39A", amendedBy: "pp-6-2025" }],
  from: "2025-02-07",
};
