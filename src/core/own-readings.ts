import type { Reading } from "./reading.js";
import type { RoundingMode } from "./rounding.js";

/** How a line is rounded: the law of contributions and benefits has no rule. */
export const roundingReading = {
  id: "rounding",
  options: ["half-up", "down", "up", "half-even"],
  default: "half-up",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 16, 18, 20" }],
} as const satisfies Reading<RoundingMode>;

/** Which law a contribution month takes when the law changes inside the month. */
export const monthOfChange = {
  id: "contribution.month-of-change",
  options: ["last-day", "first-day"],
  default: "last-day",
  cites: [{ regulation: "pp-37-2021", article: "Pasal 50" }],
} as const satisfies Reading;

/** All readings of this file, by name. */
export const ownReadings = [monthOfChange, roundingReading] as const;
