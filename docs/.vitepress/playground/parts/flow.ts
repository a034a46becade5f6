import type { FactPath } from "jamsosnaker";
import type { Answers } from "./answers.js";

/** Where a person stands in the questions. */
export interface Flow {
  /** Asked and answered, in order. */
  readonly answered: readonly FactPath[];
  /** The question to show now. */
  readonly current?: FactPath | undefined;
  /** Passed over for now; may be answered later. */
  readonly skipped: readonly FactPath[];
  /** How many are still to come, the current one included. */
  readonly left: number;
}

/** Sorts the questions by what has been answered and passed over; one reopened comes first. */
export function flowOf(
  questions: readonly FactPath[],
  answers: Answers,
  skipped: ReadonlySet<FactPath>,
  reopened?: FactPath,
): Flow {
  const each = [...new Set(questions)];
  const open = each.filter((path) => !(path in answers));
  const waiting = open.filter((path) => !skipped.has(path));
  const again = reopened !== undefined && each.includes(reopened) ? reopened : undefined;
  return {
    answered: each.filter((path) => path in answers && path !== again),
    current: again ?? waiting[0],
    skipped: open.filter((path) => skipped.has(path) && path !== again),
    left: waiting.length,
  };
}
