import type { Text } from "../../core/text.js";
import type { Options } from "../../law/options.js";
import type { ProvisionKey } from "../../core/provision.js";
import { contextOf, validate } from "../../core/validate.js";
import type { CalendarDate, Segment } from "../../core/vocabulary.js";
import { startTrace } from "../../core/trace.js";
import { recorded, type Recorded } from "../../law/recorded.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { readingOptions } from "../../law/reading-options.js";
import { claimWindow } from "./claim-window.js";
import {
  claimDeadlinesInputSchema,
  type ClaimDeadlinesInput,
  type ClaimEvent,
} from "./claims-schema.js";
import { conclusionDeadline, diseaseTail, payment } from "./decision-deadlines.js";
import { stageOne, stageTwo } from "./report-deadlines.js";

/** What has a deadline in a claim. */
export type ClaimDeadlineId =
  | "stage-1-report" // not law: the names of the stage I and stage II reports
  | "stage-2-report" // not law: the names of the stage I and stage II reports
  | "conclusion"
  | "disease-after-employment"
  | "claim-window"
  | "payment";

/** One deadline of a claim. */
export interface ClaimDeadline {
  readonly id: ClaimDeadlineId;
  /** Who must do what, and within which time. */
  readonly text: Text;
  /** The last day; absent where there is no limit or its first day is not given. */
  readonly by?: CalendarDate | undefined;
  /** The field that would give the last day. */
  readonly needs?: "letterOn" | "reportedOn" | "completeOn" | undefined;
  /** Whether it has passed; absent where nothing tells. */
  readonly late?: boolean | undefined;
  /** What follows from missing it, as far as the texts say. */
  readonly consequence?: Text | undefined;
  readonly provisions: readonly ProvisionKey[];
}

/** The deadlines of a claim. */
export interface ClaimDeadlines extends Recorded {
  readonly kind: "claim-deadlines";
  readonly event: ClaimEvent;
  readonly segment: Segment;
  readonly date: CalendarDate;
  readonly deadlines: readonly ClaimDeadline[];
}

/**
 * The deadlines of a JKK or JKM claim: the reports of stage I and II, the
 * conclusion of a suspected case, the window after which the right lapses, and
 * the payment. 2 x 24 hours are given as the date two days later.
 *
 * PP 44/2015 Pasal 25A, 25B, 26, 37, 40, 43, 44, 48, as amended by PP 82/2019 and
 * PP 49/2023.
 *
 * Throws InvalidInputError and OutOfCoverageError (before July 2015; migrant
 * workers before 10 December 2018).
 *
 * @example
 * ```ts
 * const { deadlines } = claimDeadlines({
 *   event: "work-accident",
 *   segment: "wage-earner",
 *   date: "2026-05-04",
 *   letterOn: "2026-06-01",
 * });
 * deadlines.map(({ id, by }) => [id, by]);
 * // => [["stage-1-report", "2026-05-06"], ["stage-2-report", "2026-06-03"], ["claim-window", "2031-05-04"], ["payment", undefined]]
 * ```
 */
export function claimDeadlines(input: ClaimDeadlinesInput, options?: Options): ClaimDeadlines {
  const trace = startTrace(contextOf(options, readingOptions));
  const facts = validate(claimDeadlinesInputSchema, input);
  warnAfterLawAsOf(trace, facts.date);
  const migrant = facts.segment === "migrant-worker";
  const ofWork = facts.event !== "death" && !migrant;
  return {
    kind: "claim-deadlines",
    event: facts.event,
    segment: facts.segment,
    date: facts.date,
    deadlines: [
      ...(ofWork ? [stageOne(trace, facts), stageTwo(trace, facts)] : []),
      ...(ofWork ? conclusionDeadline(trace, facts) : []),
      ...(ofWork ? diseaseTail(trace, facts) : []),
      ...claimWindow(trace, facts),
      ...(migrant ? [] : [payment(trace, facts)]),
    ],
    ...recorded(trace),
  };
}
