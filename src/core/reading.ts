import type { Citation } from "./citation.js";
import type { CalendarDate } from "./vocabulary.js";

/** An open question of law, its possible answers, and the one taken unless the caller chooses. */
export interface Reading<Option extends string = string, Id extends string = string> {
  /** E.g. `scholarship.years`. */
  readonly id: Id;
  readonly options: readonly Option[];
  readonly default: Option;
  readonly cites: readonly Citation[];
  /** First date for which the question arises; absent when it always does. */
  readonly from?: CalendarDate | undefined;
}

/** Whether the question of a reading arises on a date. */
export function isOpenOn(reading: Reading, date: CalendarDate): boolean {
  return reading.from === undefined || date >= reading.from;
}

/** A reading that a result rests on. */
export interface ReadingUse<Id extends string = string, Option extends string = string> {
  readonly id: Id;
  /** The answer taken. */
  readonly option: Option;
}

/** The caller's answers to open questions, by reading id. */
export type Answers = Readonly<Record<string, string | undefined>>;
