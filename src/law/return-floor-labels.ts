import { deepFreeze } from "../core/deep-freeze.js";
import type { Text } from "../core/text.js";
import type { ReturnFloor } from "./provisions/jht-returns.js";

/** The yields below which the return of JHT may not fall, in words. */
export const returnFloorLabels: Readonly<Record<ReturnFloor["yield"], Text>> =
  /* @__PURE__ */ deepFreeze({
    "state-bank-deposit-12-months": { key: "return-floor.state-bank-deposit-12-months" },
  });
