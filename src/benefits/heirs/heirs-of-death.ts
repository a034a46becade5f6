import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import type { BenefitSegment, CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import type { OpenGround } from "../benefit-parts.js";
import type { FamilyMember, Heirs } from "./heirs.js";
import { rankHeirs } from "./rank-heirs.js";

/** What is said of those whom a death leaves. */
interface Survivors {
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** False when nobody of the order of the law is left. */
  readonly heirs?: boolean | undefined;
  readonly family?: readonly FamilyMember[] | undefined;
}

/** Whether somebody inherits what a death leaves. */
export interface Succession {
  /** Who inherits, where the survivors are given. */
  readonly heirs?: Heirs | undefined;
  /** Whether it is known that nobody does. */
  readonly none: boolean;
  /** Set where that depends on a fact that is missing. */
  readonly open?: OpenGround | undefined;
}

/** Who inherits, where the survivors are given; somebody is taken to where nothing is said. */
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

/** Why the cash of a death is not due where nobody inherits. */
export const noHeirsReason: Text = /* @__PURE__ */ deepFreeze({
  key: "heirs-of-death.no-heirs",
});
