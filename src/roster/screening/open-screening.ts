import type { Recorded } from "../../law/recorded.js";
import type { CleaningQuestion } from "../cleaning/cleaned-roster.js";
import type { SavedRows } from "./best-rows.js";
import type { SavedMemory } from "./place-memory.js";
import type { RosterRow } from "./roster-input.js";
import type { RosterSummary, RowVerdict } from "./screening.js";
import type { SavedSummary } from "./summary.js";

/**
 * A screening under way as data, for `resumeScreening`. It survives JSON. What it holds is for
 * the library alone and may change with each version; it names people as their rows do, so keep
 * it as you keep the list.
 */
export interface ScreeningState {
  readonly kind: "screening-state";
  /** Hash of the scheme, the known codes, the readings and the law. */
  readonly asks: string;
  /** Hash of all that follows. */
  readonly check: string;
  readonly summary: SavedSummary;
  readonly people: SavedRows;
  readonly namesakes: readonly number[];
  readonly memory: SavedMemory;
  readonly record: Recorded;
}

/** A screening under way: rows in, verdicts out, memory by people and villages, not by rows. */
export interface Screening {
  /**
   * Judges one more row. Never throws for its content: a row to repair is a verdict. With
   * what cleaning `asked` of the row, a cell that cannot be right is told from a fact that
   * nobody wrote down.
   */
  readonly add: (row: RosterRow, asked?: readonly CleaningQuestion[]) => RowVerdict;
  /** The result of the rows read so far. */
  readonly finish: () => RosterSummary;
  /** All that is remembered of the rows so far, from which `resumeScreening` goes on. */
  readonly state: () => ScreeningState;
}
