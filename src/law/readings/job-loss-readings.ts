import type { Reading } from "../../core/reading.js";

/** A JKP claim that had lapsed before PP 6/2025 gave more time. */
export const jkpLapsedClaim = {
  id: "jkp.lapsed-claim",
  options: ["stays-lapsed", "revives"],
  default: "stays-lapsed",
  cites: [
    { regulation: "pp-37-2021", article: "Pasal 40", amendedBy: "pp-6-2025" },
    { regulation: "permenaker-2-2025", article: "Pasal II" },
  ],
  from: "2025-02-07",
} as const satisfies Reading;

/** The meaning of "and/or" for a worker in JKP training. */
export const jkpTrainingMonth = {
  id: "jkp.training-month",
  options: ["either", "both"],
  default: "either",
  cites: [
    { regulation: "permenaker-15-2021", article: "Pasal 13", amendedBy: "permenaker-2-2025" },
  ],
} as const satisfies Reading;

/** All readings of this file, by name. */
export const jobLossReadings = [jkpLapsedClaim, jkpTrainingMonth] as const;
