import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import type { BenefitSegment, CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import type { OpenGround } from "../benefit-parts.js";
import type { FamilyMember, Heirs } from "./heirs.js";
import { rankHeirs } from "./rank-heirs.js";

/** Facts about the survivors of a death. */
interface Survivors {
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** False if no one in the order of the law is left. */
  readonly heirs?: boolean | undefined;
  readonly family?: readonly FamilyMember[] | undefined;
}

/** Whether a death leaves an heir. */
export interface Succession {
  /** The heirs, if the survivors are given. */
  readonly heirs?: Heirs | undefined;
  /** Whether it is known that there is none. */
  readonly none: boolean;
  /** Set where that depends on a fact that is missing. */
  readonly open?: OpenGround | undefined;
}

/** The heirs, if the survivors are given; assumed to exist if nothing is said. */
export function heirsOfDeath(
  trace: Trace,
  programme: "jkk" | "jkm",
  { date, segment, heirs: left, family }: Survivors,
): Succession {
  if (!family) {
    if (left === undefined) warn(trace, assumedHeirs);
    return { none: left === false };
  }
  const { heirs, open } = rankHeirs(trace, { programme, date, segment, family });
  const none = heirs.members.length === 0;
  return none && open ? { none: false, open } : { heirs, none };
}

const assumedHeirs: Warning = /* @__PURE__ */ sharedWarning(assumed("assumed-heirs"));

/** Why the cash of a death is not due if there is no heir. */
export const noHeirsReason: Text = /* @__PURE__ */ deepFreeze({
  key: "heirs-of-death.no-heirs",
});
