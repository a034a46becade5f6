import { english, errorText, JamsosnakerError, textOf, type Sayable } from "../src/index.js";

/** What a part of a result says, in English; nothing where there is no such part. */
export function said(thing: Sayable | undefined): string {
  return thing === undefined ? "" : textOf(thing, english);
}

/** What the error that is thrown says, in English. */
export function refusalOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof JamsosnakerError) return errorText(error, english);
    throw error;
  }
  throw new Error("nothing was thrown");
}
