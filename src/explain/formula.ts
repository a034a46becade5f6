import { textWith, titleOf, type Text } from "../core/text.js";
import { roundingReading } from "../core/own-readings.js";
import type { Step } from "../core/step.js";
import { answerOf } from "./reading-words.js";
import type { Speech } from "./speech.js";
import { provisionOf } from "../core/provision.js";

/** The steps of a line as formulas with their numbers; none where the law fixes the amount. */
export function formulas(steps: readonly Step[], speech: Speech): string[] {
  const [first] = steps;
  const amountIsFixed = steps.length === 1 && first?.kind === "look-up";
  if (amountIsFixed) return [];
  return steps
    .filter((step) => step.kind !== "add" || step.terms.length > 1)
    .map((step) => formula(step, speech));
}

function formula(step: Step, speech: Speech): string {
  const { decimal, percent, say } = speech;
  const rupiah = (amount: number | string): string => shownAmount(amount, speech);
  switch (step.kind) {
    case "look-up":
      return `${say(titleOf(provisionOf(step.provision)))}: ${rupiah(step.value)}`;
    case "cap":
    case "floor":
      return limited(step, speech);
    case "percent":
      return `${percent(shortened(step.percent))} × ${rupiah(step.of)} = ${rupiah(step.result)}`;
    case "multiply":
      return `${decimal(String(step.factor))} × ${rupiah(step.of)} = ${rupiah(step.result)}`;
    case "divide":
      return `${rupiah(step.of)} ÷ ${decimal(String(step.divisor))} = ${rupiah(step.result)}`;
    case "add":
      return `${step.terms.map(rupiah).join(" + ")} = ${rupiah(step.result)}`;
    case "round": {
      const how = say(answerOf({ id: roundingReading.id, option: step.rounding.mode }));
      return say(
        textWith("formula.rounded-to", {
          of: rupiah(step.of),
          to: step.rounding.to,
          how,
          result: rupiah(step.result),
        }),
      );
    }
    case "condition":
      return `${say(step.text)}: ${say(step.holds ? { key: "formula.yes" } : { key: "formula.no" })}`;
  }
}

/** A limit in words: that it changed the amount, or that the amount stays. */
function limited(step: LimitStep, { say, rupiah }: Speech): string {
  const title = titleOf(provisionOf(step.provision));
  const [of, limit, result] = [rupiah(step.of), rupiah(step.limit), rupiah(step.result)];
  const words = limitWords[step.kind];
  return say(
    step.result === step.of
      ? textWith("formula.stays", { of, stays: words.stays, limit, title, result })
      : textWith("formula.changes", { of, changes: words.changes, limit, title }),
  );
}

type LimitStep = Extract<Step, { readonly kind: "cap" | "floor" }>;

const limitWords: Readonly<
  Record<LimitStep["kind"], { readonly stays: Text; readonly changes: Text }>
> = {
  cap: {
    stays: { key: "formula.at-most" },
    changes: { key: "formula.limited-to-at-most" },
  },
  floor: {
    stays: { key: "formula.at-least" },
    changes: { key: "formula.raised-to-at-least" },
  },
};

/** An amount with at most six decimals; one that goes on ends in dots. */
function shownAmount(amount: number | string, speech: Speech): string {
  const text = String(amount);
  const short = shortened(text);
  return short === text ? speech.rupiah(amount) : `${speech.rupiah(short)}...`;
}

/** A decimal text with at most six decimals. */
function shortened(text: string): string {
  const [whole = "", decimals = ""] = text.split(".");
  return decimals.length <= 6 ? text : `${whole}.${decimals.slice(0, 6)}`; // not law: decimals that are shown
}
