import { deepFreeze } from "../../core/deep-freeze.js";
import { lookUp } from "../../core/look-up.js";
import type { Text } from "../../core/text.js";
import type { BenefitSegment, CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import type { OpenGround } from "../benefit-parts.js";
import type { FamilyMember, Heirs, HeirsLeft, HeirsProgramme } from "./heirs.js";
import { heirOrders, rankHeirs } from "./rank-heirs.js";

/** Facts about the survivors of a death. */
interface Survivors {
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** False if no one in the order of the law is left. */
  readonly heirs?: HeirsLeft | undefined;
  /** Children are heirs, so those given leave nothing open. */
  readonly children?: readonly unknown[] | undefined;
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

/** The heirs, if the survivors are given; assumed to exist if nothing is said, open if not known. */
export function heirsOfDeath(
  trace: Trace,
  programme: "jkk" | "jkm",
  { date, segment, heirs: left, children, family }: Survivors,
): Succession {
  if (!family) {
    if (left === "unknown" && !children?.length) {
      warn(trace, assumedFuneralToHeirs);
      return { none: false, open: openHeirs(trace, programme, date) };
    }
    if (left === undefined) warn(trace, assumedHeirs);
    return { none: left === false };
  }
  const { heirs, open } = rankHeirs(trace, { programme, date, segment, family });
  const none = heirs.members.length === 0;
  if (!none || !open) return { heirs, none };
  warn(trace, assumedFuneralToHeirs);
  return { none: false, open };
}

/** What only heirs receive while it is not known whether there are any. */
export function openHeirs(trace: Trace, programme: HeirsProgramme, date: CalendarDate): OpenGround {
  return {
    reason: heirsWords.open,
    provisions: lookUp(trace, heirOrders[programme], date).keys,
    needed: [{ field: "heirs", why: heirsWords.why }],
  };
}

const heirsWords = /* @__PURE__ */ deepFreeze({
  open: { key: "open.heirs" },
  why: { key: "heirs-of-death.why" },
} satisfies Record<string, Text>);

const assumedFuneralToHeirs: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-funeral-to-heirs"),
);

const assumedHeirs: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-heirs", { assumes: ["heirs"] }),
);

/** Why the cash of a death is not due if there is no heir. */
export const noHeirsReason: Text = /* @__PURE__ */ deepFreeze({
  key: "heirs-of-death.no-heirs",
});
