import type { Bilingual } from "../core/bilingual.js";
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
    case "floor":
      return limited(step, speech);
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

/** A limit in words: that it changed the amount, or that the amount stays. */
function limited(step: LimitStep, { say, rupiah }: Speech): string {
  const { title } = step.provision;
  const [of, limit, result] = [rupiah(step.of), rupiah(step.limit), rupiah(step.result)];
  const words = limitWords[step.kind];
  return say(
    step.result === step.of
      ? {
          id: `${of}, ${words.stays.id} ${limit} (${title.id}) = ${result}`,
          en: `${of}, ${words.stays.en} ${limit} (${title.en}) = ${result}`,
        }
      : {
          id: `${of} ${words.changes.id} ${limit} (${title.id}) menjadi ${result}`,
          en: `${of} ${words.changes.en} ${limit} (${title.en}) = ${result}`,
        },
  );
}

type LimitStep = Extract<Step, { readonly kind: "cap" | "floor" }>;

const limitWords: Readonly<
  Record<LimitStep["kind"], { readonly stays: Bilingual; readonly changes: Bilingual }>
> = {
  cap: {
    stays: { id: "paling tinggi", en: "at most" },
    changes: { id: "dibatasi paling tinggi", en: "limited to at most" },
  },
  floor: {
    stays: { id: "paling sedikit", en: "at least" },
    changes: { id: "dinaikkan ke paling sedikit", en: "raised to at least" },
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
  return decimals.length <= 6 ? text : `${whole}.${decimals.slice(0, 6)}`;
}
