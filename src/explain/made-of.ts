import type { InvalidInputError } from "../core/errors.js";
import { invalidInput } from "../core/errors.js";
import { expected } from "../core/expectations.js";
import type { Explainable } from "./explainable.js";
import type { Locale } from "../locale/locale.js";
import { refusingMalformed } from "../core/malformed.js";
import { addsUp } from "./adds-up.js";
import { speechOf, type Speech } from "./speech.js";

/** What is made of a result, by its kind; the compiler proves that no kind is left out. */
export type MakersByKind<Made> = {
  readonly [Kind in Explainable["kind"]]: (
    result: Extract<Explainable, { readonly kind: Kind }>,
    speech: Speech,
  ) => Made;
};

/**
 * What the maker of its kind makes of a result, and what is finished from that. Throws
 * InvalidInputError for anything else, also for a result that was changed on the way,
 * lacks a part or does not add up: that is the caller's mistake.
 */
export function madeOf<Made, Finished>(
  makers: MakersByKind<Made>,
  result: Explainable,
  locale: Locale,
  finish: (made: Made, speech: Speech) => Finished,
): Finished {
  return refusingMalformed(() => {
    const { kind } = result;
    if (!Object.hasOwn(makers, kind) || !addsUp(result)) throw notAResult();
    const speech = speechOf(locale, result);
    const make = makers[kind] as (result: Explainable, speech: Speech) => Made;
    return finish(make(result, speech), speech);
  }, notAResult);
}

function notAResult(): InvalidInputError {
  return invalidInput("result", expected.result);
}
