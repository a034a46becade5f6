import { deepFreeze } from "../core/deep-freeze.js";

/** Circumstances in which an accident or disease may be a work accident. */
export const jkkCircumstanceList = /* @__PURE__ */ deepFreeze([
  "at-work",
  "commute",
  "official-trip",
  "break",
  "occupational-disease",
  "sudden-death",
  "violence",
] as const);

/** A circumstance in which an accident or disease may be a work accident. */
export type JkkCircumstance = (typeof jkkCircumstanceList)[number];
