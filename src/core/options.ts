import type { Law } from "./law.js";
import type { Answers } from "./reading.js";
import type { Rounding } from "./rounding.js";

/** The last argument of every calculator; which answers there are, the law knows. */
export interface Options<Chosen extends Answers = Answers> {
  /** Another body of law, e.g. a reform; the built-in law when absent. */
  readonly law?: Law | undefined;
  /** Other answers to open questions of law, by reading id. */
  readonly readings?: Chosen | undefined;
  /** Rounding of each line; to the whole rupiah, half up, when absent. */
  readonly rounding?:
    { readonly [Field in keyof Rounding]?: Rounding[Field] | undefined } | undefined;
}

/** Options with every default filled in. */
export interface Context {
  readonly law: Law | undefined;
  readonly readings: Answers;
  readonly rounding: Rounding;
}
