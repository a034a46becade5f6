import { deepFreeze } from "../core/deep-freeze.js";
import type { Text } from "../core/text.js";
import { invalidInput } from "../core/errors.js";
import type { CoverageDefinition } from "./coverage-report.js";

/** Counts of different definitions neither compare nor add up. Throws InvalidInputError. */
export function requireSameDefinition(
  a: CoverageDefinition,
  b: CoverageDefinition,
  purpose: "compare" | "merge",
): void {
  if (sameDefinition(a, b)) return;
  throw invalidInput("definition", refusals[purpose]);
}

function sameDefinition(a: CoverageDefinition, b: CoverageDefinition): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return (
    a.id === b.id &&
    a.numerator === b.numerator &&
    a.denominator === b.denominator &&
    a.domicile === b.domicile &&
    a.construction === b.construction
  );
}

const refusals = /* @__PURE__ */ deepFreeze({
  compare: { key: "same-definition.refusals.compare" },
  merge: { key: "same-definition.refusals.merge" },
} satisfies Record<string, Text>);
