import type { Bilingual } from "../core/bilingual.js";
import { InvalidInputError } from "../core/errors.js";
import type { CoverageDefinition } from "./coverage-report.js";

/** Counts of different definitions neither compare nor add up. Throws InvalidInputError. */
export function requireSameDefinition(
  a: CoverageDefinition,
  b: CoverageDefinition,
  purpose: "compare" | "merge",
): void {
  if (sameDefinition(a, b)) return;
  throw new InvalidInputError([{ path: "definition", message: refusals[purpose] }]);
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

const refusals = {
  compare: {
    id: "dua laporan dengan definisi berbeda tidak dapat dibandingkan",
    en: "two reports of different definitions cannot be compared",
  },
  merge: {
    id: "dua rekapitulasi dengan definisi berbeda tidak dapat digabungkan",
    en: "two tallies of different definitions cannot be merged",
  },
} satisfies Record<string, Bilingual>;
