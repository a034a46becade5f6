import { deepFreeze } from "../core/deep-freeze.js";
import type { OutsideGroupId } from "../core/outside-group.js";

/** A group outside BPJS Ketenagakerjaan; the words of its id and of its scheme are in the locales. */
export interface OutsideGroup {
  /** E.g. `tni-polri`. */
  readonly id: OutsideGroupId;
  /** Ids of the provisions that put it outside. */
  readonly provisions: readonly string[];
}

/** Groups under a scheme of their own: not to be counted or budgeted for here. */
export const outsideGroups: readonly OutsideGroup[] = /* @__PURE__ */ deepFreeze([
  { id: "asn", provisions: ["membership.separate-scheme"] },
  { id: "pns", provisions: ["membership.separate-scheme"] },
  { id: "pppk", provisions: ["membership.separate-scheme"] },
  { id: "tni-polri", provisions: ["membership.separate-scheme"] },
  { id: "state-officials", provisions: ["membership.separate-scheme"] },
]);
