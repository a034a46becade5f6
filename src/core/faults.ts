import type * as z from "zod";
import { messageOf } from "./expectations.js";
import type { Text } from "./text.js";

/** One thing wrong with facts that are well formed each by itself: where, and what was expected. */
export interface Fault {
  readonly path: readonly (string | number)[];
  /** The expected value of the field. */
  readonly expected: Text;
}

/** Adds faults to what a schema has found. */
export function addFaults<Facts>(
  context: z.core.ParsePayload<Facts>,
  faults: readonly Fault[],
): void {
  for (const { path, expected } of faults) {
    context.issues.push({
      code: "custom",
      path: [...path],
      message: messageOf(expected),
      input: context.value,
    });
  }
}

/** The fault of a field, where facts contradict each other. */
export function faultIf(
  contradicts: boolean | undefined,
  field: string | readonly (string | number)[],
  expected: Text,
): Fault[] {
  return contradicts ? [{ path: typeof field === "string" ? [field] : field, expected }] : [];
}

/** Whether both days are given and the first is after the second. */
export function isAfter(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && first > second;
}
