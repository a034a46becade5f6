import type { Recorded } from "../../law/recorded.js";
import type { SavedRows } from "./best-rows.js";
import type { SavedMemory } from "./place-memory.js";
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
