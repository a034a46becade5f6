import type { Text } from "./text.js";

/** Something that the reader of a result must know. */
export interface Warning {
  /** E.g. `evidence-below-text`. */
  readonly code: string;
  readonly message: Text;
  /** The provision that it is about, if it is about one. */
  readonly provision?: string;
}
