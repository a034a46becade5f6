import type { ReadingOptions } from "../core/validate.js";

/** The options of all readings, for checking the caller's choices without loading their texts. */
export const readingOptions: ReadingOptions = {
  rounding: ["half-up", "down", "up", "half-even"],
  "contribution.month-of-change": ["last-day", "first-day"],
  "contribution.income-band-gaps": ["lower-bound", "printed-upper-bound"],
  "relief.pp-50-2025.apbdes": ["no-relief", "relief"],
  "relief.pp-50-2025.private-payers": ["relief", "no-relief"],
  "relief.pp-50-2025.employers": ["no-relief", "relief"],
  "jkp.jkm-share": ["0.30", "0.20"],
  "jkp.share-basis": ["capped", "whole-wage"],
  "jkm.three-month-rule": ["applies", "does-not-apply"],
  "jkm.three-month-count": ["calendar-months", "90-days", "paid-months"],
  "jkm.three-month-scope": ["non-wage-earners", "all-segments"],
  "jkk.death-floor": ["jkm-death-benefit", "jkm-package"],
  "scholarship.years": ["remaining", "full-level"],
  "scholarship.contribution-period": ["accumulated", "uninterrupted"],
  "membership.entry-age": ["warn", "refuse"],
  "membership.jht-of-employers": ["voluntary", "compulsory"],
  "workers.village-institutions-segment": ["non-wage-earner", "wage-earner"],
};
