import type { Benefit } from "../../benefits/benefit.js";
import type { BenefitNote, OpenBenefit } from "../../benefits/benefit-note.js";
import type { JhtClaim } from "../../benefits/jht/jht-claim-types.js";
import type { Pension } from "../../benefits/jp/pension.js";
import type { NeededFact } from "../../core/check.js";
import type { Trace } from "../../core/trace.js";
import type { EventQuestion } from "../question.js";
import type { Places } from "./places.js";

/** The calculation of one programme for an event. */
export type ProgrammeResult = Benefit | JhtClaim | Pension;

/** The answer for a programme that cannot be computed at all. */
export interface Unanswered {
  readonly kind: "unanswered";
  readonly notDue: readonly BenefitNote[];
  readonly undetermined: readonly OpenBenefit[];
  readonly needed: readonly NeededFact[];
}

/** How an event is put to one programme: facts in, result out, and the names of facts in between. */
export interface ProgrammeAdapter {
  /** The paths of the fields of the programme's input in that of the event. */
  readonly places: Places;
  /** The answer; undefined where the event is none of the programme's grounds. */
  readonly answer: (
    question: EventQuestion,
    trace: Trace,
  ) => ProgrammeResult | Unanswered | undefined;
}
