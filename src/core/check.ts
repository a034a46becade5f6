import type { Text } from "./text.js";
import type { ProvisionRef } from "./provision.js";

/** One condition of the law, examined. `passed` is undefined while a fact is missing. */
export interface Check {
  /** E.g. `jkm.active`. */
  readonly id: string;
  readonly passed: boolean | undefined;
  readonly provisions: readonly ProvisionRef[];
  /** The condition and what was found, as a sentence. */
  readonly text: Text;
  /** Whether failing it bars the benefit, or only reduces it. */
  readonly effect: "bars" | "reduces";
  /** The facts that would settle it, in the order in which they decide. Empty once settled. */
  readonly missing: readonly string[];
}

/** A condition that is settled, or open while `missing` names facts. */
export function checkOf(
  id: string,
  passed: boolean | undefined,
  text: Text,
  provisions: readonly ProvisionRef[],
  more: { readonly effect?: Check["effect"]; readonly missing?: readonly string[] } = {},
): Check {
  return {
    id,
    passed,
    provisions,
    text,
    effect: more.effect ?? "bars",
    missing: passed === undefined ? (more.missing ?? []) : [],
  };
}

/** The names of the facts that are not given, in their order. */
export function lacking(facts: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(facts).flatMap(([field, value]) => (value === undefined ? [field] : []));
}

/**
 * The facts that open conditions lack, each once: those of conditions that can end
 * the question before those that only reduce what is due.
 */
export function missingOf(checks: readonly Check[]): string[] {
  const barring = checks.filter(({ effect }) => effect === "bars");
  const reducing = checks.filter(({ effect }) => effect === "reduces");
  return [...new Set([...barring, ...reducing].flatMap(({ missing }) => missing))];
}

/** What the conditions say together: an open one matters only while none has failed. */
export function outcomeOf(checks: readonly Check[]): "eligible" | "ineligible" | "undetermined" {
  const barring = checks.filter((check) => check.effect === "bars");
  if (barring.some((check) => check.passed === false)) return "ineligible";
  return barring.some((check) => check.passed === undefined) ? "undetermined" : "eligible";
}
