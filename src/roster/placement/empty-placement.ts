import { deepFreeze } from "../../core/deep-freeze.js";

/** The lists of a placement that is not decided. */
export const emptyPlacement = /* @__PURE__ */ deepFreeze({
  candidates: [],
  programmes: [],
  funding: [],
  doubts: [],
  provisions: [],
} as const);
