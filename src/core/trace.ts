import type { Law } from "./law.js";
import type { Context } from "./options.js";
import type { ProvisionKey, ProvisionUse } from "./provision.js";
import type { ReadingUse } from "./reading.js";
import { assumed, sameWarning, type Warning } from "./warning.js";

/** The provisions, readings and warnings that one calculation records. */
export interface Trace {
  readonly context: Context;
  readonly provisions: ProvisionUse[];
  readonly readings: ReadingUse[];
  readonly warnings: Warning[];
}

/** An empty trace for one calculation. */
export function startTrace(context: Context): Trace {
  return { context, provisions: [], readings: [], warnings: amendmentWarnings(context.law) };
}

function amendmentWarnings(law: Law | undefined): Warning[] {
  return (law?.amendments ?? []).map((name) => assumed("amended-law", { values: { name } }));
}

/** Adds a warning, once. */
export function warn(trace: Trace, warning: Warning): void {
  const known = trace.warnings.some((other) => sameWarning(other, warning));
  if (!known) trace.warnings.push(warning);
}

/** Takes over what a part of a larger calculation recorded. */
export function mergeTrace(trace: Trace, part: Recorded): void {
  for (const use of part.provisions) {
    if (!trace.provisions.includes(use)) trace.provisions.push(use);
  }
  for (const use of part.readings) {
    if (!trace.readings.includes(use)) trace.readings.push(use);
  }
  for (const warning of part.warnings) warn(trace, warning);
}

/** The part of every result that says what it rests on and what its reader must know. */
export interface Recorded<Use extends ReadingUse = ReadingUse> {
  /** The versions of provisions that the result rests on, each once. */
  readonly provisions: readonly ProvisionUse[];
  /** The answers taken to open questions of law. */
  readonly readings: readonly Use[];
  readonly warnings: readonly Warning[];
}

/** The uses of some keys, in their order. */
export function usesOf(
  provisions: readonly ProvisionUse[],
  keys: readonly ProvisionKey[],
): ProvisionUse[] {
  return keys.flatMap((key) => provisions.find((use) => use.key === key) ?? []);
}

/** A result inside a larger one, which records for it and marks the facts. */
export type PartOf<Whole extends Recorded> = Whole extends Recorded
  ? Omit<Whole, keyof Recorded | "facts">
  : never;

/** A result as a part of a larger one: without what the whole lists once. */
export function partOf<Whole extends Recorded>(result: Whole): PartOf<Whole> {
  const { provisions, readings, warnings, facts, ...part } = result as Whole & {
    readonly facts?: unknown;
  };
  return part as unknown as PartOf<Whole>;
}
