import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import type { BenefitSegment } from "../benefit.js";
import type { FamilyMember, Heirs } from "./heirs.js";
import { rankHeirs } from "./rank-heirs.js";

/** What is said of those whom a death leaves. */
export interface Survivors {
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** False when nobody of the order of the law is left. */
  readonly heirs?: boolean | undefined;
  readonly family?: readonly FamilyMember[] | undefined;
}

/** Who inherits, where the survivors are given. */
export function heirsOfDeath(
  trace: Trace,
  programme: "jkk" | "jkm",
  { date, segment, family }: Survivors,
): Heirs | undefined {
  return family && rankHeirs(trace, { programme, date, segment, family });
}

/** Whether it is known that nobody inherits. */
export function hasNoHeirs(
  { heirs: given }: Pick<Survivors, "heirs">,
  ranked: Heirs | undefined,
): boolean {
  return given === false || ranked?.members.length === 0;
}

/** Why the cash of a death is not due where nobody inherits. */
export const noHeirsReason: Text = /* @__PURE__ */ deepFreeze({
  key: "heirs-of-death.no-heirs",
});
