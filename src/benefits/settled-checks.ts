import { textWith, type Text } from "../core/text.js";
import { checkText, outcomeOf, type Check } from "../core/check.js";
import { unknownArticle } from "../core/citation.js";
import { MissingFactError } from "../core/errors.js";
import { type Trace, usesOf } from "../core/trace.js";

/**
 * The first condition that bars a benefit; undefined when none does. Throws
 * MissingFactError while the facts leave open whether one does.
 */
export function barredBy(trace: Trace, checks: readonly Check[]): Check | undefined {
  const outcome = outcomeOf(checks);
  const deciding = checks.find(
    (check) =>
      check.effect === "bars" && check.passed === (outcome === "ineligible" ? false : undefined),
  );
  if (outcome === "undetermined" && deciding) throw missingFact(trace, deciding);
  return outcome === "ineligible" ? deciding : undefined;
}

/** The error for a condition that waits for a fact. */
export function missingFact(trace: Trace, check: Check): MissingFactError {
  const { id, missing, provisions } = check;
  const [use] = usesOf(trace.provisions, provisions);
  const cites = use?.cites[0] ?? { regulation: "pp-44-2015", article: unknownArticle };
  return new MissingFactError({ field: missing[0] ?? id, why: checkText(check), cites });
}

/** The reason for which something is not due: the condition that is not met. */
export function notMet(condition: Check): Text {
  return textWith("settled-checks.not-met", { condition: checkText(condition) });
}
