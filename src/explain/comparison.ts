import type { Text } from "../core/text.js";
import type { ProvisionUse } from "../core/provision.js";
import type { ReadingUse } from "../core/reading.js";
import type { Recorded } from "../law/recorded.js";
import type { Rupiah } from "../core/vocabulary.js";
import type { Comparable } from "./comparable-lines.js";

/** Why a line of one result differs from that of another. */
export type DifferenceCause =
  | {
      /** Another body of law: the names of its amendments, absent for the law without any. */
      readonly kind: "law";
      readonly a?: readonly string[] | undefined;
      readonly b?: readonly string[] | undefined;
    }
  | {
      /** A relief that only one of the two has, with why it has it or not; absent where the month has none. */
      readonly kind: "relief";
      readonly regulation: string;
      readonly a?: Text | undefined;
      readonly b?: Text | undefined;
    }
  | {
      /** Another version of the same provision, or a provision that only one of the two reads. */
      readonly kind: "provision";
      readonly id: string;
      readonly a?: ProvisionUse | undefined;
      readonly b?: ProvisionUse | undefined;
    }
  | {
      /** Another answer to an open question of law. */
      readonly kind: "reading";
      readonly id: string;
      readonly a?: ReadingUse | undefined;
      readonly b?: ReadingUse | undefined;
    }
  | {
      /** Other facts: a wage, an income, a cost, a class. */
      readonly kind: "facts";
      readonly a?: Rupiah | undefined;
      readonly b?: Rupiah | undefined;
    }
  | {
      /** Amounts that one result leaves open, withholds, refuses or leaves to the employer, with the reason. */
      readonly kind: "reason";
      readonly in: "a" | "b";
      readonly reason: Text;
      /** Amount that the employer owes instead. */
      readonly owed?: Rupiah | undefined;
    };

/** One line of two results, side by side; an amount is absent where the line is. */
export interface ComparedLine {
  /** E.g. `jkk employer`, `funeral`. */
  readonly key: string;
  readonly label: Text;
  readonly a?: Rupiah | undefined;
  readonly b?: Rupiah | undefined;
  /** b less a; negative where b is less. */
  readonly difference: number;
  /** Why they differ; empty where they do not. */
  readonly causes: readonly DifferenceCause[];
}

/**
 * The same case under two dates, two readings or two laws. Its warnings name each
 * change of the law that either result rests on.
 */
export interface Comparison extends Recorded {
  readonly kind: "comparison";
  readonly of: Comparable["kind"];
  readonly totals: { readonly a: Rupiah; readonly b: Rupiah; readonly difference: number };
  readonly lines: readonly ComparedLine[];
}
