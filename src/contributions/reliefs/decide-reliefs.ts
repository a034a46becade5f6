import { deepFreeze } from "../../core/deep-freeze.js";
import type { InvalidInputError } from "../../core/errors.js";
import { invalidInput } from "../../core/errors.js";
import { textWith } from "../../core/text.js";
import type { CalendarMonth, Programme } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import type { RegulationId } from "../../law/regulations.js";
import type { ReliefUse } from "../contribution.js";
import { reliefPp49Of2020 } from "./pp-49-2020.js";
import { reliefPp50Of2025 } from "./pp-50-2025.js";
import { reliefPp7Of2025 } from "./pp-7-2025.js";
import type { DecideRelief, ReducedProgramme, Reductions, Relief } from "./relief.js";

/** All reliefs, in the order in which results name them; no law sets an order of working. */
const reliefs: readonly Relief[] = [reliefPp49Of2020, reliefPp7Of2025, reliefPp50Of2025];

/** The reliefs of a month that have something to say of a bill, and what they make of its lines. */
export interface DecidedReliefs<Reduction> extends Reductions<Reduction> {
  readonly uses: readonly ReliefUse[];
}

/**
 * Asks every relief that serves a segment. Throws InvalidInputError where two of them
 * lower one line: no law says which goes first, or whether both do.
 */
export function decideReliefs<Facts extends { readonly month: CalendarMonth }, Reduction>(
  trace: Trace,
  facts: Facts,
  programmes: readonly Programme[],
  decideOf: (relief: Relief) => DecideRelief<Facts, Reduction> | undefined,
): DecidedReliefs<Reduction> {
  let decided: DecidedReliefs<Reduction> = none;
  const givenBy: Partial<Record<ReducedProgramme, RegulationId>> = {};
  for (const relief of reliefs) {
    const decision = decideOf(relief)?.(trace, facts, programmes);
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
