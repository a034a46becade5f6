import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import { noHeirsReason } from "../heirs/heirs-of-death.js";

type JkmReason =
  "arrearsOver" | "shortMembership" | "noHeirs" | "settleFirst" | "notEnrolled" | "noYearsLeft";

/** Why a part of JKM waits, is not due, or is owed by the employer. */
export const jkmReasons: Readonly<Record<JkmReason, Text>> = /* @__PURE__ */ deepFreeze({
  arrearsOver: { key: "jkm-reasons.arrears-over" },
  shortMembership: { key: "jkm-reasons.short-membership" },
  noHeirs: noHeirsReason,
  settleFirst: { key: "jkm-reasons.settle-first" },
  notEnrolled: { key: "jkm-reasons.not-enrolled" },
  noYearsLeft: { key: "scholarship-years.none-left" },
});
