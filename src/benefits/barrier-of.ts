import { textWith, type Text } from "../core/text.js";
import { type Check, checkText, neededOf, outcomeOf } from "../core/check.js";
import type { OpenGround } from "./benefit-parts.js";

/** The result of the conditions of a benefit: one that bars it, or those that are still open. */
export interface Barrier {
  readonly barred?: Check | undefined;
  readonly open?: OpenGround | undefined;
}

/** The first condition that bars a benefit, or what its conditions wait for; neither when all are met. */
export function barrierOf(checks: readonly Check[]): Barrier {
  const barring = checks.filter(({ effect }) => effect === "bars");
  const outcome = outcomeOf(checks);
  if (outcome === "ineligible") return { barred: barring.find(({ passed }) => passed === false) };
  const open = barring.filter(({ passed }) => passed === undefined);
  return open.length === 0 ? {} : { open: openGround(open) };
}

/** Why something is open: conditions that wait for facts, the first of them named. */
export function openGround(checks: readonly Check[]): OpenGround {
  const [first] = checks;
  return {
    reason: first
      ? textWith("open.condition", { condition: checkText(first) })
      : { key: "open.amount" },
    provisions: checks.flatMap(({ provisions }) => provisions),
    needed: checks.flatMap(neededOf),
  };
}

/** The reason for which something is not due: the condition that is not met. */
export function notMet(condition: Check): Text {
  return textWith("settled-checks.not-met", { condition: checkText(condition) });
}
