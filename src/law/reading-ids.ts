/** Ids of all readings, for checking the caller's choices without loading their texts. */
export const readingIds = [
  "rounding",
  "contribution.month-of-change",
  "contribution.income-band-gaps",
  "relief.pp-50-2025.apbdes",
  "relief.pp-50-2025.private-payers",
  "relief.pp-50-2025.employers",
  "jkp.jkm-share",
  "jkp.share-basis",
  "jkm.three-month-rule",
  "jkm.three-month-count",
  "jkm.three-month-scope",
  "jkk.death-floor",
  "scholarship.years",
  "scholarship.contribution-period",
  "membership.entry-age",
  "workers.village-institutions-segment",
] as const;
