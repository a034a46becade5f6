import type { Law } from "./law.js";
import type { Context } from "./options.js";
import type { ReadingUse } from "./reading.js";
import { textWith, sameText } from "./text.js";
import type { Warning } from "./warning.js";

/** What one calculation notes down while it runs: the readings taken and the warnings to give. */
export interface Workings {
  readonly context: Context;
  readonly readings: ReadingUse[];
  readonly warnings: Warning[];
}

/** Empty workings for one calculation. */
export function openWorkings(context: Context): Workings {
  return { context, readings: [], warnings: amendmentWarnings(context.law) };
}

function amendmentWarnings(law: Law | undefined): Warning[] {
  return (law?.amendments ?? []).map((name) => ({
    code: "amended-law",
    message: textWith("warning.amended-law", { name }),
  }));
}

/** Adds a warning, once. */
export function warn(workings: Workings, warning: Warning): void {
  const known = workings.warnings.some(
    (other) => other === warning || sameText(other.message, warning.message),
  );
  if (!known) workings.warnings.push(warning);
}

/** Takes over what a part of a larger calculation noted down. */
export function adopt(
  workings: Workings,
  part: { readonly readings: readonly ReadingUse[]; readonly warnings: readonly Warning[] },
): void {
  for (const use of part.readings) {
    if (!workings.readings.includes(use)) workings.readings.push(use);
  }
  for (const warning of part.warnings) warn(workings, warning);
}
