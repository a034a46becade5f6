import { InvalidInputError, issueOf } from "../core/errors.js";
import { expected } from "../core/expectations.js";
import type { Block } from "./document.js";
import type { Explainable } from "./explainable.js";
import { explainers } from "./explainers.js";
import type { Speech } from "./speech.js";

/**
 * The pieces of an explanation. A result that was changed on the way lacks a part:
 * that is the caller's mistake, not ours.
 */
export function blocksOfResult(result: Explainable, speech: Speech): Block[] {
  try {
    return blocksOf(result, speech);
  } catch (error) {
    if (error instanceof TypeError) throw notAResult();
    throw error;
  }
}

function notAResult(): InvalidInputError {
  return new InvalidInputError([{ path: "result", ...issueOf(expected.result) }]);
}

function blocksOf(result: Explainable, speech: Speech): Block[] {
  const kind = (result as Explainable | null | undefined)?.kind;
  if (kind === undefined || !Object.hasOwn(explainers, kind)) throw notAResult();
  return (explainers[kind] as (result: Explainable, speech: Speech) => Block[])(result, speech);
}
