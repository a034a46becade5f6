import { textWith, type Text } from "../../core/text.js";
import type { Bound, Range } from "../../law/local-schemes/local-scheme.js";

/** Whether a number lies in a range. */
export function isWithin(value: number, { from, to }: Range): boolean {
  return (
    (from === undefined || value > from.value || (from.inclusive && value === from.value)) &&
    (to === undefined || value < to.value || (to.inclusive && value === to.value))
  );
}

/** A range in words: "18 or more and under 65". */
export function rangeText({ from, to }: Range): Text {
  const parts = [from && lowerText(from), to && upperText(to)].filter((part) => part !== undefined);
  return textWith("range-text.range", { parts });
}

function lowerText({ value, inclusive }: Bound): Text {
  return inclusive
    ? textWith("range-text.lower-text", { value })
    : textWith("range-text.lower-text-otherwise", { value });
}

function upperText({ value, inclusive }: Bound): Text {
  return inclusive
    ? textWith("range-text.upper-text", { value })
    : textWith("range-text.upper-text-otherwise", { value });
}
