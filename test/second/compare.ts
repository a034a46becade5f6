import { JamsosnakerError } from "jamsosnaker";
import { isDeepStrictEqual } from "node:util";
import { notCompared } from "./known.js";
import type { Kind } from "./kind.js";
import type { Answer } from "./sums/answer.js";
import type { LawBook } from "./sums/law-book.js";
import { Refused } from "./sums/refused.js";

/** Two answers to the same facts that are not the same. */
export interface Difference {
  readonly kind: string;
  readonly facts: unknown;
  readonly ours: Answer;
  readonly theirs: Answer;
  /** What either says when it refuses. */
  readonly said: readonly string[];
}

/** How the two computations agreed on the facts of one kind. */
export interface Agreement {
  readonly kind: string;
  readonly facts: number;
  /** Facts on which the two need not agree, counted by the reason. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly compared: number;
  readonly equal: number;
  readonly refusedAlike: number;
  readonly different: readonly Difference[];
}

/** Holds both computations against each other. */
export function compare(kind: Kind, law: LawBook, list: readonly unknown[]): Agreement {
  const different: Difference[] = [];
  const leftOut = new Map<string, number>();
  let compared = 0;
  let refusedAlike = 0;
  for (const facts of list) {
    const why = notCompared(kind.name, facts);
    if (why !== undefined) {
      leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
      continue;
    }
    compared += 1;
    const said: string[] = [];
    const ours = answerOrGround(() => kind.ours(law, facts), said);
    const theirs = answerOrGround(() => kind.theirs(facts), said);
    if (!isDeepStrictEqual(ours, theirs))
      different.push({ kind: kind.name, facts, ours, theirs, said });
    else if ("refused" in ours) refusedAlike += 1;
  }
  return {
    kind: kind.name,
    facts: list.length,
    leftOut,
    compared,
    equal: compared - refusedAlike - different.length,
    refusedAlike,
    different,
  };
}

function answerOrGround(answer: () => Answer, said: string[]): Answer {
  try {
    return sorted(answer());
  } catch (error) {
    if (error instanceof Error) said.push(error.message);
    if (error instanceof Refused) return { refused: error.ground };
    if (error instanceof JamsosnakerError) return { refused: error.code };
    throw error;
  }
}

const sorted = (answer: Answer): Answer =>
  Object.fromEntries(Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1)));
