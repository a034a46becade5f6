import { boundsOf } from "../../core/calendar.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Trace } from "../../core/trace.js";
import { separateScheme } from "../../law/provisions/membership.js";
import { recorded } from "../../law/recorded.js";
import type { OutsideGroup } from "../../workers/outside-groups.js";
import { isPartTime, outsideMatch } from "../../workers/outside-match.js";
import type { Placement } from "./placement.js";
import type { PlacementInput } from "./placement-input.js";

/** A group that stands outside BPJS Ketenagakerjaan, named by an occupation. */
export interface Outside {
  readonly group: OutsideGroup;
  readonly provision: ProvisionKey;
  readonly isOpen: boolean;
}

/** Of whom it is contested or only guessed, the caller's word decides; of the others the law's. */
export function outsideOf(
  trace: Trace,
  { occupation, month, inSeparateScheme }: PlacementInput,
): Outside | undefined {
  const match = outsideMatch(occupation);
  if (!match) return undefined;
  const rule = lookUp(trace, separateScheme, boundsOf(month).last);
  const isSettled = match.certain && rule.value.includes(match.member) && !isPartTime(occupation);
  if (!isSettled && inSeparateScheme === false) return undefined;
  return {
    group: match.group,
    provision: rule.key,
    isOpen: !isSettled && inSeparateScheme === undefined,
  };
}

/** The placement of somebody outside, or of whom it is asked. */
export function placedOutside(
  trace: Trace,
  { group, provision, isOpen }: Outside,
): Omit<Placement, "kind" | "occupation" | "month"> {
  return {
    ...emptyPlacement,
    outcome: isOpen ? "unknown" : "outside",
    outside: group,
    missing: isOpen ? ["inSeparateScheme"] : [],
    rules: [provision],
    ...recorded(trace),
  };
}

/** The lists of a placement that is not decided. */
export const emptyPlacement = /* @__PURE__ */ deepFreeze({
  candidates: [],
  programmes: [],
  funding: [],
  doubts: [],
  provisions: [],
} as const);
