/** Circumstances in which an accident or disease may be a work accident. */
export const jkkCircumstanceList = [
  "at-work",
  "commute",
  "official-trip",
  "break",
  "occupational-disease",
  "sudden-death",
  "violence",
] as const;

/** A circumstance in which an accident or disease may be a work accident. */
export type JkkCircumstance = (typeof jkkCircumstanceList)[number];
