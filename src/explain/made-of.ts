import type { InvalidInputError } from "../core/errors.js";
import { invalidInput } from "../core/errors.js";
import { expected } from "../core/expectations.js";
import type { Explainable } from "./explainable.js";
import type { Speech } from "./speech.js";

/** What is made of a result, by its kind; the compiler proves that no kind is left out. */
export type MakersByKind<Made> = {
  readonly [Kind in Explainable["kind"]]: (
    result: Extract<Explainable, { readonly kind: Kind }>,
    speech: Speech,
  ) => Made;
};

/**
 * What the maker of its kind makes of a result, and what is finished from that. Throws
 * InvalidInputError for anything else, also for a result that was changed on the way
 * and lacks a part: that is the caller's mistake.
 */
export function madeOf<Made, Finished>(
  makers: MakersByKind<Made>,
  result: Explainable,
  speech: Speech,
  finish: (made: Made) => Finished,
): Finished {
  const kind = (result as Explainable | null | undefined)?.kind;
  if (kind === undefined || !Object.hasOwn(makers, kind)) throw notAResult();
  try {
    return finish((makers[kind] as (result: Explainable, speech: Speech) => Made)(result, speech));
  } catch (error) {
    if (error instanceof TypeError) throw notAResult();
    throw error;
  }
}

function notAResult(): InvalidInputError {
  return invalidInput("result", expected.result);
}
