import { deepFreeze } from "../../core/deep-freeze.js";
import type { LawNotes } from "../locale.js";
import { noteTexts } from "./note-texts.js";
import { readingReasons } from "./reading-reasons.js";

/** Notes on the law in Indonesian. */
export const indonesianNotes: LawNotes = /* @__PURE__ */ deepFreeze<LawNotes>({
  language: "id",
  texts: { ...noteTexts, ...readingReasons },
});
