import type fc from "fast-check";
import type { Answer } from "./sums/answer.js";
import type { LawBook } from "./sums/law-book.js";

/** A kind of facts, with the two computations that are held against each other. */
export interface Kind {
  readonly name: string;
  readonly facts: fc.Arbitrary<unknown>;
  readonly ours: (law: LawBook, facts: unknown) => Answer;
  readonly theirs: (facts: unknown) => Answer;
}

/** A kind, the type of its facts forgotten. */
export function kind<F>(
  name: string,
  facts: fc.Arbitrary<F>,
  ours: (law: LawBook, facts: F) => Answer,
  theirs: (facts: F) => Answer,
): Kind {
  return {
    name,
    facts,
    ours: (law, one) => ours(law, one as F),
    theirs: (one) => theirs(one as F),
  };
}
