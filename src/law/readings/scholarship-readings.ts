import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** Years of kindergarten and primary school: by level, or one pool. */
export const scholarshipPrimaryPool = {
  id: "scholarship.kindergarten-and-primary",
  options: ["per-level", "one-pool"],
  default: "per-level",
  cites: [{ regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" }],
  from: "2019-12-02",
} as const satisfies Reading;

/** The effect of a repeated year on the years paid. */
export const scholarshipRepeatedYears = {
  id: "scholarship.repeated-years",
  options: ["uses-a-paid-year", "paid-up-to-level"],
  default: "uses-a-paid-year",
  cites: [{ regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" }],
  from: "2019-12-02",
} as const satisfies Reading;

/** Whether step and adopted children count. */
export const scholarshipStepAndAdopted = {
  id: "scholarship.step-and-adopted-children",
  options: ["as-declared", "own-children"],
  default: "as-declared",
  cites: [
    { regulation: "pp-44-2015", article: "penjelasan Pasal 25 ayat (2) huruf b angka 8" },
    { regulation: "permenaker-5-2021", article: "Pasal 103" },
  ],
} as const satisfies Reading;

/** A child both of whose parents were participants. */
export const scholarshipBothParents = {
  id: "scholarship.both-parents",
  options: ["once-per-child", "each-parent"],
  default: "once-per-child",
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 25 ayat (3), Pasal 34 ayat (3)" },
    { regulation: "permenaker-5-2021", article: unknownArticle },
  ],
} as const satisfies Reading;

/** How a child's months of paid work are counted against six in a row. */
export const scholarshipMonthsOfWork = {
  id: "scholarship.months-of-work",
  options: ["each-run", "in-all"],
  default: "each-run",
  cites: [
    {
      regulation: "permenaker-5-2021",
      article: "Pasal 103 ayat (3a)",
      amendedBy: "permenaker-1-2025",
    },
  ],
  from: "2025-02-24",
} as const satisfies Reading;

/** All readings of this file, by name. */
export const scholarshipReadings = [
  scholarshipBothParents,
  scholarshipMonthsOfWork,
  scholarshipPrimaryPool,
  scholarshipRepeatedYears,
  scholarshipStepAndAdopted,
] as const;
