import { deepFreeze } from "../../core/deep-freeze.js";
import { invalidInput, type InvalidInputError } from "../../core/errors.js";
import { textWith } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import type { CalendarMonth, Programme } from "../../core/vocabulary.js";
import type { RegulationId } from "../../law/regulations.js";
import type { ReliefUse } from "../contribution.js";
import type { ReducedProgramme, Reductions, Relief } from "./relief.js";

/** The reliefs of a month that have something to say of a bill, and what they make of its lines. */
export interface DecidedReliefs<Reduction> extends Reductions<Reduction> {
  readonly uses: readonly ReliefUse[];
}

/**
 * Asks every relief of a segment, in their order. Throws InvalidInputError where two of
 * them lower one line: no law says which goes first, or whether both do.
 */
export function decideReliefs<Facts extends { readonly month: CalendarMonth }, Reduction>(
  trace: Trace,
  reliefs: readonly Relief<Facts, Reduction>[],
  facts: Facts,
  programmes: readonly Programme[],
): DecidedReliefs<Reduction> {
  let decided: DecidedReliefs<Reduction> = none;
  const givenBy: Partial<Record<ReducedProgramme, RegulationId>> = {};
  for (const relief of reliefs) {
    const decision = relief.decide(trace, facts, programmes);
    if (!decision) continue;
    const { use, reductions = {} } = decision;
    for (const programme of ["jkk", "jkm"] as const) {
      if (!reductions[programme]) continue;
      const first = givenBy[programme];
      if (first) throw withoutOrder(facts.month, programme, first, relief.regulation);
      givenBy[programme] = relief.regulation;
    }
    decided = { ...decided, ...reductions, uses: [...decided.uses, use] };
  }
  return decided;
}

const none = /* @__PURE__ */ deepFreeze({ uses: [] });

function withoutOrder(
  month: CalendarMonth,
  programme: Programme,
  first: RegulationId,
  second: RegulationId,
): InvalidInputError {
  const values = { month, programme, first, second };
  return invalidInput("options.law", textWith("reliefs.without-order", values));
}
