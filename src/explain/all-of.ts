import { textWith } from "../core/text.js";
import type { Speech } from "./speech.js";

/** Several things in one sentence: `a, b and c`. */
export function allOf(things: readonly string[], { say }: Speech): string {
  const last = things.at(-1) ?? "";
  if (things.length <= 1) return last;
  return say(textWith("explain.open.and", { others: things.slice(0, -1).join(", "), last }));
}
