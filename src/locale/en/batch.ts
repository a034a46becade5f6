import type { Texts } from "../../core/text.js";
import type { BatchTexts } from "../../core/texts/batch.js";

export const batch: Texts<BatchTexts> = {
  "expected.column.numbers":
    "a column of numbers: a Float64Array, an array of integers, or a vector with length and get(i)",
  "expected.column.count": "a whole number from zero for all rows, or a column of them",
  "expected.column.labels":
    "one label for all rows, { labels, codes }, or a vector of texts with length and get(i)",
  "expected.column.length": ({ count }) => `a column of ${count} rows, as the others`,
  "expected.column.some": "at least one column, so that the number of rows is known",
  "expected.column.one-base": "exactly one of contractValues, contractValuesWithVat and wages",
  "expected.column.start": "needed with contributions: the first month",
  "expected.column.children": "at most 20 children of a member, each with columns of its own", // not law: a bound of the input
  "expected.column.progress": "a function",
  "expected.column.signal": "a signal: an object with aborted, true or false",
  "expected.column.risk-groups":
    "groups 0 to 4 (a Uint8Array or another column), one risk group, or labels, as long as wages", // not law: risk groups as positions in a column
  "expected.column.billed-programmes": "a list of programmes without repetition: jkk, jkm, jht, jp",
};
