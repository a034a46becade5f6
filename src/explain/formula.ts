import { roundingReading } from "../core/own-readings.js";
import type { Step } from "../core/step.js";
import type { Speech } from "./speech.js";

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
  const { percent, say } = speech;
  const rupiah = (amount: number | string): string => shownAmount(amount, speech);
  switch (step.kind) {
    case "look-up":
      return `${say(step.provision.title)}: ${rupiah(step.value)}`;
    case "cap":
      return say({
        id: `${rupiah(step.of)}, paling tinggi ${rupiah(step.limit)} (${step.provision.title.id}) = ${rupiah(step.result)}`,
        en: `${rupiah(step.of)}, at most ${rupiah(step.limit)} (${step.provision.title.en}) = ${rupiah(step.result)}`,
      });
    case "floor":
      return say({
        id: `${rupiah(step.of)}, paling sedikit ${rupiah(step.limit)} (${step.provision.title.id}) = ${rupiah(step.result)}`,
        en: `${rupiah(step.of)}, at least ${rupiah(step.limit)} (${step.provision.title.en}) = ${rupiah(step.result)}`,
      });
    case "percent":
      return `${percent(shortened(step.percent))} × ${rupiah(step.of)} = ${rupiah(step.result)}`;
    case "multiply":
      return `${step.factor} × ${rupiah(step.of)} = ${rupiah(step.result)}`;
    case "divide":
      return `${rupiah(step.of)} ÷ ${step.divisor} = ${rupiah(step.result)}`;
    case "add":
      return `${step.terms.map(rupiah).join(" + ")} = ${rupiah(step.result)}`;
    case "round": {
      const mode = roundingReading.options.find((option) => option.id === step.rounding.mode);
      const how = mode ? say(mode.label) : step.rounding.mode;
      return say({
        id: `${rupiah(step.of)} dibulatkan ke ${step.rounding.to} (${how}) = ${rupiah(step.result)}`,
        en: `${rupiah(step.of)} rounded to ${step.rounding.to} (${how}) = ${rupiah(step.result)}`,
      });
    }
    case "condition":
      return `${say(step.text)}: ${say(step.holds ? { id: "ya", en: "yes" } : { id: "tidak", en: "no" })}`;
  }
}

/** An amount with at most six decimals; one that goes on ends in dots. */
function shownAmount(amount: number | string, speech: Speech): string {
  const text = String(amount);
  const short = shortened(text);
  return short === text ? speech.rupiah(amount) : `${speech.rupiah(short)}...`;
}

/** A decimal text with at most six decimals. */
function shortened(text: string): string {
  const [whole = "", decimals = ""] = text.split(".");
  return decimals.length <= 6 ? text : `${whole}.${decimals.slice(0, 6)}`;
}
